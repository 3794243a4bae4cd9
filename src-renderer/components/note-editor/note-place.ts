// Where the words of a note are kept until they are saved.
import type { DraftPlace } from '../../../src-main/domain/draft.ts'
import type { NoteId } from '../../../src-main/domain/ids.ts'
import type { NoteOn } from '../../../src-main/domain/note.ts'

/** Of a note in the vault, or of a new one on a thing. */
export function notePlace(on: NoteOn, id?: NoteId): DraftPlace {
  if (id !== undefined) return { about: id, part: 'note' }
  if ('breachId' in on) return { about: on.breachId, part: on.factId === null ? 'note' : `note:${on.factId}` }
  return { about: 'articleId' in on ? on.articleId : on.highlightId, part: 'note' }
}
