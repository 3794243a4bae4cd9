// How a column of the vault is written in a JSON file, and read back.
import * as z from 'zod'
import {
  ArticleId,
  articleId,
  BreachId,
  breachId,
  HighlightId,
  highlightId,
  NoteId,
  noteId,
  numberOf,
} from '../ids.ts'

/** A value as SQLite holds it; bytes are written in base 64. */
export type StoredValue = string | number | null

/** What a column holds. `of`: what it points to, which then has to be in the file as well. */
export interface FileColumn {
  readonly schema: z.ZodType
  readonly of: 'articles' | 'breaches' | 'highlights' | 'claims' | 'tags' | null
  readonly isNullable: boolean
  /** True: bytes, in base 64. */
  readonly isBytes: boolean
  written(stored: StoredValue): unknown
  stored(written: never): StoredValue
}

const same = (value: StoredValue) => value
const column = (schema: z.ZodType, more: Partial<FileColumn> = {}): FileColumn => ({
  schema,
  of: null,
  isNullable: false,
  isBytes: false,
  written: same,
  stored: same,
  ...more,
})

/** The same column where it may be empty. */
export const orNull = (one: FileColumn): FileColumn => ({
  ...one,
  schema: one.schema.nullable(),
  isNullable: true,
  written: value => (value === null ? null : one.written(value)),
  stored: (value: never) => (value === null ? null : one.stored(value)),
})

const id = (schema: z.ZodType, make: (number: number) => string, of: FileColumn['of']) =>
  column(schema, {
    of,
    written: value => make(Number(value)),
    stored: (written: never) => numberOf(written),
  })

export const text = column(z.string())
export const whole = column(z.int())
export const decimal = column(z.number())
export const yesNo = column(z.boolean(), {
  written: value => value === 1,
  stored: (written: boolean) => (written ? 1 : 0),
})
/** A structure that the vault keeps as JSON text. */
export const structure = column(z.json(), {
  written: value => JSON.parse(String(value)) as unknown,
  stored: (written: unknown) => JSON.stringify(written),
})
export const bytes = column(z.base64(), { isBytes: true })
export const article = id(ArticleId, articleId, 'articles')
export const breach = id(BreachId, breachId, 'breaches')
export const highlight = id(HighlightId, highlightId, 'highlights')
export const note = id(NoteId, noteId, null)
/** The id of a breach that is no more. */
export const formerBreach = id(BreachId, breachId, null)
export const claim = column(z.int().positive(), { of: 'claims' })
export const tag = column(z.int().positive(), { of: 'tags' })
/** The article's own id, and the mail it came with, which need not be in the file. */
export const mail = orNull(id(ArticleId, articleId, null))
