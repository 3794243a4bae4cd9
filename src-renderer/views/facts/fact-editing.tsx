import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { FactForm } from '../../components/fact-form/fact-form.tsx'
import { draftFor, type FactPlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { draftOf, parseDraft } from '../../text/drafts.ts'
import { giveVerdict } from './give-verdict.ts'

interface FactEditingProps {
  readonly fact: ResolvedFact
  readonly definition: FactDefinition
  readonly place: FactPlace
}

/** A value of one's own, typed in place. What is typed stays until it is saved or put back. */
export function FactEditing({ fact, definition, place }: FactEditingProps) {
  const kept = useStore(state => draftFor(state, place))
  const setDraft = useStore(state => state.setDraft)
  const edit = useStore(state => state.edit)
  const draft = kept ?? draftOf(fact)
  const parsed = parseDraft(definition, draft)
  const save = async () => {
    if (!parsed.ok) return
    const isSaved = await giveVerdict(place, {
      kind: 'override',
      value: parsed.value,
      reason: draft.reason.trim(),
    })
    if (!isSaved) return
    setDraft(place, null)
    edit(null)
  }
  return (
    <FactForm
      fact={definition}
      draft={draft}
      parsed={parsed}
      isTouched={kept !== undefined}
      onChange={changed => setDraft(place, changed)}
      onSave={() => void save()}
      onLeave={() => edit(null)}
    />
  )
}
