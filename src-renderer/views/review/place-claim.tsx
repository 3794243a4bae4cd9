import { useEffect, useId, useState } from 'react'
import type { FactToReview } from '../../../src-main/domain/review.ts'
import { decideItems, itemOf } from '../../actions/review-queue.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Field, ProblemSentence } from '../../components/field.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { placesOfWords } from '../../text/places-of-words.ts'
import styles from './decision.module.css'

const texts = words.review

interface PlaceClaimProps {
  readonly fact: FactToReview
}

/** Finds the words of a lost quote in the text as it is now: typed here, or selected there. */
export function PlaceClaim({ fact }: PlaceClaimProps) {
  const id = useId()
  const { data: article } = useQuery('articles.get', { id: fact.articleId })
  const sought = useStore(state => state.soughtPassage)
  const seek = useStore(state => state.seekPassage)
  const [typed, setTyped] = useState('')
  const places = placesOfWords(article?.text ?? '', typed)
  const quote = sought === null ? null : (article?.text.slice(sought.start, sought.end) ?? null)

  const text = article?.text

  useEffect(() => () => seek(null), [seek])
  useEffect(() => {
    // The text may come after the words.
    if (text !== undefined && typed.trim() !== '') seek(placesOfWords(text, typed)[0] ?? null)
  }, [text, typed, seek])
  const place = async () => {
    const state = useStore.getState()
    const item = itemOf(state)
    if (sought === null || quote === null || item?.kind !== 'fact') return
    try {
      await decideItems([item], () =>
        call('claims.place', { claimId: fact.claimId, evidence: { ...sought, quote } }),
      )
      state.announce(texts.placeClaim.placed)
    } catch (thrown) {
      state.report(problemOf(thrown))
    }
  }
  return (
    <form
      className={styles.place}
      onSubmit={event => {
        event.preventDefault()
        void place()
      }}
    >
      <p>{texts.factDecision.lost}</p>
      <Field label={texts.placeClaim.label} htmlFor={id}>
        <TextInput
          id={id}
          value={typed}
          placeholder={texts.placeClaim.hint}
          onChange={event => setTyped(event.target.value)}
        />
      </Field>
      {typed.trim() !== '' && places.length === 0 && (
        <ProblemSentence>{texts.placeClaim.missing}</ProblemSentence>
      )}
      {places.length > 0 && <p className="muted">{texts.placeClaim.found(places.length)}</p>}
      {quote !== null && <p className={styles.found}>{quote}</p>}
      <Button type="submit" disabled={quote === null} shortcut="Enter">
        {texts.actions.place}
      </Button>
    </form>
  )
}
