import { basename, resolve } from 'node:path'
import type { ImportOutcome, ImportReport } from '../../contract/index.ts'
import type { CliCommand } from '../cli-command.ts'

export const importCommand: CliCommand = {
  name: 'import',
  usage: 'PATH… --vault VAULT',
  summary: 'Imports article files and folders. A file that cannot be read is reported and the rest goes on.',
  needsVault: true,
  words: [1, Number.POSITIVE_INFINITY],
  examples: [
    'import articles/ --vault desk.breachdesk',
    'import a.txt b.html --vault desk.breachdesk --json',
  ],
  async run({ args, call, subscribe, terminal, wantsJson }) {
    const stop = subscribe(event => {
      if (event.name !== 'import-progress') return
      const { done, total, current } = event.payload
      terminal.progress(current === null ? '' : `${done} of ${total}  ${current}`)
    })
    const report = await call('imports.run', {
      sources: args.positionals.map(path => ({ path: resolve(path) })),
    })
    stop()
    const { outcomes, ...summary } = report
    if (wantsJson)
      for (const line of [...outcomes.map(asLine), { summary }]) terminal.out(JSON.stringify(line))
    else for (const line of [...outcomes.map(describe), summaryLine(report)]) terminal.out(line)
    const isReadable = report.imported + report.duplicates > 0
    if (!isReadable) terminal.error('None of the files could be read.')
    return isReadable ? 0 : 1
  },
}

/** As `extract` has it, `file` is the base name; `path` tells files of one name apart. */
const asLine = ({ file, ...outcome }: ImportOutcome) => ({ file: basename(file), path: file, ...outcome })

const words = {
  imported: 'imported',
  duplicate: 'duplicate',
  near_duplicate: 'near-duplicate',
  failed: 'failed',
} as const

function describe({ file, outcome, articleId, breachIds, problem }: ImportOutcome): string {
  const detail = problem?.message ?? [articleId, ...breachIds].filter(Boolean).join(' ')
  return `${words[outcome].padEnd(14)}  ${file}  ${detail}`
}

const summaryLine = ({ imported, duplicates, failed, took }: ImportReport) =>
  `${imported} imported, ${duplicates} already there, ${failed} failed, in ${(took / 1000).toFixed(1)} s`
