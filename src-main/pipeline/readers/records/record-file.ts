// An article of a table or a list, as a small file of its own.
import * as z from 'zod'
import { ColumnRole } from '../../../domain/article.ts'

/** One row with the roles of its columns; every cell as it was written. */
export const RecordFile = z.object({
  breachdesk: z.literal('record'),
  version: z.literal(1),
  roles: z.partialRecord(ColumnRole, z.string()),
  columns: z.unknown().transform((cells, context): ReadonlyMap<string, string> => {
    // A schema of records would lose a column that is called `__proto__`.
    if (typeof cells === 'object' && cells !== null) {
      const entries = Object.entries(cells)
      if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
        return new Map(entries)
    }
    context.addIssue('the columns of a record are texts')
    return z.NEVER
  }),
  /** How the dates of the table are written, where its rows tell; `serial` are days as spreadsheets count them. */
  dateOrder: z.enum(['day-first', 'month-first', 'serial']).optional(),
  notes: z.array(z.string()).optional(),
})
export type RecordFile = z.infer<typeof RecordFile>

const opening = '{"breachdesk":"record","version":'

/** True for the first characters of a file that `recordBytes` has written. */
export const isRecordFile = (head: string): boolean => head.startsWith(opening)

/** The bytes of a record: the same for the same article, whatever table it stands in. */
export function recordBytes({
  roles,
  columns,
  dateOrder,
  notes,
}: Omit<RecordFile, 'breachdesk' | 'version'>): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({
      breachdesk: 'record',
      version: 1,
      roles,
      columns: Object.fromEntries(columns),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(notes !== undefined && notes.length > 0 && { notes }),
    }),
  )
}
