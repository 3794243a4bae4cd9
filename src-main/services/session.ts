import { basename } from 'node:path'
import type { OpenVault } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Vault } from '../vault/vault.ts'
import { vaultEnding } from '../vault/vault-files.ts'
import type { ServiceContext } from './context.ts'
import { vaultIdOf } from './known-vaults.ts'

interface Opened {
  readonly vault: Vault
  readonly path: string
  readonly isTemporary: boolean
  /** Runs after the vault was closed. */
  afterClose(): Promise<void>
}

/** The vault that is open, if one is. */
export interface Session {
  /** The open vault; a problem while locked. */
  vault(): Vault
  current(): OpenVault | null
  open(opened: Opened): OpenVault
  /** Asked before the vault closes: whatever uses it ends. */
  beforeClose(end: () => Promise<void>): void
  close(): Promise<void>
  /** Tells the listeners that what the vault holds has changed. */
  changed(): void
}

/** `Ransomware 2024.breachdesk` is called `Ransomware 2024`. */
export const nameOf = (path: string): string => basename(path, vaultEnding)

export function createSession(context: ServiceContext): Session {
  let opened: Opened | null = null
  const enders: (() => Promise<void>)[] = []

  const current = (): OpenVault | null => {
    if (opened === null) return null
    const { vault, path, isTemporary } = opened
    const { articles, breaches } = vault.tables
    return {
      id: vaultIdOf(path),
      name: nameOf(path),
      path,
      articles: articles.count(),
      breaches: breaches.count(),
      isTemporary,
    }
  }
  const tell = () => {
    const vault = current()
    context.emit({ name: 'vault-state', payload: { vault } })
    return vault
  }

  return {
    vault() {
      if (opened === null) throw new ProblemError('vault-locked', 'No vault is open; unlock one first.')
      return opened.vault
    },
    current,
    open(next) {
      opened = next
      const vault = tell()
      if (vault === null) throw new Error('the vault was closed while it was opened')
      return vault
    },
    beforeClose: end => void enders.push(end),
    async close() {
      if (opened === null) return
      for (const end of enders) await end()
      const closing: Opened | null = opened
      opened = null
      try {
        closing?.vault.close()
      } finally {
        await closing?.afterClose()
        tell()
      }
    },
    changed: () => context.emit({ name: 'vault-changed', payload: {} }),
  }
}
