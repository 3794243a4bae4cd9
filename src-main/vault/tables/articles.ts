import * as z from 'zod'
import { type ArticleSummary, RemovedText } from '../../domain/article.ts'
import { articleId, breachId } from '../../domain/ids.ts'
import type { Connection } from '../database.ts'
import { Bytes, MaybeWhole, Text, Texts, Whole, Wholes } from './plain.ts'
import { ArticleRow } from './rows.ts'

const RemovedTexts = z.array(RemovedText)
const MaybeArticleRow = ArticleRow.optional()

const SummaryRow = z.strictObject({
  ...ArticleRow.pick({
    article_id: true,
    file_name: true,
    title: true,
    outlet: true,
    published_on: true,
    lang: true,
    variety: true,
    is_breach: true,
    imported_at: true,
  }).shape,
  breach_ids: z.string(),
  tags: z.string(),
  cluster: z.int().nullable(),
})

function asSummary(value: unknown): ArticleSummary {
  const row = SummaryRow.parse(value)
  return {
    articleId: articleId(row.article_id),
    fileName: row.file_name,
    title: row.title,
    outlet: row.outlet,
    publishedOn: row.published_on,
    lang: row.lang,
    variety: row.variety,
    isBreach: row.is_breach === 1,
    importedAt: row.imported_at,
    breachIds: Wholes.parse(JSON.parse(row.breach_ids)).map(breachId),
    tags: Texts.parse(JSON.parse(row.tags)),
    cluster: row.cluster === null ? null : articleId(row.cluster),
  }
}

const summaries = `SELECT article_id, file_name, title, outlet, published_on, lang, variety, is_breach, imported_at,
  (SELECT json_group_array(breach_id ORDER BY breach_id) FROM article_breaches
    WHERE article_breaches.article_id = articles.article_id) AS breach_ids,
  (SELECT json_group_array(path ORDER BY folded_path) FROM article_tags JOIN tags USING (tag_id)
    WHERE article_tags.article_id = articles.article_id) AS tags,
  coalesce((SELECT first_id FROM near_duplicates WHERE near_duplicates.article_id = articles.article_id),
    (SELECT first_id FROM near_duplicates WHERE first_id = articles.article_id LIMIT 1)) AS cluster
  FROM articles`

export const articleQueries = {
  titles: `SELECT articles.article_id, articles.title, first_id, firsts.title AS first_title FROM articles
    LEFT JOIN near_duplicates USING (article_id) LEFT JOIN articles AS firsts ON firsts.article_id = first_id
    WHERE articles.article_id IN (SELECT value FROM json_each(?))`,
  some: `${summaries} WHERE article_id IN (SELECT value FROM json_each(?))`,
  ofBreach: `${summaries} WHERE article_id IN (SELECT article_id FROM article_breaches WHERE breach_id = ?)
    ORDER BY article_id`,
  byOriginal: 'SELECT article_id FROM originals WHERE sha256 = ?',
  attached: `${summaries} WHERE mail_id = ? ORDER BY article_id`,
  readBefore: 'SELECT article_id FROM articles WHERE engine_version < ? ORDER BY engine_version, article_id',
  countReadBefore: 'SELECT count(*) FROM articles WHERE engine_version < ?',
  recordFileOf: `SELECT record_files.file_name, sha256, size_bytes, bytes
    FROM articles JOIN record_files USING (record_file_id) WHERE article_id = ?`,
  tablesOf: `SELECT record_file_id AS recordFile, record_files.file_name AS file, count(*) AS articles
    FROM articles JOIN record_files USING (record_file_id) WHERE import_id = ?
    GROUP BY record_file_id ORDER BY record_file_id`,
  ofRecordFile: 'SELECT article_id FROM articles WHERE record_file_id = ? ORDER BY article_id',
  byText: 'SELECT article_id FROM articles WHERE text_sha256 = ? ORDER BY article_id LIMIT 1',
  imported: 'SELECT article_id FROM articles WHERE import_id = ? ORDER BY article_id',
  importedBreaches: `SELECT DISTINCT breach_id FROM articles JOIN article_breaches USING (article_id)
    WHERE import_id = ? ORDER BY breach_id`,
}

