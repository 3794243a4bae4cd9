import * as z from 'zod'
import { Span } from '../domain/claim.ts'
import { FactId } from '../domain/fact-id.ts'
import { ArticleId, HighlightId, NoteId } from '../domain/ids.ts'
import {
  BackLink,
  Highlight,
  LinkChoice,
  LinkTarget,
  Note,
  NoteBody,
  NoteOn,
  NoteVersion,
  plainHighlight,
} from '../domain/note.ts'
import { TagColour } from '../domain/tag.ts'
import { command } from './command.ts'

const OneNote = z.strictObject({ id: NoteId })
/** What is saved in one sitting is taken back together. */
const sitting = z.uuid().optional()
const OneHighlight = z.strictObject({ id: HighlightId })

export const noteCommands = {
  /** The notes on a thing and its facts, the earliest first; without a thing, the newest of the vault. */
  'notes.list': command(
    z.strictObject({ on: NoteOn.optional(), limit: z.int().positive().max(1000).default(100) }),
    z.array(Note),
  ),
  'notes.get': command(OneNote, Note),
  'notes.add': command(z.strictObject({ on: NoteOn, body: NoteBody, sitting }), Note),
  'notes.change': command(z.strictObject({ id: NoteId, body: NoteBody, sitting }), Note),
  'notes.remove': command(OneNote, z.null()),
  /** The notes that point to a thing, or to one fact of a breach, each with the line it does so in. */
  'notes.linking': command(
    z.strictObject({ id: LinkTarget, factId: FactId.nullable().default(null) }),
    z.array(BackLink),
  ),
  /** What a link that is being typed could point to, by id or by the words of its name; without words, the newest. */
  'notes.targets': command(
    z.strictObject({ typed: z.string().max(200), limit: z.int().positive().max(50).default(12) }),
    z.array(LinkChoice),
  ),
  /** Every version of a note, the earliest first. */
  'notes.history': command(OneNote, z.array(NoteVersion)),

  /** The highlights of an article, in the order of its text. */
  'highlights.list': command(z.strictObject({ articleId: ArticleId }), z.array(Highlight)),
  'highlights.get': command(OneHighlight, Highlight),
  /** Marks a stretch of the clean text; with `quote`, only if that is what stands there. */
  'highlights.add': command(
    z.strictObject({
      articleId: ArticleId,
      start: z.int().nonnegative(),
      end: z.int().positive(),
      quote: z.string().optional(),
      colour: TagColour.default(plainHighlight),
      note: NoteBody.nullable().default(null),
    }),
    Highlight,
  ),
  /** What is left out stays as it is; a note of null is taken off. */
  'highlights.change': command(
    z.strictObject({
      id: HighlightId,
      colour: TagColour.optional(),
      note: NoteBody.nullable().optional(),
    }),
    Highlight,
  ),
  /** Gives a highlight whose words were lost its place in the text as it is now. */
  'highlights.place': command(z.strictObject({ id: HighlightId, evidence: Span }), Highlight),
  /** Removes a highlight with its note. */
  'highlights.remove': command(OneHighlight, z.null()),
}
