import { RotateCcw, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { FactId } from '../../../src-main/domain/fact-id.ts'
import { call, problemOf } from '../../api/call.ts'
import { placeKey } from '../../api/keep-drafts.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import type { HeldDraft } from '../../state/slices/drafts-slice.ts'
import { useStore } from '../../state/store.ts'
import { factLabel } from '../../text/fact-words.ts'
import styles from './drafts-bar.module.css'
import { goToDraft } from './go-to-draft.ts'

const texts = words.workspace.draftsBar

/** What a draft was typed for, as far as it can be named without asking. */
function nameOf({ about, part }: HeldDraft['place']): string {
  if (about === 'rules') return part.replace(/^rule:/, '') || texts.newRule
  const factId = FactId.safeParse(part.replace(/^fact:/, '')).data
  return `${factId === undefined ? texts.text : factLabel(factId)}, ${about}`
}

/** Takes in what the vault has kept of unsaved typing, once, when the workspace opens. */
function useKeptDrafts(): void {
  useEffect(() => {
    const { takeInDrafts, report } = useStore.getState()
    call('drafts.list', {}).then(takeInDrafts, thrown => report(problemOf(thrown)))
  }, [])
}

/** One line that says what was typed before the window closed and is not saved, and leads back to it. */
export function DraftsBar() {
  useKeptDrafts()
  const drafts = useStore(state => state.drafts)
  const [isDismissed, setDismissed] = useState(false)
  const kept = Object.values(drafts).filter(({ keptAt }) => keptAt !== null)
  if (isDismissed || kept.length === 0) return null
  return (
    <div className={styles.bar} role="status">
      <Icon of={RotateCcw} size={14} className="is-overridden" />
      <p>{texts.kept(kept.length)}</p>
      {kept.slice(0, 3).map(({ place }) => (
        <Button key={placeKey(place)} look="link" size="small" onClick={() => void goToDraft(place)}>
          {nameOf(place)}
        </Button>
      ))}
      <span className="grow" />
      <IconButton label={texts.dismiss} icon={X} iconSize={14} onClick={() => setDismissed(true)} />
    </div>
  )
}
