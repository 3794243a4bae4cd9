// Breaches as JSON, one record a line, so that a file of any size is written and read a line at a time.
import { setImmediate } from 'node:timers/promises'
import * as z from 'zod'
import type { ToldBreach } from '../../domain/exports/exported-breach.ts'
import type { StoredValue } from '../../domain/exports/file-columns.ts'
import { openRedactor, type Redactor } from '../../domain/exports/redactor.ts'
import {
  type FileTable,
  type FileTableName,
  fileTableNames,
  fileTables,
  type VaultFileHead,
  vaultFileFormat,
  vaultFileVersion,
  writtenName,
} from '../../domain/exports/vault-file.ts'
import { Wholes } from '../../vault/tables/plain.ts'
import { primaryKeys } from '../../vault/tables/rows.ts'
import type { ReadableVault } from '../../vault/vault.ts'
import type { ExportPlan } from './plan.ts'
import { checkUnchanged } from './read-told.ts'
import { withoutTags } from './told-notes.ts'
import type { Sink } from './whole-file.ts'

/** Whether a vault can be made of what this writes: names and facts taken out are gone for good, and the texts with them. */
export const isRestorable = ({ request }: ExportPlan, redactor: Redactor): boolean =>
  request.format === 'json' && redactor === openRedactor && request.redaction.facts.length === 0

/** Writes the file: what is told of the breaches and, unless something was taken out of texts, the rows of the vault. */
export async function writeJson(
  sink: Sink,
  vault: ReadableVault,
  plan: ExportPlan,
  redactor: Redactor,
  batches: AsyncIterable<readonly ToldBreach[]>,
): Promise<void> {
  const head = headOf(vault, plan, redactor)
  await sink.write(`${JSON.stringify(head).slice(0, -1)},\n"breaches":[`)
  await writeList(sink, batches)
  if (head.isRestorable) {
    const choice = head.isWhole ? 'everything' : chooser(vault, plan)
    await sink.write('],\n"rows":{\n')
    for (const [place, name] of fileTableNames.entries()) {
      await sink.write(`${place > 0 ? ',\n' : ''}"${writtenName(name)}":[`)
      await writeList(sink, rowsOf(vault, plan, choice, name))
      await sink.write(']')
    }
    await sink.write('\n}}\n')
  } else await sink.write(']}\n')
}

async function writeList(sink: Sink, batches: AsyncIterable<readonly unknown[]>): Promise<void> {
  let isFirst = true
  for await (const batch of batches) {
    // One by one: several files of a hundred megabytes are longer together than a text may be.
    for (const record of batch) {
      await sink.write(`${isFirst ? '' : ','}\n${JSON.stringify(record)}`)
      isFirst = false
    }
  }
  await sink.write('\n')
}

function headOf({ db }: ReadableVault, plan: ExportPlan, redactor: Redactor): VaultFileHead {
  const { request, leftOutBreaches, leftOutArticles, hidesSensitive, sensitive, hiddenTags } = plan
  const { facts } = request.redaction
  const canRestore = isRestorable(plan, redactor)
  const isWhole =
    canRestore &&
    request.scope.kind === 'vault' &&
    leftOutBreaches.length === 0 &&
    leftOutArticles.size === 0 &&
    hiddenTags.length === 0
  const Numbers = z.array(z.tuple([z.string(), z.int()]))
  const given = db.prepare('SELECT name, seq FROM sqlite_sequence ORDER BY name').raw().all()
  const numbering = isWhole
    ? Numbers.parse(given).filter(([name]) => fileTableNames.some(table => table === name))
    : []
  return {
    format: vaultFileFormat,
    version: vaultFileVersion,
    isWhole,
    isRestorable: canRestore,
    marking: plan.marking,
    heldBack: {
      names: redactor !== openRedactor,
      facts: [...facts],
      articles: plan.leftOutOfTold.length,
      breaches: leftOutBreaches.length,
      // A whole vault has tags that nothing carries as well.
      sensitiveTags:
        (request.scope.kind === 'vault' ? hiddenTags : hidesSensitive ? sensitive : []).length > 0,
    },
    numbering: Object.fromEntries(numbering),
  }
}

