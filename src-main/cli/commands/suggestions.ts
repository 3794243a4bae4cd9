import type { BreachId } from '../../domain/ids.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { breachIn } from '../ids.ts'
import { suggestionLines } from '../text/match-lines.ts'
import { UsageError } from '../usage-error.ts'

export const suggestions: CliCommand = {
  name: 'suggestions',
  usage: '[BREACH] --vault VAULT',
  summary: 'Lists breaches that may be one, with what speaks for it and against it; or decides about two.',
  needsVault: true,
  words: [0, 1],
  options: {
    accept: { value: 'OTHER', help: 'BREACH and OTHER are one: OTHER is merged into BREACH' },
    'not-same': { value: 'OTHER', help: 'BREACH is not the same as OTHER: never ask again' },
    maybe: { value: 'OTHER', help: 'take that back' },
  },
  flags: { find: 'compare all breaches of the vault first' },
  examples: [
    'suggestions --vault desk.breachdesk',
    'suggestions B-0001 --accept B-0007 --vault desk.breachdesk',
    'suggestions B-0001 --not-same B-0009 --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const [word] = args.positionals
    const id = word === undefined ? undefined : breachIn(word)
    await decide(session, id)
    if (args.flags.has('find')) await call('breaches.findSame', {})
    const open = await call('breaches.suggestions', id === undefined ? {} : { id })
    if (wantsJson) terminal.out(JSON.stringify(open, null, 2))
    else if (open.length === 0)
      terminal.out(`There is nothing to decide${id === undefined ? '' : ` about ${id}`}.`)
    else terminal.out(open.map(one => suggestionLines(one).join('\n')).join('\n\n'))
    return 0
  },
}

/** Does what the options say about the breach and another. */
async function decide({ args, call }: Session, id: BreachId | undefined): Promise<void> {
  const given = ['accept', 'not-same', 'maybe'].filter(name => args.options.has(name))
  const [decision] = given
  if (decision === undefined) return
  if (given.length > 1) throw new UsageError(`Give only one of --${given.join(' and --')}.`)
  if (id === undefined) throw new UsageError(`Name the breach before --${decision}.`)
  const other = breachIn(args.options.get(decision) ?? '')
  if (decision === 'accept') await call('breaches.merge', { into: id, from: [other] })
  else if (decision === 'maybe') await call('breaches.maybeTheSame', { id, other })
  else await call('breaches.notTheSame', { id, other })
}
