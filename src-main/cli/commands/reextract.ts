import type { Selection } from '../../domain/reextraction.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { articleIn } from '../ids.ts'
import { lostLines, reextractionLines } from '../text/reextraction-lines.ts'
import { UsageError } from '../usage-error.ts'

export const reextract: CliCommand = {
  name: 'reextract',
  usage: 'ARTICLE… | --older | --before VERSION | --all [--apply] --vault VAULT',
  summary:
    'Reads articles again from their originals, with the rules of today, and shows what would change; --apply makes the change, one undo takes it back. What you decided and added stays.',
  needsVault: true,
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    before: { value: 'VERSION', help: 'every article that was read with rules older than VERSION' },
  },
  flags: {
    older: 'every article that was read with older rules than those of today',
    all: 'every article',
    apply: 'make the changes',
    lost: 'only list the claims and highlights that are kept without their quotes',
  },
  examples: [
    'reextract A-0001 --vault desk.breachdesk',
    'reextract --older --apply --vault desk.breachdesk',
    'reextract --lost --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    if (args.flags.has('lost')) {
      if (waysIn(session) > 0 || args.flags.has('apply'))
        throw new UsageError('--lost only lists what lost its words; it takes nothing else.')
      const lost = await call('reextraction.lost', {})
      const lines = lostLines(lost.claims, lost.highlights)
      if (lines.length === 0) lines.push('Every claim and every highlight has its quote.')
      terminal.out(wantsJson ? JSON.stringify(lost, null, 2) : lines.join('\n').trimEnd())
      return 0
    }
    const selection = selectionIn(session)
    const stop = session.subscribe(event => {
      if (event.name !== 'reextraction-progress') return
      const { done, total } = event.payload
      terminal.progress(done === total ? '' : `${done} of ${total} read again`)
    })
    try {
      const isApplied = args.flags.has('apply')
      const report = await call(isApplied ? 'reextraction.run' : 'reextraction.preview', selection)
      if (wantsJson) terminal.out(JSON.stringify(report, null, 2))
      else for (const line of reextractionLines(report)) terminal.out(line)
      return report.articles > 0 && report.failed === report.articles ? 1 : 0
    } finally {
      stop()
    }
  },
}

/** In how many ways the articles to read are named. */
const waysIn = ({ args: { positionals, flags, options } }: Session): number =>
  [positionals.length > 0, flags.has('older'), flags.has('all'), options.has('before')].filter(Boolean).length

function selectionIn(session: Session): Selection {
  const { positionals, flags, options } = session.args
  const before = options.get('before')
  if (waysIn(session) !== 1)
    throw new UsageError('Name the articles, or say --older, --before VERSION or --all.')
  if (before !== undefined) {
    if (!/^[1-9]\d{0,8}$/.test(before)) throw new UsageError('--before takes the number of a version.')
    return { kind: 'older', than: Number(before) }
  }
  if (flags.has('older')) return { kind: 'older' }
  return flags.has('all') ? { kind: 'all' } : { kind: 'articles', ids: positionals.map(articleIn) }
}
