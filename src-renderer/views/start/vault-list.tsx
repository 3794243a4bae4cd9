import { Lock } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { KnownVault } from '../../../src-main/contract/index.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { formatMoment } from '../../text/format.ts'
import { shortPath } from '../../text/short-path.ts'
import styles from './vault-list.module.css'

const texts = words.start.vaultList

interface VaultListProps {
  readonly vaults: readonly KnownVault[]
  readonly chosen: string | null
  onChoose(id: string): void
}

export function VaultList({ vaults, chosen, onChoose }: VaultListProps) {
  if (vaults.length === 0) return <p className={styles.none}>{texts.none}</p>
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = vaults[vaults.findIndex(({ id }) => id === chosen) + by]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    onChoose(next.id)
    event.currentTarget.querySelector<HTMLElement>(`[data-vault="${CSS.escape(next.id)}"]`)?.focus()
  }
  return (
    <div role="listbox" aria-label={texts.label} tabIndex={-1} onKeyDown={onKeyDown}>
      {vaults.map((vault, index) => (
        <button
          key={vault.id}
          type="button"
          role="option"
          data-vault={vault.id}
          aria-selected={vault.id === chosen}
          tabIndex={vault.id === chosen || (chosen === null && index === 0) ? 0 : -1}
          className={`${styles.vault} inset`}
          onClick={() => onChoose(vault.id)}
        >
          <Icon of={Lock} />
          <span className={styles.words}>
            <span className={styles.name}>{vault.name}</span>
            <span className={`${styles.path} clip`} title={vault.path}>
              {shortPath(vault.path)}
            </span>
          </span>
          <span className={styles.when}>
            {vault.isPresent ? vault.openedAt !== null && formatMoment(vault.openedAt) : texts.missing}
          </span>
        </button>
      ))}
    </div>
  )
}
