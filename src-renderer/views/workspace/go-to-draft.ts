// The way back to what was typed and not saved.
import type { DraftPlace } from '../../../src-main/domain/draft.ts'
import { FactId } from '../../../src-main/domain/fact-id.ts'
import { ArticleId, BreachId, HighlightId, NoteId } from '../../../src-main/domain/ids.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { openLink } from '../../actions/open-link.ts'
import { call, problemOf } from '../../api/call.ts'
import { useStore } from '../../state/store.ts'

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

/** Goes to the article in which something is marked: its note is written beside the words. */
async function goToMarked(id: HighlightId): Promise<void> {
  const { navigate, report } = useStore.getState()
  try {
    const { articleId, start, end, isLost } = await call('highlights.get', { id })
    const passage = isLost ? {} : { passage: { start, end } }
    navigate({ kind: 'reader', articleId, breachId: null, claimId: null, ...passage })
  } catch (thrown) {
    report(problemOf(thrown))
  }
}

/** Goes to where a draft was typed, and opens the form with it. */
export async function goToDraft({ about, part }: DraftPlace): Promise<void> {
  const breach = BreachId.safeParse(about).data
  const article = ArticleId.safeParse(about).data
  const factId = FactId.safeParse(part.replace(/^fact:/, '')).data
  const note = NoteId.safeParse(about).data
  const marked = HighlightId.safeParse(about).data
  const { navigate, chooseRule } = useStore.getState()
  if (about === 'rules') {
    navigate({ kind: 'tags', tab: 'rules' })
    chooseRule(part.replace(/^rule:/, '') || null)
  }
  if (note !== undefined) await goToNote(note)
  if (marked !== undefined) await goToMarked(marked)
  if (article !== undefined) await goToText(article, part)
  if (breach === undefined) return
  if (/^note\b/.test(part)) return openLink({ target: breach, factId: null, at: null })
  await openBreach(breach)
  if (factId !== undefined) useStore.getState().edit({ breachId: breach, factId })
}
