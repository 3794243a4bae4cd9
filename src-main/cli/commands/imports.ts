import { writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { ImportSummary } from '../../contract/index.ts'
import type { ImportOutcome } from '../../domain/import.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { outcomeLine, outcomeRecord, summaryLine } from '../text/import-lines.ts'
import { endingOf, telling } from './import.ts'

export const imports: CliCommand = {
  name: 'imports',
  usage: '[IMPORT] --vault VAULT',
  summary:
    'Lists the imports, newest first; of one, what happened to each file. IMPORT is the beginning of its id, or "last".',
  needsVault: true,
  words: [0, 1],
  options: { report: { value: 'FILE', help: 'write it to FILE, a .csv or .json with a line for each file' } },
  flags: { retry: 'read again what failed and what was cancelled' },
  examples: [
    'imports --vault desk.breachdesk',
    'imports last --report imported.csv --vault desk.breachdesk',
    'imports last --retry --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const all = await call('imports.list', {})
    const [wanted] = args.positionals
    const report = args.options.get('report')
    if (wanted === undefined && report === undefined && !args.flags.has('retry')) {
      terminal.out(wantsJson ? JSON.stringify(all, null, 2) : all.map(describe).join('\n'))
      return 0
    }
    const { importId } = chosen(all, wanted ?? 'last')
    if (args.flags.has('retry'))
      return endingOf(
        session,
        await telling(session, async () => [await call('imports.retry', { importId })]),
      )
    if (report !== undefined) {
      const format = extname(report) === '.json' ? 'json' : 'csv'
      await writeFile(resolve(report), await call('imports.report', { importId, format }))
      return 0
    }
    for await (const one of outcomesOf(session, importId))
      terminal.out(wantsJson ? JSON.stringify(outcomeRecord(one)) : outcomeLine(one))
    return 0
  },
}

const describe = (summary: ImportSummary) =>
  `${summary.importId.slice(0, 8)}  ${summary.startedAt.slice(0, 16).replace('T', ' ')}  ${summaryLine(summary)}`

function chosen(all: readonly ImportSummary[], wanted: string): ImportSummary {
  const found = wanted === 'last' ? all[0] : all.find(({ importId }) => importId.startsWith(wanted))
  if (found !== undefined) return found
  throw new ProblemError(
    'not-found',
    `There is no import ${wanted === 'last' ? 'yet' : wanted} in this vault.`,
  )
}

const page = 500

async function* outcomesOf({ call }: Session, importId: string): AsyncGenerator<ImportOutcome> {
  for (let offset = 0; ; offset += page) {
    const outcomes = await call('imports.outcomes', { importId, outcome: null, offset, limit: page })
    yield* outcomes
    if (outcomes.length < page) return
  }
}
