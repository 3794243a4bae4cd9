import type { Edit } from '../../domain/edit.ts'
import type { CliCommand } from '../cli-command.ts'

const describe = ({ at, who, label, isUndone }: Edit) =>
  `${at.slice(0, 16).replace('T', ' ')}  ${who}  ${label}${isUndone ? '  (undone)' : ''}`

export const history: CliCommand = {
  name: 'history',
  usage: '[ID] --vault VAULT',
  summary: 'Lists the edits, newest first: of the vault, or of one article or breach.',
  needsVault: true,
  words: [0, 1],
  examples: ['history --vault desk.breachdesk', 'history B-0001 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [subject] = args.positionals
    const edits = await call('history.list', subject === undefined ? {} : { subject: subject.toUpperCase() })
    if (wantsJson) terminal.out(JSON.stringify(edits, null, 2))
    else for (const edit of edits) terminal.out(describe(edit))
    return 0
  },
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
