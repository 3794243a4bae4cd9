import { RotateCcw, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { FactId } from '../../../src-main/domain/fact-id.ts'
import { ArticleId, BreachId, NoteId } from '../../../src-main/domain/ids.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { openLink } from '../../actions/open-link.ts'
import { call, problemOf } from '../../api/call.ts'
import { placeKey } from '../../api/keep-drafts.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import type { HeldDraft } from '../../state/slices/drafts-slice.ts'
import { useStore } from '../../state/store.ts'
import { factLabel } from '../../text/fact-words.ts'
import styles from './drafts-bar.module.css'

const texts = words.workspace.draftsBar

/** What a draft was typed for, as far as it can be named without asking. */
function nameOf({ about, part }: HeldDraft['place']): string {
  if (about === 'rules') return part.replace(/^rule:/, '') || texts.newRule
  const factId = FactId.safeParse(part.replace(/^fact:/, '')).data
  return `${factId === undefined ? texts.text : factLabel(factId)}, ${about}`
}

/** Opens an article, and the form on the words that were selected in it. */
async function goToText(id: ArticleId, part: string): Promise<void> {
  const { navigate, compose, report } = useStore.getState()
  navigate({ kind: 'reader', articleId: id, breachId: null, claimId: null })
  if (part === 'note') compose({ kind: 'note', articleId: id, text: null })
  const [, kind, from, to] = /^(claim|note):(\d+)-(\d+)$/.exec(part) ?? []
  if (kind === undefined) return
  const [start, end] = [Number(from), Number(to)]
  try {
    const quote = (await call('articles.get', { id })).text.slice(start, end)
    const text = { articleId: id, start, end, quote }
    compose({ kind: kind === 'claim' ? 'fact' : 'note', articleId: id, text })
  } catch (thrown) {
    report(problemOf(thrown))
  }
}

/** Goes to the article or the breach where a note is read. */
async function goToNote(id: NoteId): Promise<void> {
  try {
    const { on, at } = await call('notes.get', { id })
    await openLink({ target: id, factId: 'breachId' in on ? on.factId : null, at: at.id })
  } catch (thrown) {
    useStore.getState().report(problemOf(thrown))
  }
}

/** Goes to where it was typed, and opens the form with it. */
async function goTo({ about, part }: HeldDraft['place']): Promise<void> {
  const breach = BreachId.safeParse(about).data
  const article = ArticleId.safeParse(about).data
  const factId = FactId.safeParse(part.replace(/^fact:/, '')).data
  const note = NoteId.safeParse(about).data
  const { navigate, chooseRule } = useStore.getState()
  if (about === 'rules') {
    navigate({ kind: 'tags', tab: 'rules' })
    chooseRule(part.replace(/^rule:/, '') || null)
  }
  if (note !== undefined) await goToNote(note)
  if (article !== undefined) await goToText(article, part)
  if (breach === undefined) return
  if (/^note\b/.test(part)) return openLink({ target: breach, factId: null, at: null })
  await openBreach(breach)
  if (factId !== undefined) useStore.getState().edit({ breachId: breach, factId })
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
        <Button key={placeKey(place)} look="link" size="small" onClick={() => void goTo(place)}>
          {nameOf(place)}
        </Button>
      ))}
      <span className="grow" />
      <IconButton label={texts.dismiss} icon={X} iconSize={14} onClick={() => setDismissed(true)} />
    </div>
  )
}
