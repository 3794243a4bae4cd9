import type { Origin, SourceFile } from '../../domain/article.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok, type Result } from '../../domain/result.ts'
import type { ReadDocument } from '../draft.ts'
import { bareDocument } from './bare-document.ts'
import { headOf } from './file-head.ts'
import type { BytesReader } from './reader.ts'
import { addressOf, bylineOf, filled, outletOf } from './records/bibliography.ts'
import { isDescription, languageColumn } from './records/recognise-columns.ts'
import { recordDate } from './records/record-date.ts'
import { isRecordFile, RecordFile } from './records/record-file.ts'

/** One article of a table or a list, as the readers of tables write it. */
export const record: BytesReader = {
  reads: 'bytes',
  id: 'record',
  label: 'Row of a table of articles',
  extensions: [],
  mediaTypes: ['application/json'],
  recognises: file => (isRecordFile(headOf(file, 64)) ? 1 : 0),
  async read(file) {
    const parsed = RecordFile.safeParse(jsonOf(file))
    if (!parsed.success)
      return failed(problem('damaged-file', `${file.name} is a damaged record of an article.`))
    return toDocument(file.name, parsed.data)
  },
}

function jsonOf({ bytes }: SourceFile): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

const onlyDescription = 'The text is only the description of the article that its table gives.'

async function toDocument(name: string, file: RecordFile): Promise<Result<ReadDocument>> {
  const { roles, columns, dateOrder, notes = [] } = file
  const cell = (column: string | undefined) => (column === undefined ? '' : filled(columns.get(column)))
  const text = cell(roles.text)
  if (text === '')
    return failed(problem('no-article-text', `${name} has no text in its column ${roles.text}.`))
  const [{ plainWords }, { textCell }] = await Promise.all([
    import('./records/plain-words.ts'),
    import('./records/text-cell.ts'),
  ])
  const title = plainWords(cell(roles.title)) || null
  const { blocks, notes: textNotes } = await textCell(text, title !== null)
  if (!blocks.some(({ removed }) => removed === undefined))
    return failed(problem('no-article-text', `${name} has no readable text in its column ${roles.text}.`))
  const byline = bylineOf(plainWords(cell(roles.author)))
  const outlet = outletOf(plainWords(cell(roles.outlet)))
  const canonicalUrl = addressOf(cell(roles.url))
  const date = recordDate(cell(roles.date), dateOrder)
  const origin: Origin = 'record'
  return ok({
    ...bareDocument(record),
    blocks,
    title,
    byline,
    outlet,
    canonicalUrl,
    publishedOn: date.value === null ? null : { value: date.value, origin, evidence: null },
    origins: {
      ...(title !== null && { title: origin }),
      ...(byline !== null && { byline: origin }),
      ...(outlet !== null && { outlet: origin }),
      ...(canonicalUrl !== null && { canonicalUrl: origin }),
    },
    declaredLanguage: cell(languageColumn([...columns.keys()])) || null,
    notes: [
      ...notes,
      ...(roles.text !== undefined && isDescription(roles.text) ? [onlyDescription] : []),
      ...textNotes,
      ...(date.note === null ? [] : [date.note]),
    ],
  })
}
