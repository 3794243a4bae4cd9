import { StatisticsSettings, YearOf } from '../../domain/statistics.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { newNameIn, savedNameIn } from '../parse-words.ts'
import { queryOf } from '../text/search-lines.ts'
import { savedStatisticsLines, statisticsLines } from '../text/statistics-lines.ts'
import { UsageError } from '../usage-error.ts'

export const stats: CliCommand = {
  name: 'stats',
  usage: '[QUERY] --vault VAULT',
  summary:
    'Counts the breaches a search finds by year, sector, country, vector, data and source, with medians of lags and sizes; a vendor’s breach counts once.',
  needsVault: true,
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    year: { value: 'EVENT', help: `the event whose year counts: ${YearOf.options.join(', ')} (discovered)` },
    save: { value: 'NAME', help: 'keep the query and these settings under a name' },
    open: { value: 'NAME', help: 'statistics that were kept, as the vault is now' },
    rename: { value: 'NAME', help: 'give kept statistics another name, that of --to' },
    to: { value: 'NAME', help: 'the other name' },
    forget: { value: 'NAME', help: 'forget kept statistics' },
  },
  flags: { each: 'count every breach by itself', saved: 'list the statistics that were kept' },
  examples: [
    'stats --vault desk.breachdesk',
    `stats 'sector:healthcare people:>=500' --year disclosed --save 'Health, 500+' --vault desk.breachdesk`,
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    if (args.flags.has('saved') || ['rename', 'forget'].some(name => args.options.has(name))) {
      const saved = await manage(session)
      if (wantsJson) terminal.out(JSON.stringify(saved, null, 2))
      else for (const line of savedStatisticsLines(saved)) terminal.out(line)
      return 0
    }
    const query = queryOf(args.positionals)
    const settings = settingsIn(session)
    const [name, opened] = [args.options.get('save'), args.options.get('open')]
    if (name !== undefined) await call('statistics.save', { name: savedNameIn(name), query, settings })
    const figures =
      opened === undefined
        ? await call('statistics.of', { query, settings })
        : await call('statistics.open', { name: savedNameIn(opened) })
    if (wantsJson) terminal.out(JSON.stringify(figures, null, 2))
    else for (const line of statisticsLines(figures)) terminal.out(line)
    return 0
  },
}

function settingsIn({ args }: Session): StatisticsSettings {
  const yearOf = YearOf.safeParse(args.options.get('year') ?? 'discovered')
  if (!yearOf.success) throw new UsageError(`--year takes one of ${YearOf.options.join(', ')}.`)
  return StatisticsSettings.parse({
    yearOf: yearOf.data,
    counting: args.flags.has('each') ? 'each' : 'once',
  })
}

async function manage({ args, call }: Session) {
  const renamed = newNameIn(args)
  const forgotten = args.options.get('forget')
  if (renamed !== null) await call('statistics.rename', renamed)
  if (forgotten !== undefined) await call('statistics.forget', { name: savedNameIn(forgotten) })
  return call('statistics.saved', {})
}
