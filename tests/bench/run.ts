// npm run bench [-- --articles 10000 --rounds 3 --library 100000]
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
const { values } = parseArgs({ options: { articles: text, rounds: text, library: text } })
const articles = Number(values.articles ?? 10_000)
const rounds = Number(values.rounds ?? 3)
/** Articles of the vault that questions are put to. */
const library = Number(values.library ?? 100_000)
if ([articles, rounds, library].some(number => !Number.isInteger(number) || number < 1)) {
  console.error('Usage: npm run bench -- --articles 10000 --rounds 3 --library 100000')
  process.exit(2)
}

/** Of other formats so many files stand beside 10 000 texts; fewer beside fewer. */
const share = (texts: number, beside10000: number) =>
  Math.ceil((Math.min(texts, 10_000) * beside10000) / 10_000)

const place = mkdtempSync(join(tmpdir(), 'breachdesk-bench-'))
const say = (what: string) => console.error(`… ${what}`)
try {
  if (!(await ensureBuilt())) throw new Error('the app could not be built')
  const lines: Line[] = []
  say('the facts of one article')
  lines.push(...(await measureExtraction()))
  say('the memory of a reader')
  lines.push(...measureReaderMemory())
  say('opening an empty vault')
  lines.push(await measureUnlock(place, 5))
  say('matching with 100,000 breaches')
  lines.push(...(await measureMatching(place, 3)))
  say('the scripts of the first screen')
  lines.push(measureFirstScreen())
  say(`searching among ${library} articles`)
  lines.push(...(await measureSearching(place, library, rounds)))
  say(`comparing and counting among ${library} articles`)
  lines.push(...(await measureFigures(place, join(place, 'big.breachdesk'), library, rounds)))
  say('exporting 100,000 rows')
  lines.push(...(await measureExporting(place, rounds)))
  say(`making ${articles} articles`)
  const corpus = makeCorpus(join(place, 'corpus'), articles)
  mkdirSync(join(place, 'work'))
  const work = join(place, 'work')
  lines.push(...(await measureImportRounds(work, corpus, rounds, say)))
  const pages = makePages(join(place, 'pages'), share(articles, 2000))
  lines.push(...(await measureFormatRounds(work, pages, 'web pages', 0.4, rounds, say)))
  const papers = makePapers(join(place, 'papers'), share(articles, 400))
  lines.push(...(await measureFormatRounds(work, papers, 'PDFs', 0.8, rounds, say)))

  const machine = { cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version }
  const corpora = { articles, library, duplicates: corpus.duplicates, bytes: corpus.bytes, rounds }
  console.log(table(lines))
  console.log(json(lines, { ...machine, ...corpora }))
  if (lines.some(isMissed)) process.exitCode = 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
