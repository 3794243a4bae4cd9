import { type FormEvent, useId, useState } from 'react'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Field, ProblemSentence } from '../../components/field.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { placesOfWords } from '../../text/places-of-words.ts'
import { changeMarked } from './change-marked.ts'
import styles from './notes.module.css'

const texts = words.reader.placeHighlight

interface PlaceHighlightProps {
  readonly highlight: Highlight
}

/** Where a highlight belongs in the text as it is now: the words selected there, or the first that are typed here. */
export function PlaceHighlight({ highlight: { highlightId: id, articleId } }: PlaceHighlightProps) {
  const field = useId()
  const [typed, setTyped] = useState('')
  const selected = useStore(state => state.selectedText)
  const { data: article } = useQuery('articles.get', { id: articleId })
  const text = article?.text ?? ''
  const places = placesOfWords(text, typed)
  const place = selected?.articleId === articleId ? selected : (places[0] ?? null)
  const quote = place === null ? null : text.slice(place.start, place.end)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (place === null || quote === null) return
    const { start, end } = place
    void changeMarked(call('highlights.place', { id, evidence: { start, end, quote } }), texts.placed)
  }
  return (
    <form className={styles.place} onSubmit={onSubmit}>
      <Field label={texts.label} htmlFor={field}>
        <TextInput
          id={field}
          value={typed}
          placeholder={texts.hint}
          onChange={event => setTyped(event.target.value)}
        />
      </Field>
      {typed.trim() !== '' && places.length === 0 && <ProblemSentence>{texts.missing}</ProblemSentence>}
      {quote !== null && (
        <p role="status">
          {texts.found} <q className={styles.quote}>{quote}</q>
        </p>
      )}
      <Button type="submit" size="small" disabled={quote === null} shortcut="Enter">
        {texts.place}
      </Button>
    </form>
  )
}
