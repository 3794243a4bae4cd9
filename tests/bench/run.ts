// npm run bench [-- --articles 10000 --rounds 3 --library 100000 --only library,exporting]
// Prints a table and one line of JSON; exits with 1 only when the median of a figure misses its gate.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../helpers/build.ts'
import { makeCorpus } from './corpus.ts'
import { measureExporting } from './exporting.ts'
import { measureExtraction, measureReaderMemory } from './extraction.ts'
import { measureFigures } from './figures.ts'
import { measureFirstScreen } from './first-screen.ts'
import { measureFormatRounds, measureImportRounds } from './import-rounds.ts'
import { measureMatching } from './matching.ts'
import { makePages } from './pages.ts'
import { makePapers } from './papers.ts'
import { isMissed, json, type Line, table } from './report.ts'
import { measureSearching } from './searching.ts'
import { measureUnlock } from './unlock.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { articles: text, rounds: text, library: text, only: text } })
const articles = Number(values.articles ?? 10_000)
const rounds = Number(values.rounds ?? 3)
/** Articles of the vault that questions are put to. */
const library = Number(values.library ?? 100_000)
const usage = 'Usage: npm run bench -- --articles 10000 --rounds 3 --library 100000 --only reading,opening,…'
function leave(why: string): never {
  console.error(`${why}\n${usage}`)
  process.exit(2)
}
if ([articles, rounds, library].some(number => !Number.isInteger(number) || number < 1))
  leave('Numbers are whole and at least 1.')

/** Of other formats so many files stand beside 10 000 texts; fewer beside fewer. */
const share = (texts: number, beside10000: number) =>
  Math.ceil((Math.min(texts, 10_000) * beside10000) / 10_000)

const place = mkdtempSync(join(tmpdir(), 'breachdesk-bench-'))
const say = (what: string) => console.error(`… ${what}`)

/** What is measured, in its order; a part can be measured by itself. */
const parts: Readonly<Record<string, () => Promise<Line[]>>> = {
  reading: async () => {
    say('the facts of one article, and the memory of a reader')
    return [...(await measureExtraction()), ...measureReaderMemory()]
  },
  opening: async () => {
    say('opening an empty vault, and the scripts of the first screen')
    return [await measureUnlock(place, 5), measureFirstScreen()]
  },
  matching: async () => {
    say('matching with 100,000 breaches')
    return measureMatching(place, 3)
  },
  library: async () => {
    say(`searching among ${library} articles`)
    const found = await measureSearching(place, library, rounds)
    say(`comparing and counting among ${library} articles`)
    return [...found, ...(await measureFigures(place, join(place, 'big.breachdesk'), library, rounds))]
  },
  exporting: async () => {
    say('exporting 100,000 rows')
    return measureExporting(place, rounds)
  },
  importing: async () => {
    say(`making ${articles} articles`)
    const corpus = makeCorpus(join(place, 'corpus'), articles)
    const work = join(place, 'work')
    mkdirSync(work)
    const pages = makePages(join(place, 'pages'), share(articles, 2000))
    const papers = makePapers(join(place, 'papers'), share(articles, 400))
    return [
      ...(await measureImportRounds(work, corpus, rounds, say)),
      ...(await measureFormatRounds(work, pages, 'web pages', 0.4, rounds, say)),
      ...(await measureFormatRounds(work, papers, 'PDFs', 0.8, rounds, say)),
    ]
  },
}

const wanted = values.only?.split(',') ?? Object.keys(parts)
const unknown = wanted.find(name => parts[name] === undefined)
if (unknown !== undefined) leave(`There is no part “${unknown}”; there are ${Object.keys(parts).join(', ')}.`)
try {
  if (!(await ensureBuilt())) throw new Error('the app could not be built')
  const lines: Line[] = []
  for (const name of wanted) lines.push(...((await parts[name]?.()) ?? []))

  const machine = { cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version }
  console.log(table(lines))
  console.log(json(lines, { ...machine, articles, library, rounds }))
  if (lines.some(isMissed)) process.exitCode = 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
