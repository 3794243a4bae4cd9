// Notes as they are shown: where they stand, what they point to, and what points to a thing.
import {
  articleId,
  type BreachId,
  breachId,
  type HighlightId,
  highlightId,
  type NoteId,
  noteId,
  numberOf,
} from '../domain/ids.ts'
import type { BackLink, LinkTarget, Note, NoteLink, NoteOn } from '../domain/note.ts'
import { lineAt, linksIn } from '../domain/note-links.ts'
import { ProblemError } from '../domain/problem.ts'
import type { TagTarget } from '../domain/tag.ts'
import type { PlacedNote } from '../vault/tables/notes.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { existingBreach } from './read-breaches.ts'

/** The notes on a thing, the earliest first, those on its facts as well; without a thing, the newest of the vault. */
export function listNotes(vault: ReadableVault, on: NoteOn | undefined, limit: number): Note[] {
  const { notes } = vault.tables
  if (on === undefined) return notes.newest(limit).map(row => asNote(vault, row))
  const place = placeOf(vault, on)
  if ('articleId' in on) return notes.ofArticle(numberOf(on.articleId)).map(row => asNote(vault, row))
  if ('highlightId' in on) {
    const note = noteOfHighlight(vault, on.highlightId)
    return note === null ? [] : [note]
  }
  return notes
    .ofBreach(numberOf(place as BreachId))
    .filter(({ fact_id }) => on.factId === null || fact_id === on.factId)
    .map(row => asNote(vault, row))
}

/** The note of a highlight, which has one at most. */
export function noteOfHighlight(vault: ReadableVault, id: HighlightId): Note | null {
  const row = vault.tables.notes.ofHighlight(numberOf(id))
  return row === null ? null : asNote(vault, row)
}

/** A note by its id; a problem when there is none. */
export function getNote(vault: ReadableVault, id: NoteId): Note {
  const row = vault.tables.notes.one(numberOf(id))
  if (row === null) throw new ProblemError('not-found', `There is no note ${id}.`)
  return asNote(vault, row)
}

/** What points to a thing; with a fact of a breach, what points to that fact. */
export function backLinks(vault: ReadableVault, target: LinkTarget, factId: string | null): BackLink[] {
  const ids = idsOf(vault, target)
  return vault.tables.notes.linking(ids).flatMap(row => {
    const note = asNote(vault, row)
    return linksIn(note.body)
      .filter(link => ids.includes(link.target) && (factId === null || link.factId === factId))
      .map(link => ({ note, factId: link.factId, line: lineAt(note.body, link.start) }))
  })
}

/** The ids under which a thing can be pointed to: its own, and those that were merged into it. */
function idsOf({ tables }: ReadableVault, target: LinkTarget): LinkTarget[] {
  if (!isBreach(target)) return [target]
  const number = tables.grouping.resolve(numberOf(target))
  return [number, ...tables.grouping.mergedInto(number)].map(breachId)
}

const isBreach = (target: LinkTarget): target is BreachId => target.startsWith('B-')

/** The article or the breach a note on this would stand on; a problem when it is not there. */
export function placeOf(vault: ReadableVault, on: NoteOn): TagTarget {
  const { tables } = vault
  const missing = (what: string) => new ProblemError('not-found', `There is no ${what}.`)
  if ('articleId' in on) {
    if (tables.articles.row(numberOf(on.articleId)) === null) throw missing(`article ${on.articleId}`)
    return on.articleId
  }
  if ('breachId' in on) return breachId(existingBreach(vault, on.breachId))
  const highlight = tables.highlights.one(numberOf(on.highlightId))
  if (highlight === null) throw missing(`highlight ${on.highlightId}`)
  return articleId(highlight.article_id)
}

function asNote(vault: ReadableVault, row: PlacedNote): Note {
  return {
    noteId: noteId(row.note_id),
    on: onOf(row),
    at: { id: placeOfRow(row), name: (row.breach_id === null ? row.title : row.breach_name) ?? '' },
    body: row.body,
    links: linksOf(vault, row.body),
    madeAt: row.made_at,
    madeBy: row.made_by,
    changedAt: row.changed_at,
  }
}

const placeOfRow = ({ article_id, highlighted, breach_id }: PlacedNote): TagTarget =>
  breach_id === null ? articleId(article_id ?? highlighted ?? 0) : breachId(breach_id)

function onOf({ article_id, breach_id, fact_id, highlight_id }: PlacedNote): NoteOn {
  if (article_id !== null) return { articleId: articleId(article_id) }
  if (breach_id !== null) return { breachId: breachId(breach_id), factId: fact_id }
  return { highlightId: highlightId(highlight_id ?? 0) }
}

/** What a text points to, each target and fact once. */
function linksOf(vault: ReadableVault, body: string): NoteLink[] {
  const links = new Map<string, NoteLink>()
  for (const { target, factId } of linksIn(body))
    links.set(`${target}#${factId}`, {
      target,
      factId,
      name: nameOf(vault, target),
      at: whereRead(vault, target),
    })
  return [...links.values()]
}

/** What a thing is called; null when it is not there. */
function nameOf({ tables }: ReadableVault, target: LinkTarget): string | null {
  const number = numberOf(target)
  switch (target[0]) {
    case 'A':
      return tables.articles.titles([number])[0]?.title ?? null
    case 'B':
      return tables.breaches.called([tables.grouping.resolve(number)])[0]?.name ?? null
    case 'H':
      return tables.highlights.one(number)?.quote ?? null
    default:
      return firstLine(tables.notes.one(number)?.body)
  }
}

/** The article or the breach where a thing is read; null when it is not there. */
function whereRead(vault: ReadableVault, target: LinkTarget): TagTarget | null {
  const { tables } = vault
  const number = numberOf(target)
  switch (target[0]) {
    case 'A':
      return tables.articles.row(number) === null ? null : articleId(number)
    case 'B':
      return tables.breaches.exists(tables.grouping.resolve(number))
        ? breachId(tables.grouping.resolve(number))
        : null
    case 'H': {
      const highlight = tables.highlights.one(number)
      return highlight === null ? null : articleId(highlight.article_id)
    }
    default: {
      const row = tables.notes.one(number)
      return row === null ? null : placeOfRow(row)
    }
  }
}

/** The first line of a note, without the marks of a heading. */
export const firstLine = (body: string | undefined): string | null =>
  body
    ?.trimStart()
    .split('\n', 1)[0]
    ?.replace(/^#+\s*/, '') ?? null
