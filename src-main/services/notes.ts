// Notes are written, changed and removed; each is one edit, and what a note points to is kept beside it.
import { randomUUID } from 'node:crypto'
import { factOf } from '../domain/facts.ts'
import { type BreachId, type NoteId, noteId, numberOf } from '../domain/ids.ts'
import type { Note, NoteOn } from '../domain/note.ts'
import { linksIn } from '../domain/note-links.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { type Desk, deedOf } from './desk.ts'
import { getNote, noteOfHighlight, placeOf } from './read-notes.ts'

/** Changes of one sitting are taken back together. */
interface Sitting {
  readonly sitting?: string | undefined
}

/** Writes a note; a problem when what it is to be on is not there, or is a highlight that has one. */
export function addNote(
  desk: Desk,
  { on: wanted, body, sitting = randomUUID() }: { on: NoteOn; body: string } & Sitting,
): Note {
  const vault = desk.session.vault()
  const subject = placeOf(vault, wanted)
  const on = 'breachId' in wanted ? { ...wanted, breachId: subject as BreachId } : wanted
  if ('highlightId' in on && noteOfHighlight(vault, on.highlightId) !== null)
    throw new ProblemError('invalid-input', `${on.highlightId} has a note already; change that one.`)
  const deed = { ...deedOf(desk, 'note'), group: sitting }
  const { at, who } = deed
  const id = record(vault, deed, writer => {
    const value = writeNote(writer, on, body, { at, who })
    return { label: `Wrote a note on ${wordsFor(on, subject)}`, subject, value }
  })
  return getNote(vault, noteId(id))
}

/** Gives a note another text; the one before stays in its history. */
export function changeNote(
  desk: Desk,
  { id, body, sitting = randomUUID() }: { id: NoteId; body: string } & Sitting,
): Note {
  const vault = desk.session.vault()
  const { on, at: place } = getNote(vault, id)
  const deed = { ...deedOf(desk, 'note'), group: sitting }
  record(vault, deed, writer => {
    rewriteNote(vault, writer, id, body, deed.at)
    return { label: `Changed the note ${id} on ${wordsFor(on, place.id)}`, subject: place.id, value: null }
  })
  return getNote(vault, id)
}

/** Removes a note; its versions stay in the history. */
export function removeNote(desk: Desk, { id }: { id: NoteId }): null {
  const vault = desk.session.vault()
  const { on, at: place } = getNote(vault, id)
  const deed = deedOf(desk, 'note')
  record(vault, deed, writer => {
    eraseNote(vault, writer, id)
    return { label: `Removed the note ${id} from ${wordsFor(on, place.id)}`, subject: place.id, value: null }
  })
  return null
}

const wordsFor = (on: NoteOn, place: string): string =>
  'breachId' in on && on.factId !== null ? `${factOf(on.factId).label.toLowerCase()} of ${place}` : place

/** Writes a new note as a part of an edit; answers with its number. */
export function writeNote(
  writer: Writer,
  on: NoteOn,
  body: string,
  { at, who }: { at: string; who: string },
): number {
  const number = writer.insert('notes', {
    article_id: 'articleId' in on ? numberOf(on.articleId) : null,
    breach_id: 'breachId' in on ? numberOf(on.breachId) : null,
    fact_id: 'breachId' in on ? on.factId : null,
    highlight_id: 'highlightId' in on ? numberOf(on.highlightId) : null,
    body,
    made_at: at,
    made_by: who,
    changed_at: at,
  })
  for (const target of targetsIn(body)) writer.insert('note_links', { note_id: number, target })
  return number
}

/** Gives a note another text as a part of an edit. */
export function rewriteNote({ tables }: Vault, writer: Writer, id: NoteId, body: string, at: string): void {
  const number = numberOf(id)
  if (tables.notes.one(number)?.body === body) return
  writer.update('notes', { note_id: number }, { body, changed_at: at })
  const [before, after] = [tables.notes.targets(number), targetsIn(body)]
  for (const target of before)
    if (!after.includes(target)) writer.remove('note_links', { note_id: number, target })
  for (const target of after)
    if (!before.includes(target)) writer.insert('note_links', { note_id: number, target })
}

/** Removes a note as a part of an edit. */
export function eraseNote({ tables }: Vault, writer: Writer, id: NoteId): void {
  const number = numberOf(id)
  for (const target of tables.notes.targets(number)) writer.remove('note_links', { note_id: number, target })
  writer.remove('notes', { note_id: number })
}

/** What a text points to, each once. */
export const targetsIn = (body: string): string[] =>
  [...new Set(linksIn(body).map(({ target }) => target))].sort()
