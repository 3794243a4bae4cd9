import { resolve } from 'node:path'
import type { ImportSummary } from '../../contract/index.ts'
import { ColumnRole } from '../../domain/article.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { outcomeLine, outcomeRecord, progressLine, summaryLine } from '../text/import-lines.ts'
import { UsageError } from '../usage-error.ts'

export const importCommand: CliCommand = {
  name: 'import',
  usage: '[PATH…] --vault VAULT',
  summary:
    'Imports article files and folders. A file that cannot be read is reported and the rest goes on. An import that was cut off goes on first; without PATH, only that.',
  needsVault: true,
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    columns: {
      value: 'ROLE=NAME,…',
      help: `which column of a table is what (${ColumnRole.options.join(', ')}); remembered for tables with these columns`,
    },
  },
  examples: [
    'import articles/ --vault desk.breachdesk',
    'import a.txt b.html --vault desk.breachdesk --json',
    'import feed.csv --columns title=Headline,text=Story --vault desk.breachdesk',
    'import --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal } = session
    const paths = args.positionals.map(path => resolve(path))
    const roles = rolesOf(args.options.get('columns'))
    const mappings = roles === null ? [] : [{ columns: Object.values(roles), roles }]
    const resumed = await telling(session, () => call('imports.resume', {}))
    if (resumed.length === 0 && paths.length === 0) {
      terminal.error('No import was cut off, and no PATH is given.')
      return 1
    }
    const last = await telling(session, async () =>
      paths.length === 0
        ? []
        : [await call('imports.run', { sources: paths.map(path => ({ path })), mappings })],
    )
    return endingOf(session, [...resumed, ...last])
  },
}

/** Prints what happens to every file while `work` goes on, and the counts of the imports it ended with. */
export async function telling(
  { terminal, subscribe, wantsJson }: Session,
  work: () => Promise<readonly ImportSummary[]>,
): Promise<readonly ImportSummary[]> {
  const stop = subscribe(event => {
    if (event.name !== 'import-progress') return
    const { outcomes } = event.payload
    if (outcomes.length > 0) terminal.progress('')
    for (const one of outcomes)
      terminal.out(wantsJson ? JSON.stringify(outcomeRecord(one)) : outcomeLine(one))
    terminal.progress(progressLine(event.payload))
  })
  try {
    const summaries = await work()
    for (const summary of summaries)
      terminal.out(wantsJson ? JSON.stringify({ summary }) : summaryLine(summary))
    return summaries
  } finally {
    stop()
  }
}

/** 0 when something could be read; 1 when nothing could, or when a problem stopped it. */
export function endingOf({ terminal }: Session, summaries: readonly ImportSummary[]): number {
  const stopped = summaries.find(({ problem }) => problem !== null)
  if (stopped?.problem) {
    terminal.error(`${stopped.problem.message} What is in stays in; "import" goes on with the rest.`)
    return 1
  }
  const isRead = summaries.some(one => one.imported + one.nearDuplicates + one.duplicates > 0)
  if (!isRead) terminal.error('None of the files could be read.')
  return isRead ? 0 : 1
}

/** `title=Headline,text=Story`: the names of the columns by their role. */
function rolesOf(told: string | undefined): Partial<Record<ColumnRole, string>> | null {
  if (told === undefined) return null
  const roles = told.split(',').map((pair): [ColumnRole, string] => {
    const [role, ...name] = pair.split('=')
    const known = ColumnRole.safeParse(role?.trim())
    if (!known.success || name.length === 0)
      throw new UsageError(`--columns takes ROLE=NAME, with one of ${ColumnRole.options.join(', ')}.`)
    return [known.data, name.join('=').trim()]
  })
  return Object.fromEntries(roles)
}
