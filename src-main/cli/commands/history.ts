import type { CliCommand, Session } from '../cli-command.ts'
import { breachIn, targetIn } from '../ids.ts'
import { factIn } from '../parse-words.ts'
import { breachEditLines, editLine } from '../text/history-lines.ts'
import { UsageError } from '../usage-error.ts'
import { asOfGiven, asOfOption } from './ledger.ts'

export const history: CliCommand = {
  name: 'history',
  usage: '[ID] --vault VAULT',
  summary:
    'Lists the edits, newest first: of the vault, of one article, or of one breach or fact with what it showed before and after.',
  needsVault: true,
  words: [0, 1],
  options: {
    breach: { value: 'BREACH', help: 'every edit that touched BREACH, with before and after' },
    fact: { value: 'FACT', help: 'of these, only what changed FACT' },
    ...asOfOption,
    limit: { value: 'N', help: 'at most so many (100)' },
  },
  examples: [
    'history --vault desk.breachdesk',
    'history A-0001 --vault desk.breachdesk',
    'history --breach B-0001 --fact people --vault desk.breachdesk',
    'history --as-of 2026-03-05 --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const [subject] = args.positionals
    const shared = { ...asOfGiven(args.options), ...limitIn(session) }
    const about = subject === undefined ? undefined : targetIn(subject)
    if (about !== undefined && args.options.has('breach'))
      throw new UsageError('Name one thing: an id, or --breach BREACH.')
    const breach = args.options.get('breach') ?? (about?.startsWith('B-') ? about : undefined)
    const fact = args.options.get('fact')
    if (fact !== undefined && breach === undefined)
      throw new UsageError('--fact needs the breach it is about: --breach BREACH.')
    if (breach === undefined) {
      const edits = await call('history.list', {
        ...(about === undefined ? {} : { subject: about }),
        ...shared,
      })
      if (wantsJson) terminal.out(JSON.stringify(edits, null, 2))
      else for (const line of orNothing(edits.map(editLine))) terminal.out(line)
      return 0
    }
    const factId = fact === undefined ? {} : { factId: factIn(fact).id }
    const edits = await call('history.breach', { id: breachIn(breach), ...factId, ...shared })
    if (wantsJson) terminal.out(JSON.stringify(edits, null, 2))
    else for (const line of orNothing(edits.flatMap(breachEditLines))) terminal.out(line)
    return 0
  },
}

const orNothing = (lines: readonly string[]) => (lines.length > 0 ? lines : ['Nothing was done.'])

function limitIn({ args }: Session): { limit?: number } {
  const word = args.options.get('limit')
  if (word === undefined) return {}
  if (!/^[1-9]\d{0,2}$/.test(word)) throw new UsageError('--limit takes a number, 1 to 999.')
  return { limit: Number(word) }
}

const step = (name: 'undo' | 'redo', summary: string, done: string): CliCommand => ({
  name,
  usage: '--vault VAULT',
  summary,
  needsVault: true,
  words: [0, 0],
  examples: [`${name} --vault desk.breachdesk`],
  async run({ call, terminal, wantsJson }) {
    const edit = await call(`history.${name}`, {})
    terminal.out(wantsJson ? JSON.stringify(edit, null, 2) : `${done}: ${edit.label}`)
    return 0
  },
})

export const undo = step('undo', 'Takes back the last edit; an import is taken back whole.', 'Undone')
export const redo = step('redo', 'Does again what was last undone.', 'Done again')
