// Signatures for articles imported before texts were signed: made beside everything else, a few at a time.
import { setImmediate } from 'node:timers/promises'
import { signText } from '../domain/text-signature.ts'
import { keepSignatures } from '../vault/near-texts.ts'
import type { Vault } from '../vault/vault.ts'

export interface Signing {
  /** Begins with the texts of a vault that are not signed, after whatever is being signed now. */
  start(vault: Vault): void
  /** Waits until every text is signed, or the vault is about to close. */
  finished(): Promise<void>
  /** Ends before the vault closes; what is left is signed when it is opened again. */
  stop(): Promise<void>
}

/** Texts signed in one go: some milliseconds, in which nothing else is answered. */
const atOnce = 16

export function createSigning(): Signing {
  let running: Promise<void> = Promise.resolve()
  let isStopped = false

  const signAll = async (vault: Vault) => {
    while (!isStopped && signSome(vault)) await setImmediate()
  }
  return {
    start(vault) {
      isStopped = false
      // What goes wrong with the vault shows in whatever is asked of it next; here it only means to try again later.
      running = running.then(() => signAll(vault)).catch(() => undefined)
    },
    finished: () => running,
    async stop() {
      isStopped = true
      await running
    },
  }
}

/** Signs the next texts; false when there were none. */
function signSome(vault: Vault): boolean {
  const { articles, clusters } = vault.tables
  const unsigned = clusters.unsigned(atOnce)
  keepSignatures(
    vault,
    unsigned.map(article => ({ article, signature: signText(articles.text(article)) })),
  )
  return unsigned.length > 0
}