/** The numbers that a file is about, as parameters of its queries. */
interface Choice {
  readonly breaches: string
  readonly articles: string
  readonly tags: string
  /** Tables of which every record is chosen: they hold the others as well. */
  readonly recordFiles: string
  /** Rules that name no tag that stays behind. */
  readonly rules: string
}

/** Everything there is, or what is chosen. */
type Chosen = Choice | 'everything'

function chooser({ db, tables }: ReadableVault, plan: ExportPlan): Choice {
  const isOfVault = plan.request.scope.kind === 'vault'
  const told = tables.exports.tellings(plan.breaches).map(([, article]) => article)
  const articles = (isOfVault ? tables.articles.numbers() : [...new Set(told)]).filter(
    article => !plan.leftOutArticles.has(article),
  )
  const choice = { breaches: JSON.stringify(plan.breaches), articles: JSON.stringify(articles) }
  const shown = [...plan.tags.keys()]
  const carried = db
    .prepare(`SELECT tag_id FROM article_tags WHERE article_id IN (SELECT value FROM json_each(@articles))
      UNION SELECT tag_id FROM breach_tags WHERE breach_id IN (SELECT value FROM json_each(@breaches))`)
    .pluck()
    .all(choice)
  const paths = new Set(carried.map(tag => plan.tags.get(Number(tag)) ?? ''))
  // Every parent of a tag is a tag, also where nothing chosen carries it.
  const isWanted = (path: string) => [...paths].some(one => one === path || one.startsWith(`${path}/`))
  const tags = isOfVault ? shown : shown.filter(tag => isWanted(plan.tags.get(tag) ?? ''))
  const recordFiles = db
    .prepare(`SELECT record_file_id FROM articles WHERE record_file_id IS NOT NULL GROUP BY record_file_id
      HAVING sum(article_id NOT IN (SELECT value FROM json_each(?))) = 0`)
    .pluck()
    .all(choice.articles)
  const rules = z
    .array(z.strictObject({ rule_id: z.int(), name: z.string(), condition: z.string() }))
    .parse(db.prepare('SELECT rule_id, name, condition FROM tag_rules').all())
    .filter(({ name, condition }) => !namesHidden(`${name}\n${condition}`, plan))
    .map(({ rule_id }) => rule_id)
  return {
    ...choice,
    tags: JSON.stringify(tags),
    recordFiles: JSON.stringify(recordFiles),
    rules: JSON.stringify(rules),
  }
}

/** Whether something names a tag that stays behind. */
const namesHidden = (text: string, plan: ExportPlan) => withoutTags(text, plan) !== text

/** Which rows of a column point at something that is in the file. */
const isIn: Readonly<Record<string, string>> = {
  articles: 'IN (SELECT value FROM json_each(@articles))',
  breaches: 'IN (SELECT value FROM json_each(@breaches))',
  tags: 'IN (SELECT value FROM json_each(@tags))',
  highlights:
    'IN (SELECT highlight_id FROM highlights WHERE article_id IN (SELECT value FROM json_each(@articles)))',
  claims: `IN (SELECT claim_id FROM claims WHERE breach_id IN (SELECT value FROM json_each(@breaches))
    AND article_id IN (SELECT value FROM json_each(@articles)))`,
}

/** What hangs on rows whose table has no column of its own for it. */
const furtherConditions: Readonly<Partial<Record<string, string>>> = {
  record_files: 'record_file_id IN (SELECT value FROM json_each(@recordFiles))',
  note_links: `note_id IN (SELECT note_id FROM notes WHERE (article_id IS NULL OR article_id ${isIn.articles})
    AND (breach_id IS NULL OR breach_id ${isIn.breaches}) AND (highlight_id IS NULL OR highlight_id ${isIn.highlights}))`,
  tag_rules: 'rule_id IN (SELECT value FROM json_each(@rules))',
  rule_taggings: `rule_id IN (SELECT rule_id FROM tag_rules WHERE tag_id ${isIn.tags}
    AND rule_id IN (SELECT value FROM json_each(@rules)))`,
}

/**
 * The query for a page of the rows of a table that are in the file, in the order of its key. Pages begin behind a row
 * (`@after`), so that no statement stays open while others get their turn.
 */
