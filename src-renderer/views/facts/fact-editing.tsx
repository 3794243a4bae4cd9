import type { Breach, ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { useOneAtATime } from '../../api/use-one-at-a-time.ts'
import { FactForm } from '../../components/fact-form/fact-form.tsx'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { draftPlaceOf, type FactPlace, isSamePlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { Draft, draftOf, parseDraft } from '../../text/drafts.ts'
import { factLabel } from '../../text/fact-words.ts'
import { giveVerdict } from './give-verdict.ts'

const texts = words.facts.factEditing

interface FactEditingProps {
  readonly breach: Pick<Breach, 'articles'>
  readonly fact: ResolvedFact
  readonly definition: FactDefinition
  readonly place: FactPlace
}

/** The day until which a date without its year is taken to lie: of the last article that tells of the breach. */
const toldUntil = ({ articles }: Pick<Breach, 'articles'>): string | null =>
  articles
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort()
    .at(-1) ?? null

/** A value of one's own, typed in place. What is typed is kept until it is saved or given up. */
export function FactEditing({ breach, fact, definition, place }: FactEditingProps) {
  const at = draftPlaceOf(place)
  const held = useStore(state => draftAt(state, at))
  const setDraft = useStore(state => state.setDraft)
  const edit = useStore(state => state.edit)
  const announce = useStore(state => state.announce)
  const once = useOneAtATime()
  const typed = Draft.safeParse(held?.body).data
  const draft = typed ?? draftOf(fact)
  const parsed = parseDraft(definition, draft, toldUntil(breach))
  const save = async () => {
    if (!parsed.ok) return
    const { value, qualifier, source } = parsed
    const isSaved = await giveVerdict(place, {
      kind: 'override',
      value,
      reason: draft.reason.trim(),
      ...(qualifier !== null && { qualifier }),
      ...(source !== null && { source }),
    })
    if (!isSaved) return
    announce(texts.saved(factLabel(definition.id)))
    const now = useStore.getState()
    // What was typed on meanwhile is not saved yet, and the form of another fact may be open by now.
    if (draftAt(now, at) !== held) return
    setDraft(at, null)
    if (isSamePlace(now.editedFact, place)) edit(null)
  }
  const discard = () => {
    setDraft(at, null)
    edit(null)
  }
  return (
    <FactForm
      fact={definition}
      draft={draft}
      parsed={parsed}
      isTouched={typed !== undefined}
      needsReason={fact.claims.length > 0}
      keptAt={held?.keptAt ?? null}
      onChange={changed => setDraft(at, changed)}
      onSave={() => void once(save)}
      onLeave={() => edit(null)}
      onDiscard={discard}
    />
  )
}
