// What an edit did, row by row: enough to take it back, and to do it again.
import * as z from 'zod'
import { type RecordedTable, recordedTables } from './tables/rows.ts'

export type SqlValue = string | number | null | Buffer
/** A row, or the part of one that counts. */
export type Image = Readonly<Record<string, SqlValue>>

const StoredValue = z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.string() })])
const StoredImage = z.record(z.string(), StoredValue)
const Table = z.enum(recordedTables as [RecordedTable, ...RecordedTable[]])

/** Tables of earlier steps of the format, of which an edit may still tell: what they held is kept otherwise now. */
const formerTables: ReadonlySet<unknown> = new Set(['breach_names'])
const Former = z.looseObject({ table: z.unknown() }).transform(({ table }) => formerTables.has(table))

const StoredChange = z.discriminatedUnion('did', [
  z.strictObject({ did: z.literal('insert'), table: Table, key: StoredImage }),
  z.strictObject({
    did: z.literal('update'),
    table: Table,
    key: StoredImage,
    before: StoredImage,
    after: StoredImage,
  }),
  z.strictObject({ did: z.literal('remove'), table: Table, row: StoredImage }),
])

/** An inserted row is named by its key: the row itself stands in the table until it is removed, which records it. */
export type Change =
  | { readonly did: 'insert'; readonly table: RecordedTable; readonly key: Image }
  | {
      readonly did: 'update'
      readonly table: RecordedTable
      readonly key: Image
      readonly before: Image
      readonly after: Image
    }
  | { readonly did: 'remove'; readonly table: RecordedTable; readonly row: Image }

const store = (image: Image) =>
  Object.fromEntries(
    Object.entries(image).map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? { base64: value.toString('base64') } : value,
    ]),
  )

const restore = (image: z.infer<typeof StoredImage>): Image =>
  Object.fromEntries(
    Object.entries(image).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value,
    ]),
  )

/** The changes as the history keeps them. */
export function serialise(changes: readonly Change[]): string {
  return JSON.stringify(
    changes.map(change => {
      if (change.did === 'insert') return { ...change, key: store(change.key) }
      if (change.did === 'remove') return { ...change, row: store(change.row) }
      return { ...change, key: store(change.key), before: store(change.before), after: store(change.after) }
    }),
  )
}

export function deserialise(stored: string): Change[] {
  const all = z.array(z.unknown()).parse(JSON.parse(stored))
  return z
    .array(StoredChange)
    .parse(all.filter(change => !Former.parse(change)))
    .map(change => {
      if (change.did === 'insert') return { ...change, key: restore(change.key) }
      if (change.did === 'remove') return { ...change, row: restore(change.row) }
      return {
        ...change,
        key: restore(change.key),
        before: restore(change.before),
        after: restore(change.after),
      }
    })
}