/** Articles with their texts, originals, removed texts and notes. */
export function articlesTable(db: Connection) {
  const some = db.prepare(articleQueries.some)
  const titles = db.prepare(articleQueries.titles)
  const ofBreach = db.prepare(articleQueries.ofBreach)
  const row = db.prepare('SELECT * FROM articles WHERE article_id = ?')
  const exists = db.prepare('SELECT 1 FROM articles WHERE article_id = ?').pluck()
  const text = db.prepare('SELECT text FROM article_texts WHERE article_id = ?').pluck()
  const original = db.prepare('SELECT sha256, size_bytes FROM originals WHERE article_id = ?')
  const bytes = db.prepare('SELECT bytes FROM originals WHERE article_id = ?').pluck()
  const removed = db.prepare(
    'SELECT at_offset AS at, text, reason FROM removed_texts WHERE article_id = ? ORDER BY position',
  )
  const notes = db.prepare('SELECT note FROM article_notes WHERE article_id = ? ORDER BY position').pluck()
  const byOriginal = db.prepare(articleQueries.byOriginal).pluck()
  const byText = db.prepare(articleQueries.byText).pluck()
  const recordFile = db.prepare('SELECT record_file_id FROM record_files WHERE sha256 = ?').pluck()
  const recordFileOf = db.prepare(articleQueries.recordFileOf)
  const wholeRecordFile = db.prepare('SELECT file_name, bytes FROM record_files WHERE record_file_id = ?')
  const tablesOf = db.prepare(articleQueries.tablesOf)
  const ofRecordFile = db.prepare(articleQueries.ofRecordFile).pluck()
  const attached = db.prepare(articleQueries.attached)
  const imported = db.prepare(articleQueries.imported).pluck()
  const importedBreaches = db.prepare(articleQueries.importedBreaches).pluck()
  const isOfRecordFile = db.prepare('SELECT 1 FROM articles WHERE record_file_id = ? LIMIT 1').pluck()
  const count = db.prepare('SELECT count(*) FROM articles').pluck()
  const readBefore = db.prepare(articleQueries.readBefore).pluck()
  const countReadBefore = db.prepare(articleQueries.countReadBefore).pluck()
  const numbers = db.prepare('SELECT article_id FROM articles ORDER BY article_id').pluck()
  const dates =
    db.prepare(`SELECT article_id, published_on FROM article_breaches JOIN articles USING (article_id)
    WHERE breach_id = ?`)

  const RecordFileRow = z.strictObject({ file_name: z.string(), bytes: z.instanceof(Uint8Array) })
  const TableRow = z.strictObject({ recordFile: z.int(), file: z.string(), articles: z.int() })
  const DateRow = z.strictObject({ article_id: z.int(), published_on: z.string().nullable() })
  const TitleRow = z.strictObject({
    ...ArticleRow.pick({ article_id: true, title: true }).shape,
    first_id: z.int().nullable(),
    first_title: z.string().nullable(),
  })
  const Original = z.strictObject({ sha256: z.string(), size_bytes: z.int() })
  const FileAsItCame = z.strictObject({
    file_name: z.string(),
    ...Original.shape,
    bytes: z.instanceof(Uint8Array),
  })

  return {
    /** In the order asked for; numbers of no article are left out. */
    some: (numbers: readonly number[]) => {
      const found = new Map(
        some
          .all(JSON.stringify(numbers))
          .map(asSummary)
          .map(one => [one.articleId, one]),
      )
      return numbers.flatMap(number => found.get(articleId(number)) ?? [])
    },
    /** What they are called; numbers of no article are left out. */
    titles: (numbers: readonly number[]) =>
      z
        .array(TitleRow)
        .parse(titles.all(JSON.stringify(numbers)))
        .map(({ article_id, title, first_id, first_title }) => ({
          articleId: articleId(article_id),
          title,
          nearlySameAs:
            first_id === null || first_title === null
              ? null
              : { articleId: articleId(first_id), title: first_title },
        })),
    ofBreach: (breach: number) => ofBreach.all(breach).map(asSummary),
    row: (number: number) => MaybeArticleRow.parse(row.get(number)) ?? null,
    exists: (number: number) => exists.get(number) !== undefined,
    text: (number: number) => Text.parse(text.get(number)),
    original: (number: number) => Original.parse(original.get(number)),
    /** The original file, still compressed. */
    originalBytes: (number: number) => Bytes.parse(bytes.get(number)),
    removed: (number: number) => RemovedTexts.parse(removed.all(number)),
    notes: (number: number) => Texts.parse(notes.all(number)),
    byOriginal: (sha256: string) => MaybeWhole.parse(byOriginal.get(sha256)),
    byText: (sha256: string) => MaybeWhole.parse(byText.get(sha256)),
    /** The number of a table that is kept, by its hash. */
    recordFile: (sha256: string) => MaybeWhole.parse(recordFile.get(sha256)),
    /** A table that is kept, compressed; null when nothing of it is left. */
    recordFileBytes: (recordFileId: number) =>
      RecordFileRow.optional().parse(wholeRecordFile.get(recordFileId)) ?? null,
    /** The tables whose records an import brought. */
    tablesOf: (importId: string) => z.array(TableRow).parse(tablesOf.all(importId)),
    /** The articles that are records of a table. */
    ofRecordFile: (recordFileId: number) => Wholes.parse(ofRecordFile.all(recordFileId)),
    /** Whether any article is a record of a table that is kept. */
    isOfRecordFile: (recordFileId: number) => isOfRecordFile.get(recordFileId) !== undefined,
    /** The file an article came in, compressed: its own, or the table it is a record of. */
    fileAsItCame(number: number) {
      const table = recordFileOf.get(number)
      const own = { ...Original.parse(original.get(number)), bytes: bytes.get(number) }
      return FileAsItCame.parse(table ?? { file_name: ArticleRow.parse(row.get(number)).file_name, ...own })
    },
    /** What was attached to a mail. */
    attached: (number: number) => attached.all(number).map(asSummary),
    /** The numbers of the articles of an import, and of the breaches they tell of. */
    imported: (importId: string) => ({
      articles: Wholes.parse(imported.all(importId)),
      breaches: Wholes.parse(importedBreaches.all(importId)),
    }),
    count: () => Whole.parse(count.get()),
    /** The numbers of all articles, the earliest first. */
    numbers: () => Wholes.parse(numbers.all()),
    /** The numbers of those read by older rules than a version, those of the oldest rules first. */
    readBefore: (version: number) => Wholes.parse(readBefore.all(version)),
    countReadBefore: (version: number) => Whole.parse(countReadBefore.get(version)),
    /** The publication dates of a breach's articles, by article number. */
    dates: (breach: number) =>
      new Map(dates.all(breach).map(value => Object.values(DateRow.parse(value)) as [number, string | null])),
  }
}
