// What an export would do, or did, in lines for people.
import type { ExportPreview, WrittenExport } from '../../domain/exports/export.ts'
import { tlpLabel } from '../../domain/exports/tlp.ts'
import { factOf } from '../../domain/facts.ts'
import { table } from './table.ts'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`
const breaches = (number: number) => count(number, 'breach', 'breaches')
const articles = (number: number) => count(number, 'article', 'articles')

/** The most names that are listed on a terminal. */
const listedNames = 50

export function previewLines(preview: ExportPreview): string[] {
  const { marking, markedBy, refusal, names, leftOut, sample } = preview
  return [
    `${preview.fileName}: ${breaches(preview.breaches)}, ${articles(preview.articles)}, ${count(preview.claims, 'claim', 'claims')}`,
    marking === null
      ? 'Nothing is marked with a TLP level.'
      : `Marked ${tlpLabel(marking)}${
          markedBy.length > 0
            ? ` by ${markedBy
                .slice(0, 5)
                .map(({ id }) => id)
                .join(', ')}`
            : ''
        }.`,
    ...(refusal === null ? [] : [`Would be refused: ${refusal.message}`]),
    ...leftOutLines(leftOut),
    ...(preview.isRestorable ? ['A vault can be made of it again with "restore".'] : []),
    ...nameLines(names),
    '',
    ...(sample.kind === 'text' ? sample.text.split('\n') : table([sample.head, ...sample.rows], 24)),
  ]
}

const leftOutLines = ({ breaches: some, articles: others, facts, tags }: ExportPreview['leftOut']) => [
  ...(some.total > 0 ? [`Left out: ${breaches(some.total)} (${some.first.slice(0, 10).join(', ')})`] : []),
  ...(others.total > 0
    ? [`Left out: ${articles(others.total)} (${others.first.slice(0, 10).join(', ')})`]
    : []),
  ...(facts.length > 0 ? [`Facts left out: ${facts.map(id => factOf(id).label).join(', ')}`] : []),
  ...(tags.length > 0 ? [`Sensitive tags not written: ${tags.join(', ')}`] : []),
]

function nameLines({ total, first }: ExportPreview['names']): string[] {
  if (total === 0) return ['No names are replaced.']
  const rows = first
    .slice(0, listedNames)
    .map(({ name, replacement, times, foundBy, after }) => [
      `  ${replacement}`,
      name,
      `${times}×`,
      foundBy,
      after.replace(/\s+/g, ' '),
    ])
  return [`${count(total, 'person is', 'people are')} replaced:`, ...table(rows)]
}

export const writtenLine = (written: WrittenExport): string =>
  [
    `${written.sha256}  ${written.path}`,
    `${breaches(written.breaches)}, ${count(written.claims, 'claim', 'claims')}`,
    ...(written.marking === null ? [] : [tlpLabel(written.marking)]),
    ...(written.names === 0 ? [] : [count(written.names, 'name replaced', 'names replaced')]),
  ].join('  ')
