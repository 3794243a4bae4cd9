// Scores extraction records against gold: accuracy for facts with one value, F1 for dates, actors and sets.
import type { ExtractionRecord } from '../../src-main/domain/extraction-record.ts'

/** The gold of one article: the record's own shape, without evidence. */
export type Gold = Omit<ExtractionRecord, 'evidence' | 'text'>

type Tally = { right: number; asked: number; missed: number; extra: number }

/** A field's score over all articles and for each language, and every difference in words. */
export interface Report {
  readonly fields: readonly {
    readonly field: string
    readonly all: number
    readonly byLanguage: ReadonlyMap<string, number>
  }[]
  readonly overall: number
  /** The plain mean of the fields in each language. */
  readonly byLanguage: ReadonlyMap<string, number>
  readonly differences: readonly string[]
}

const dateFields = ['intrusionStart', 'intrusionEnd', 'discovered', 'disclosed', 'notified'] as const

const plain = (text: unknown) =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Names agree when one is a run of whole words of the other. */
function isSameName(a: unknown, b: unknown): boolean {
  const [left, right] = [plain(a), plain(b)]
  if (left.length < 2 || right.length < 2) return false
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `)
}

interface Verdict {
  readonly field: string
  readonly tally: Tally
  readonly note: string | null
}

const tally = (part: Partial<Tally>): Tally => ({ right: 0, asked: 0, missed: 0, extra: 0, ...part })

const difference = (field: string, gold: unknown, found: unknown) =>
  `${field}: gold ${JSON.stringify(gold)}, found ${JSON.stringify(found)}`

function same(field: string, isRight: boolean, gold: unknown, found: unknown): Verdict {
  return {
    field,
    tally: tally({ right: isRight ? 1 : 0, asked: 1 }),
    note: isRight ? null : difference(field, gold, found),
  }
}

function item(
  field: string,
  gold: string | null,
  found: string | null,
  agrees: (gold: string, found: string) => boolean,
): Verdict {
  const isRight = gold !== null && found !== null && agrees(gold, found)
  const note = isRight || (gold === null && found === null) ? null : difference(field, gold, found)
  const missed = gold !== null && !isRight ? 1 : 0
  const extra = found !== null && !isRight ? 1 : 0
  return { field, tally: tally({ right: isRight ? 1 : 0, missed, extra }), note }
}

function set(field: string, gold: readonly string[], found: readonly string[]): Verdict {
  const missed = gold.filter(value => !found.includes(value))
  const extra = found.filter(value => !gold.includes(value))
  const note =
    missed.length + extra.length === 0
      ? null
      : `${field}: missed ${missed.join(', ') || 'none'}; extra ${extra.join(', ') || 'none'}`
  return {
    field,
    tally: tally({ right: gold.length - missed.length, missed: missed.length, extra: extra.length }),
    note,
  }
}

function judge(gold: Gold, found: ExtractionRecord): Verdict[] {
  const always = [
    same('isBreach', found.isBreach === gold.isBreach, gold.isBreach, found.isBreach),
    same(
      'publishedOn',
      (found.publishedOn?.slice(0, 10) ?? null) === gold.publishedOn,
      gold.publishedOn,
      found.publishedOn,
    ),
    same('lang', found.lang === gold.lang, gold.lang, found.lang),
  ]
  if (!gold.isBreach) return always
  const [goldCount, foundCount] = [gold.individualsAffected.best, found.individualsAffected.best]
  return [
    ...always,
    same('victim', isSameName(found.victim, gold.victim), gold.victim, found.victim),
    same('individualsAffected.best', foundCount === goldCount, goldCount, foundCount),
    ...dateFields.map(name =>
      item(`dates.${name}`, gold.dates[name], found.dates[name], (a, b) => b.slice(0, a.length) === a),
    ),
    set('dataTypes.exposed', gold.dataTypes.exposed, found.dataTypes.exposed),
    set('dataTypes.notExposed', gold.dataTypes.notExposed, found.dataTypes.notExposed),
    same(
      'attackVector',
      (found.attackVector ?? 'unknown') === gold.attackVector,
      gold.attackVector,
      found.attackVector,
    ),
    item('threatActor', gold.threatActor, found.threatActor, isSameName),
    same('sector', found.sector === gold.sector, gold.sector, found.sector),
    set('responses', gold.responses, found.responses),
    same(
      'misuseEvidence',
      found.misuseEvidence === gold.misuseEvidence,
      gold.misuseEvidence,
      found.misuseEvidence,
    ),
  ]
}

function scoreOf(tallies: readonly Tally[]): number {
  const sum = (part: keyof Tally) => tallies.reduce((total, one) => total + one[part], 0)
  if (sum('asked') > 0) return sum('right') / sum('asked')
  const [right, missed, extra] = [sum('right'), sum('missed'), sum('extra')]
  if (missed + extra === 0) return 1
  return (2 * right) / (2 * right + missed + extra)
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The scores of a set of articles. The overall score is the plain mean of the fields. */
export function score(pairs: readonly { readonly gold: Gold; readonly found: ExtractionRecord }[]): Report {
  const judged = pairs.flatMap(({ gold, found }) =>
    judge(gold, found).map(verdict => ({ ...verdict, lang: gold.lang ?? '', file: gold.file })),
  )
  const languages = [...new Set(judged.map(({ lang }) => lang))]
  const fields = [...new Set(judged.map(({ field }) => field))].map(field => {
    const own = judged.filter(verdict => verdict.field === field)
    const inLanguage = (lang: string) =>
      scoreOf(own.filter(verdict => verdict.lang === lang).map(verdict => verdict.tally))
    return {
      field,
      all: scoreOf(own.map(verdict => verdict.tally)),
      byLanguage: new Map(languages.map(lang => [lang, inLanguage(lang)])),
    }
  })
  return {
    fields,
    overall: mean(fields.map(({ all }) => all)),
    byLanguage: new Map(
      languages.map(lang => [lang, mean(fields.flatMap(({ byLanguage }) => byLanguage.get(lang) ?? []))]),
    ),
    differences: judged.filter(({ note }) => note !== null).map(({ file, note }) => `${file}  ${note}`),
  }
}
