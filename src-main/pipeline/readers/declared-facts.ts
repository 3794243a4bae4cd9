import type { Origin } from '../../domain/article.ts'
import type { ReadDocument } from '../draft.ts'
import { inlineText } from './inline-markdown.ts'
import { addressOf, bylineOf, outletOf } from './records/bibliography.ts'
import { recogniseColumns } from './records/recognise-columns.ts'
import { recordDate } from './records/record-date.ts'

type Facts = Pick<
  ReadDocument,
  'title' | 'byline' | 'outlet' | 'canonicalUrl' | 'publishedOn' | 'origins' | 'declaredLanguage'
>

const origin: Origin = 'meta'

/** What labels above a text say about it, called as the columns of a table may be called. */
export function declaredFacts(values: ReadonlyMap<string, string>): Facts {
  // `published: true` is no date.
  const told = [...values].filter(([, value]) => !/^(?:true|false)$/i.test(value)).map(([name]) => name)
  const roles = recogniseColumns(told)
  const value = (name: string | undefined) => (name === undefined ? '' : (values.get(name) ?? ''))
  // Some call the address a text was taken from its source.
  const sources = told.filter(name => /source|quelle|fuente|fonte/i.test(name)).map(value)
  const addresses = [value(roles.url), value(roles.outlet), ...sources].map(addressOf)
  const title = value(roles.title) || null
  const byline = bylineOf(inlineText(value(roles.author)))
  const outlet = addressOf(value(roles.outlet)) === null ? outletOf(value(roles.outlet)) : null
  const canonicalUrl = addresses.find(address => address !== null) ?? null
  const date = recordDate(value(roles.date), undefined).value
  return {
    title,
    byline,
    outlet,
    canonicalUrl,
    publishedOn: date === null ? null : { value: date, origin, evidence: null },
    origins: {
      ...(title !== null && { title: origin }),
      ...(byline !== null && { byline: origin }),
      ...(outlet !== null && { outlet: origin }),
      ...(canonicalUrl !== null && { canonicalUrl: origin }),
    },
    declaredLanguage: values.get('lang') ?? values.get('language') ?? null,
  }
}
