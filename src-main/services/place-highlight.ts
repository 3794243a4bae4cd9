// A highlight whose words were lost when its article was read again finds its place in the text as it is now.
import type { Span } from '../domain/claim.ts'
import { type HighlightId, numberOf } from '../domain/ids.ts'
import type { Highlight } from '../domain/note.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { getHighlight, quoteAt, shortened } from './highlights.ts'

/** Its colour and its note stay; only its words and their place are new. */
export function placeHighlight(desk: Desk, { id, evidence }: { id: HighlightId; evidence: Span }): Highlight {
  const vault = desk.session.vault()
  const { articleId, isLost } = getHighlight(vault, id)
  if (!isLost)
    throw new ProblemError('invalid-input', `${id} has its words: only a lost one is placed again.`)
  const { start, end } = evidence
  const quote = quoteAt(vault, { articleId, ...evidence })
  record(vault, deedOf(desk, 'highlight'), writer => {
    const place = { start_offset: start, end_offset: end, quote, lost_at: null }
    writer.update('highlights', { highlight_id: numberOf(id) }, place)
    const label = `Placed the highlight ${id} again in ${articleId}: “${shortened(quote)}”`
    return { label, subject: articleId, value: null }
  })
  return getHighlight(vault, id)
}
