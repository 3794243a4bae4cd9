import { Import, LockOpen, Redo2, ShieldAlert, ShieldCheck, Undo2 } from 'lucide-react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { keysOf, runAction } from '../../actions/action.ts'
import { showPalette } from '../../actions/finding.ts'
import { redo, undo } from '../../actions/undo.ts'
import { useQuery } from '../../api/use-query.ts'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { editName } from '../../text/edit-words.ts'
import { formatTimeLeft } from '../../text/format-duration.ts'
import { ariaKeys } from '../../text/key-names.ts'
import { Announcer } from './announcer.tsx'
import styles from './statusbar.module.css'

const texts = words.workspace.statusbar

function ImportStatus() {
  const progress = useStore(state => Object.values(state.progress).at(-1))
  const navigate = useStore(state => state.navigate)
  if (progress === undefined) return null
  const { done, total, secondsLeft } = progress
  const label = texts.importing(done, total)
  return (
    <>
      <i className={styles.separator} />
      <span className={styles.item}>
        <Icon of={Import} size={14} />
        <span className="num">{label}</span>
        <ProgressBar label={label} done={done} total={total} />
        {secondsLeft !== null && <span className="muted hide-narrow">{formatTimeLeft(secondsLeft)}</span>}
      </span>
      <button type="button" className={styles.item} onClick={() => navigate({ kind: 'imports' })}>
        {texts.details}
      </button>
    </>
  )
}

function LastEdit() {
  const { data } = useQuery('history.state', {})
  return (
    <>
      {data?.redo && (
        <IconButton
          className={styles.small}
          label={texts.redo(editName(data.redo))}
          icon={Redo2}
          iconSize={14}
          shortcut={keysOf(redo)}
          onClick={() => void runAction(redo)}
        />
      )}
      {data?.undo && (
        <button
          type="button"
          className={styles.item}
          aria-keyshortcuts={ariaKeys(keysOf(undo))}
          onClick={() => void runAction(undo)}
        >
          <Icon of={Undo2} size={14} />
          <span className={styles.edit}>{texts.undo(editName(data.undo))}</span>
          <Kbd>{keysOf(undo)}</Kbd>
        </button>
      )}
      {(data?.redo || data?.undo) && <i className={styles.separator} />}
    </>
  )
}

interface StatusbarProps {
  readonly vault: OpenVault
}

export function Statusbar({ vault }: StatusbarProps) {
  const { data: offline } = useQuery('host.offline', {})
  const isSafe = offline?.isSelfTestPassed !== false
  return (
    <footer className={styles.statusbar}>
      <span className={styles.item}>
        <Icon of={LockOpen} size={14} />
        <span className={styles.vault}>{vault.name}</span>
        {vault.isTemporary && <span className="muted hide-narrow">{texts.temporary}</span>}
      </span>
      <i className={styles.separator} />
      <span className={styles.item} title={offline?.runtime}>
        <Icon
          of={isSafe ? ShieldCheck : ShieldAlert}
          size={14}
          className={isSafe ? 'is-accepted' : 'is-conflict'}
        />
        {isSafe ? texts.offline : texts.failed}
        {offline !== undefined && (
          <span className="muted num hide-narrow">{texts.blocked(offline.blockedRequests)}</span>
        )}
      </span>
      <ImportStatus />
      <span className="grow" />
      <Announcer />
      <LastEdit />
      <button
        type="button"
        className={styles.item}
        aria-keyshortcuts={ariaKeys(keysOf(showPalette))}
        onClick={() => void runAction(showPalette)}
      >
        {showPalette.label}
        <Kbd>{keysOf(showPalette)}</Kbd>
      </button>
    </footer>
  )
}
