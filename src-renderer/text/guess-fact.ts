// What a stretch of text somebody selected is likely to state, and what the form for it opens with.
import type { FactId } from '../../src-main/domain/fact-id.ts'
import type { FactDefinition } from '../../src-main/domain/facts.ts'
import { fold } from '../../src-main/domain/fold.ts'
import { type Draft, emptyDraft } from './drafts.ts'
import { locale } from './locale.ts'
import { countWithin } from './typed-count.ts'
import { dateWithin } from './typed-date.ts'

/** Words near a date that say which of the dates it is, folded; the first that is found decides. */
const dateWords: readonly (readonly [RegExp, FactId])[] = [
  [/notif|letter|carta|lettre|brief|informo|inform[oó]|letter[ae]|told|mailed/, 'dates.notified'],
  [/discover|detect|notic|descubr|detect|descobr|decouv|entdeck|scopert|rilev/, 'dates.discovered'],
  [/disclos|announc|anunci|comunic|annonc|bekannt|annunci|published/, 'dates.disclosed'],
  [/until|through|end|hasta|ate |jusqu|bis |fino/, 'dates.intrusionEnd'],
]

/** The fact a selected stretch is taken to state until somebody says otherwise; null where nothing points to one. */
export function guessFact(quote: string, publishedOn: string | null): FactId | null {
  if (quote.length > 400) return null
  if (dateWithin(quote, locale, publishedOn) !== null && !/\d{1,3}[.,\s]\d{3}/.test(quote)) {
    const folded = fold(quote)
    return dateWords.find(([pattern]) => pattern.test(folded))?.[1] ?? 'dates.intrusionStart'
  }
  return countWithin(quote) === null ? null : 'individualsAffected'
}

/** The form for a fact as it opens on a selected stretch: with what that says, as far as it can be read. */
export function draftFrom(fact: FactDefinition, quote: string, publishedOn: string | null): Draft {
  switch (fact.control) {
    case 'count': {
      const count = countWithin(quote)
      return count === null
        ? emptyDraft
        : { ...emptyDraft, text: count.value.toLocaleString(locale), qualifier: count.qualifier }
    }
    case 'date':
      return { ...emptyDraft, text: dateWithin(quote, locale, publishedOn) ?? '' }
    case 'name':
      return { ...emptyDraft, text: quote.length <= 120 ? quote : '' }
    case 'organisation':
      return {
        ...emptyDraft,
        organisations: [{ name: quote.length <= 120 ? quote : '', role: fact.choices[0] ?? 'other' }],
      }
    default:
      return emptyDraft
  }
}
