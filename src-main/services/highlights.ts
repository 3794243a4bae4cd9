// Stretches of an article's text that somebody marks, perhaps with a note. The quote is taken from the text itself.
import { type ArticleId, articleId, type HighlightId, highlightId, numberOf } from '../domain/ids.ts'
import type { Highlight } from '../domain/note.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import type { HighlightRow } from '../vault/tables/rows.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Desk, deedOf } from './desk.ts'
import { eraseNote, rewriteNote, writeNote } from './notes.ts'
import { noteOfHighlight, placeOf } from './read-notes.ts'

interface NewHighlight {
  readonly articleId: ArticleId
  readonly start: number
  readonly end: number
  /** What whoever asks believes to be there; refused when the text says something else. */
  readonly quote?: string | undefined
  readonly colour: string
  readonly note: string | null
}

/** The highlights of an article, in the order of its text. */
export function listHighlights(vault: ReadableVault, id: ArticleId): Highlight[] {
  placeOf(vault, { articleId: id })
  return vault.tables.highlights.ofArticle(numberOf(id)).map(row => asHighlight(vault, row))
}

/** Marks a stretch of the clean text; a problem where there is none, or it says something else than expected. */
export function addHighlight(desk: Desk, wanted: NewHighlight): Highlight {
  const vault = desk.session.vault()
  placeOf(vault, { articleId: wanted.articleId })
  const quote = quoteAt(vault, wanted)
  const deed = deedOf(desk, 'highlight')
  const { at, who } = deed
  const number = record(vault, deed, writer => {
    const value = writer.insert('highlights', {
      article_id: numberOf(wanted.articleId),
      start_offset: wanted.start,
      end_offset: wanted.end,
      quote,
      colour: wanted.colour,
      made_at: at,
      made_by: who,
      lost_at: null,
    })
    if (wanted.note !== null) writeNote(writer, { highlightId: highlightId(value) }, wanted.note, { at, who })
    return {
      label: `Highlighted “${shortened(quote)}” in ${wanted.articleId}`,
      subject: wanted.articleId,
      value,
    }
  })
  return getHighlight(vault, highlightId(number))
}

/** Gives a highlight another colour, or another note; null takes the note off. */
export function changeHighlight(
  desk: Desk,
  { id, colour, note }: { id: HighlightId; colour?: string | undefined; note?: string | null | undefined },
): Highlight {
  const vault = desk.session.vault()
  const before = getHighlight(vault, id)
  const deed = deedOf(desk, 'highlight')
  const { at, who } = deed
  record(vault, deed, writer => {
    if (colour !== undefined && colour !== before.colour)
      writer.update('highlights', { highlight_id: numberOf(id) }, { colour })
    if (note === null && before.note !== null) eraseNote(vault, writer, before.note.noteId)
    else if (typeof note === 'string' && before.note !== null)
      rewriteNote(vault, writer, before.note.noteId, note, at)
    else if (typeof note === 'string') writeNote(writer, { highlightId: id }, note, { at, who })
    return {
      label: `Changed the highlight ${id} in ${before.articleId}`,
      subject: before.articleId,
      value: null,
    }
  })
  return getHighlight(vault, id)
}

/** Removes a highlight with its note. */
export function removeHighlight(desk: Desk, { id }: { id: HighlightId }): null {
  const vault = desk.session.vault()
  const { articleId: article, note, quote } = getHighlight(vault, id)
  const deed = deedOf(desk, 'highlight')
  record(vault, deed, writer => {
    if (note !== null) eraseNote(vault, writer, note.noteId)
    writer.remove('highlights', { highlight_id: numberOf(id) })
    return {
      label: `Took the highlight off “${shortened(quote)}” in ${article}`,
      subject: article,
      value: null,
    }
  })
  return null
}

/** A highlight by its id; a problem when there is none. */
export function getHighlight(vault: ReadableVault, id: HighlightId): Highlight {
  const row = vault.tables.highlights.one(numberOf(id))
  if (row === null) throw new ProblemError('not-found', `There is no highlight ${id}.`)
  return asHighlight(vault, row)
}

function asHighlight(vault: ReadableVault, row: HighlightRow): Highlight {
  const id = highlightId(row.highlight_id)
  return {
    highlightId: id,
    articleId: articleId(row.article_id),
    start: row.start_offset,
    end: row.end_offset,
    quote: row.quote,
    colour: row.colour,
    isLost: row.lost_at !== null,
    note: noteOfHighlight(vault, id),
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}

/** Characters a highlight may have: a page of a book holds a tenth of that. */
const longest = 20_000

/** What stands at a place that is to be marked; a problem where it cannot be. */
export function quoteAt(
  { tables }: ReadableVault,
  { articleId: id, start, end, quote }: Pick<NewHighlight, 'articleId' | 'start' | 'end' | 'quote'>,
): string {
  const text = tables.articles.text(numberOf(id))
  const found = text.slice(start, end)
  const refuse = (why: string) => new ProblemError('invalid-input', why)
  if (start >= end || end > text.length) throw refuse(`${id} has no text from ${start} to ${end}.`)
  if (found.length > longest) throw refuse(`Mark at most ${longest} characters at once.`)
  if (found.trim() === '') throw refuse('Mark at least one word.')
  if (!found.isWellFormed()) throw refuse('The highlight cuts a character in two.')
  if (quote !== undefined && quote !== found)
    throw refuse(`${id} says something else there: “${shortened(found)}”.`)
  return found
}

/** The beginning of a quote, for the history. */
export function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line
}
