import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import * as z from 'zod'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { FactId } from '../../../src-main/domain/fact-id.ts'
import { factOf, facts } from '../../../src-main/domain/facts.ts'
import type { BreachId, ClaimId } from '../../../src-main/domain/ids.ts'
import { call, problemOf } from '../../api/call.ts'
import { useOneAtATime } from '../../api/use-one-at-a-time.ts'
import { Button } from '../../components/button.tsx'
import { Combobox } from '../../components/combobox.tsx'
import { FactControlView } from '../../components/fact-form/fact-control.tsx'
import formStyles from '../../components/fact-form/fact-form.module.css'
import { KeptLine } from '../../components/fact-form/kept-line.tsx'
import { SourceControl } from '../../components/fact-form/source-control.tsx'
import { Field, ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import type { SelectedText } from '../../state/slices/reader-slice.ts'
import { useStore } from '../../state/store.ts'
import { kinds } from '../../text/claim-words.ts'
import { Draft, emptyDraft, parseDraft } from '../../text/drafts.ts'
import { factLabel } from '../../text/fact-words.ts'
import { draftFrom, guessFact } from '../../text/guess-fact.ts'
import { backToText } from './back-to-text.ts'
import styles from './notes.module.css'

const texts = words.reader.newFact

/** What is kept of the form while it is not saved. */
const Kept = z.strictObject({ factId: FactId.nullable(), draft: Draft, isShown: z.boolean() })
type Kept = z.infer<typeof Kept>

const choices = kinds.flatMap(kind =>
  facts
    .filter(fact => fact.kind === kind)
    .map(fact => ({ value: fact.id, label: factLabel(fact.id), hint: words.claims.kind[kind] })),
)

interface NewFactProps {
  readonly article: ArticleDetail
  readonly breachId: BreachId
  readonly text: SelectedText
  onAdded(claimId: ClaimId): void
}

function opening({ publishedOn }: ArticleDetail, { quote }: SelectedText): Kept {
  const factId = guessFact(quote, publishedOn)
  return {
    factId,
    draft: factId === null ? emptyDraft : draftFrom(factOf(factId), quote, publishedOn),
    isShown: true,
  }
}

/** A claim of one's own: the words selected are its evidence, the fact and the value are chosen here. */
export function NewFact({ article, breachId, text, onAdded }: NewFactProps) {
  const id = useId()
  const { articleId, start, end, quote } = text
  const place = { about: articleId, part: `claim:${start}-${end}` }
  const held = useStore(state => draftAt(state, place))
  const setDraft = useStore(state => state.setDraft)
  const once = useOneAtATime()
  const [isSubmitted, setSubmitted] = useState(false)
  const kept = Kept.safeParse(held?.body).data ?? opening(article, text)
  const { factId, draft, isShown } = kept
  const definition = factId === null ? null : factOf(factId)
  const parsed = definition === null ? null : parseDraft(definition, draft, article.publishedOn)
  const keep = (change: Partial<Kept>) => setDraft(place, { ...kept, ...change })
  const choose = (chosen: string) => {
    const next = FactId.parse(chosen)
    keep({ factId: next, draft: draftFrom(factOf(next), quote, article.publishedOn) })
  }
  const save = async () => {
    setSubmitted(true)
    if (parsed === null || factId === null || !parsed.ok) return
    const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value]
    const source = parsed.source ?? { kind: 'press' as const, name: null }
    const claim = {
      breachId,
      articleId,
      factId,
      source,
      evidence: { start, end, quote },
      isAccepted: isShown,
    }
    try {
      let added: ClaimId | null = null
      for (const value of values)
        added = (await call('claims.add', { ...claim, value, qualifier: parsed.qualifier })).claimId
      if (added === null) return
      setDraft(place, null)
      useStore.getState().announce(texts.added(factLabel(factId)))
      useStore.getState().selectText(null)
      backToText()
      onAdded(added)
    } catch (thrown) {
      useStore.getState().report(problemOf(thrown))
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void once(save)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    backToText()
  }
  return (
    <section className={styles.new} aria-label={texts.label}>
      <h3>{texts.label}</h3>
      <form className={formStyles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
        {held?.keptAt != null && <KeptLine keptAt={held.keptAt} onDiscard={() => setDraft(place, null)} />}
        <q className={styles.quote} dir="auto" lang={article.lang ?? undefined}>
          {quote}
        </q>
        <Field label={texts.fact} htmlFor={`${id}fact`}>
          <Combobox id={`${id}fact`} value={factId ?? ''} choices={choices} isFocused onChange={choose} />
        </Field>
        {definition !== null && parsed !== null && (
          <>
            <FactControlView
              key={definition.id}
              fact={definition}
              draft={draft}
              parsed={parsed}
              isInvalid={!parsed.ok && isSubmitted}
              onChange={changed => keep({ draft: changed })}
            />
            {!parsed.ok && isSubmitted && <ProblemSentence>{parsed.sentence}</ProblemSentence>}
            <SourceControl draft={draft} isOptional={false} onChange={changed => keep({ draft: changed })} />
            <label className={styles.shown}>
              <input
                type="checkbox"
                checked={isShown}
                onChange={event => keep({ isShown: event.target.checked })}
              />
              {texts.use}
            </label>
          </>
        )}
        <div className={formStyles.buttons}>
          <Button type="submit" look="primary" shortcut="Enter" disabled={definition === null}>
            {texts.add}
          </Button>
          <Button shortcut="Esc" onClick={backToText}>
            {texts.leave}
          </Button>
        </div>
      </form>
    </section>
  )
}
