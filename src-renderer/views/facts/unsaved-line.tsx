import { PencilLine } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { draftPlaceOf, type FactPlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { Draft } from '../../text/drafts.ts'
import styles from './unsaved-line.module.css'

const texts = words.facts.unsavedLine

interface UnsavedLineProps {
  readonly place: FactPlace
}

/** What was typed for a fact and left unsaved, with the ways on: to go on typing, or to give it up. */
export function UnsavedLine({ place }: UnsavedLineProps) {
  const at = draftPlaceOf(place)
  const held = useStore(state => draftAt(state, at))
  const edit = useStore(state => state.edit)
  const setDraft = useStore(state => state.setDraft)
  if (held === undefined) return null
  const typed = Draft.safeParse(held.body).data?.text ?? ''
  return (
    <p className={styles.line}>
      <Icon of={PencilLine} size={12} />
      <span className="clip">{typed === '' ? texts.unsaved : texts.typed(typed)}</span>
      <Button look="link" size="small" onClick={() => edit(place)}>
        {texts.goOn}
      </Button>
      <Button look="link" size="small" onClick={() => setDraft(at, null)}>
        {texts.discard}
      </Button>
    </p>
  )
}
