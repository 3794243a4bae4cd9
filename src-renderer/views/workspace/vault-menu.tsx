import { ChevronDown, Lock, SlidersHorizontal } from 'lucide-react'
import { useRef } from 'react'
import { keysOf, runAction } from '../../actions/action.ts'
import { lockVault } from '../../actions/lock-vault.ts'
import { openPreferences } from '../../actions/show-panes.ts'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { ThemeChoice } from '../../components/theme-choice.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './vault-menu.module.css'

const texts = words.workspace.vaultMenu

interface VaultMenuProps {
  readonly name: string
  readonly path: string
  readonly isTemporary: boolean
}

/** The vault's name; behind it, where it lies, the theme, and the way out. */
export function VaultMenu({ name, path, isTemporary }: VaultMenuProps) {
  const theme = useStore(state => state.preferences.theme)
  const prefer = useStore(state => state.prefer)
  const panel = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" className={styles.button} popoverTarget="vault-menu">
        <span className="clip">{name}</span>
        <Icon of={ChevronDown} size={14} />
      </button>
      <div id="vault-menu" ref={panel} popover="auto" className={`${styles.panel} raised`}>
        <p className={styles.name}>{name}</p>
        <p className={styles.path}>{isTemporary ? texts.temporary : path}</p>
        <ThemeChoice theme={theme} onChange={choice => prefer({ theme: choice })} />
        <button
          type="button"
          className={styles.item}
          onClick={() => {
            panel.current?.hidePopover()
            void runAction(openPreferences)
          }}
        >
          <Icon of={SlidersHorizontal} />
          <span className="grow">{openPreferences.label}</span>
          <Kbd>{keysOf(openPreferences)}</Kbd>
        </button>
        <button type="button" className={styles.item} onClick={() => void runAction(lockVault)}>
          <Icon of={Lock} />
          <span className="grow">{isTemporary ? texts.erase : texts.lock}</span>
          <Kbd>{keysOf(lockVault)}</Kbd>
        </button>
      </div>
    </>
  )
}
