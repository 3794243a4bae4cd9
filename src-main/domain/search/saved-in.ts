import { fieldOf, kindOfField } from './fields.ts'
import { savedName } from './match-of.ts'
import { tokensOf } from './tokens.ts'

/** A query with another name for one of the saved searches it names; the rest stays as it was typed. */
export function renamedIn(query: string, folded: string, to: string): string {
  const places = tokensOf(query, kindOfField)
    .flatMap(token => (token.kind === 'field' && fieldOf(token.name)?.name === 'saved' ? token.values : []))
    .filter(({ text }) => savedName(text) === folded)
  return places.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}"${to.replaceAll('"', ' ')}"${text.slice(end)}`,
    query,
  )
}
