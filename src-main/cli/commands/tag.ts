import type { CliCommand } from '../cli-command.ts'
import { UsageError } from '../usage-error.ts'
import { runVerb, verbIn } from '../verbs.ts'
import { ruleVerbs } from './rule-verbs.ts'
import { putTag, tagVerbs, takeTagOff } from './tag-verbs.ts'

const verbs = [...tagVerbs, ...ruleVerbs]

export const tag: CliCommand = {
  name: 'tag',
  usage: 'TAG ID… --vault VAULT   (or: tag VERB …)',
  summary:
    'Puts a tag on articles and breaches (or, with --remove, takes it off), and keeps the tree of tags.',
  needsVault: true,
  words: [1, Number.POSITIVE_INFINITY],
  verbs,
  options: {
    where: {
      value: 'CONDITION',
      help: 'with add and remove: everything this search finds, as sector:healthcare people:>500',
    },
  },
  flags: {
    remove: 'take the tag off',
    replace: 'with add: take off the tags that exclude it',
    alone: 'with colour: the tag without its children',
    off: 'with exclusive: allow several again; with sensitive: export it again',
    articles: 'with rules and --where: articles, not breaches',
    'on-import': 'with rules add: after each import, tag what is new',
  },
  examples: [
    'tag vector/ransomware B-0001 B-0002 --vault desk.breachdesk',
    'tag install tlp --vault desk.breachdesk',
    'tag add tlp/amber B-0001 --replace --vault desk.breachdesk',
    'tag rules add large "sector:healthcare people:>500" hipaa/large --on-import --vault desk.breachdesk',
    'tag rules preview large --vault desk.breachdesk',
  ],
  async run(session) {
    const { positionals, flags, options } = session.args
    const verb = verbIn(verbs, positionals)
    if (verb !== null) return runVerb('tag', verb, session)
    if (positionals.length < 2 && !options.has('where'))
      throw new UsageError(
        `"${positionals[0]}" is nothing tag does; breachdesk tag --help lists what it does.`,
      )
    return flags.has('remove') ? takeTagOff(session, positionals) : putTag(session, positionals)
  },
}