export function rowQuery(name: FileTableName, isFirst: boolean, isWhole: boolean): string {
  const { columns }: FileTable = fileTables[name]
  const conditions = Object.entries(columns).flatMap(([column, { of, isNullable }]) => {
    const isOwnKey = name === 'claims' && column === 'claim_id'
    if (of === null || isOwnKey) return []
    const points = `${column} ${isIn[of]}`
    return [isNullable ? `(${column} IS NULL OR ${points})` : points]
  })
  const key = primaryKeys[name]
  const further = furtherConditions[name]
  const behind = `(${key.join(', ')}) > (${key.map((_column, place) => `@after${place}`).join(', ')})`
  // Of a whole vault nothing is asked: with many rows the lists would be gone through for every page.
  const asked = isWhole ? [] : [...conditions, ...(further === undefined ? [] : [further])]
  const all = [...asked, ...(isFirst ? [] : [behind])]
  const where = all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`
  return `SELECT ${Object.keys(columns).join(', ')} FROM ${name}${where} ORDER BY ${key.join(', ')} LIMIT @most`
}

/** Rows of a page: few where each may be as large as a file. */
const pageOf = ({ columns }: FileTable) =>
  Object.values(columns).some(({ isBytes }) => isBytes) ? 8 : 'text' in columns ? 64 : 500

type Stored = Readonly<Record<string, StoredValue | Buffer>>

async function* rowsOf(
  vault: ReadableVault,
  plan: ExportPlan,
  choice: Chosen,
  name: FileTableName,
): AsyncGenerator<unknown[]> {
  const table: FileTable = fileTables[name]
  if (table.isOfVault && plan.request.scope.kind !== 'vault') return
  const most = pageOf(table)
  const page = (after: Stored | null) => {
    const sql = rowQuery(name, after === null, choice === 'everything')
    const key = primaryKeys[name].map((column, place) => [`after${place}`, after?.[column]] as const)
    const parameters = { ...(choice === 'everything' ? {} : choice), most, ...Object.fromEntries(key) }
    const used = Object.entries(parameters).filter(([parameter]) => sql.includes(`@${parameter}`))
    return vault.db.prepare(sql).all(Object.fromEntries(used)) as Stored[]
  }
  const asRecord = recorder(name, plan, choice)
  for (let rows = page(null); rows.length > 0; rows = page(rows.at(-1) ?? null)) {
    yield rows.filter(row => isTold(name, row, plan)).map(asRecord)
    if (rows.length < most) return
    await setImmediate()
    checkUnchanged(vault, plan)
  }
}

/** What was saved about a tag that stays behind stays behind with it: without the tag it would ask for something else. */
const isTold = (name: FileTableName, row: Stored, plan: ExportPlan): boolean =>
  !name.startsWith('saved_') || !namesHidden(Object.values(row).join('\n'), plan)

/** What analysts wrote in their own words. */
const ownWords: Readonly<Partial<Record<FileTableName, string>>> = {
  notes: 'body',
  verdicts: 'reason',
  tags: 'description',
}

/**
 * A row as the file has it. The mail an article came with, or the table, is not named when it is not in the file itself,
 * and no text names a tag that stays behind.
 */
function recorder(
  name: FileTableName,
  plan: ExportPlan,
  choice: Chosen,
): (row: Stored) => Record<string, unknown> {
  const { columns }: FileTable = fileTables[name]
  const all = Object.entries(columns).map(
    ([column, { written }]) => [column, writtenName(column), written] as const,
  )
  const numbersIn = (list: string) => new Set(Wholes.parse(JSON.parse(list)))
  const inFile =
    name === 'articles' && choice !== 'everything'
      ? { mail_id: numbersIn(choice.articles), record_file_id: numbersIn(choice.recordFiles) }
      : {}
  const pointers = new Map<string, ReadonlySet<number>>(Object.entries(inFile))
  const valueIn = (row: Stored, column: string): StoredValue => {
    const value = row[column] ?? null
    if (pointers.get(column)?.has(Number(value)) === false) return null
    if (Buffer.isBuffer(value)) return value.toString('base64')
    return column === ownWords[name] && typeof value === 'string' ? withoutTags(value, plan) : value
  }
  return row => Object.fromEntries(all.map(([column, key, written]) => [key, written(valueIn(row, column))]))
}
