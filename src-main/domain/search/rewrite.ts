// Queries that are kept go on naming what got another name; the rest of them stays as it was typed.
import { fold } from '../fold.ts'
import { isBelow, rebased } from '../tag-tree.ts'
import { fieldOf, kindOfField } from './fields.ts'
import { savedName, tagPath } from './match-of.ts'
import { tokensOf } from './tokens.ts'

/** A query in which a saved search has another name. */
export const withSearchRenamed = (query: string, from: string, to: string): string =>
  rewritten(query, 'saved', name => (savedName(name) === savedName(from) ? to : null))

/** A query in which a tag, and with it those below it, is at another place. */
export function withTagMoved(query: string, from: string, to: string): string {
  const folded = fold(from)
  return rewritten(query, 'tag', written => {
    const path = tagPath(written)
    return path === folded || isBelow(path, folded) ? rebased(path, folded, to) : null
  })
}

/** A query in which values of a field are what `rename` makes of them; null leaves one as it is. */
function rewritten(query: string, field: string, rename: (value: string) => string | null): string {
  const values = tokensOf(query, kindOfField).flatMap(token =>
    token.kind === 'field' && fieldOf(token.name)?.name === field ? token.values : [],
  )
  return values.reduceRight((text, { text: value, start, end }) => {
    const now = rename(value)
    return now === null ? text : `${text.slice(0, start)}"${now.replaceAll('"', ' ')}"${text.slice(end)}`
  }, query)
}
