import {
  ChevronDown,
  Compass,
  History,
  Lock,
  RefreshCw,
  ShieldCheck,
  SlidersHorizontal,
  Upload,
} from 'lucide-react'
import { useRef } from 'react'
import { keysOf, runAction } from '../../actions/action.ts'
import { openExport } from '../../actions/export.ts'
import { lockVault } from '../../actions/lock-vault.ts'
import { openHistory } from '../../actions/open-history.ts'
import { rereadArticles } from '../../actions/reread.ts'
import { openPreferences } from '../../actions/show-panes.ts'
import { takeTour } from '../../actions/take-tour.ts'
import { verifyVault } from '../../actions/verify-vault.ts'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { TextSizeChoice } from '../../components/text-size-choice.tsx'
import { ThemeChoice } from '../../components/theme-choice.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './vault-menu.module.css'

const texts = words.workspace.vaultMenu

const vaultActions = [
  { action: openExport, icon: Upload },
  { action: openHistory, icon: History },
  { action: rereadArticles, icon: RefreshCw },
  { action: verifyVault, icon: ShieldCheck },
  { action: takeTour, icon: Compass },
  { action: openPreferences, icon: SlidersHorizontal },
]

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
        <div className={styles.look}>
          <ThemeChoice theme={theme} onChange={choice => prefer({ theme: choice })} />
          <TextSizeChoice />
        </div>
        {vaultActions.map(({ action, icon }) => (
          <button
            key={action.id}
            type="button"
            className={styles.item}
            onClick={() => {
              panel.current?.hidePopover()
              void runAction(action)
            }}
          >
            <Icon of={icon} />
            <span className="grow">{action.label}</span>
            {action.shortcut !== null && <Kbd>{keysOf(action)}</Kbd>}
          </button>
        ))}
        <button type="button" className={styles.item} onClick={() => void runAction(lockVault)}>
          <Icon of={Lock} />
          <span className="grow">{isTemporary ? texts.erase : texts.lock}</span>
          <Kbd>{keysOf(lockVault)}</Kbd>
        </button>
      </div>
    </>
  )
}
