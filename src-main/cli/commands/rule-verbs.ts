// What the command `tag` does with rules.
import { parseQuery } from '../../domain/search/parse-query.ts'
import type { RuleMatch, RulePreview, RuleTarget, TagRule } from '../../domain/tag-rule.ts'
import type { Session, Verb } from '../cli-command.ts'
import { pointAt } from '../text/search-lines.ts'
import { table } from '../text/table.ts'
import { UsageError } from '../usage-error.ts'

/** What is meant: breaches, or with --articles articles. */
export const ruleTarget = ({ args }: Session): RuleTarget =>
  args.flags.has('articles') ? 'articles' : 'breaches'

const show = ({ terminal, wantsJson }: Session, value: unknown, lines: readonly string[]): number => {
  for (const line of wantsJson ? [JSON.stringify(value, null, 2)] : lines) terminal.out(line)
  return 0
}

/** The condition, if it can be read; throws UsageError with a mark below the word that cannot. */
export function checked(condition: string): string {
  const parsed = parseQuery(condition)
  if (parsed.ok) return condition
  throw new UsageError(`${parsed.error.message}\n${pointAt(condition, parsed.error)}`)
}

function ruleLines(rules: readonly TagRule[]): string[] {
  if (rules.length === 0) return ['There are no rules in this vault yet.']
  const rows = rules.map(rule => [
    rule.name,
    rule.condition,
    rule.tag,
    rule.target,
    rule.runsOnImport ? 'on import' : '',
  ])
  return table([['RULE', 'WHAT IS', 'GETS', 'OF', ''], ...rows])
}

const matchLines = ({ id, name, why }: RuleMatch): string[] => [
  `${id}  ${name}`,
  ...why.map(({ found, quote }) => `    ${found}${quote === null ? '' : `   “${quote}”`}`),
]

function previewLines(preview: RulePreview): string[] {
  const { gains, gaining, carrying, refused, lapsed } = preview
  const more = gaining > gains.length ? [`… and ${gaining - gains.length} more`] : []
  return [
    `${gaining} would gain the tag, ${carrying} carry it already.`,
    ...gains.flatMap(matchLines),
    ...more,
    ...refused.map(({ id, name, carries }) => `${id}  ${name}: not possible, it carries ${carries}`),
    ...lapsed.map(({ id, name }) => `${id}  ${name}: was tagged by this rule, and is so no longer`),
  ]
}

async function add(session: Session, [name = '', condition = '', tag = '']: readonly string[]) {
  const runsOnImport = session.args.flags.has('on-import')
  const rule = {
    name,
    condition: checked(condition),
    tag,
    target: ruleTarget(session),
    runsOnImport,
  }
  const rules = await session.call('rules.save', rule)
  return show(session, rules, ruleLines(rules))
}

async function preview(session: Session, [name = '', condition, tag]: readonly string[]) {
  if (condition !== undefined && tag === undefined)
    throw new UsageError('Name the tag after the condition: tag rules preview NAME CONDITION TAG.')
  const found =
    condition === undefined || tag === undefined
      ? await session.call('rules.preview', { name })
      : await session.call('rules.preview', {
          name,
          condition: checked(condition),
          tag,
          target: ruleTarget(session),
        })
  return show(session, found, previewLines(found))
}

async function apply(session: Session, names: readonly string[]) {
  const outcomes = await session.call('rules.apply', { names: [...names] })
  const lines = outcomes.map(
    ({ name, tag, tagged, carrying, refused }) =>
      `${name}: ${tagged} tagged with ${tag}, ${carrying} carried it already, ${refused} not possible`,
  )
  return show(session, outcomes, lines)
}

export const ruleVerbs: readonly Verb[] = [
  {
    name: 'rules',
    usage: '',
    summary: 'lists the rules: what a search finds gets a tag',
    words: [0, 0],
    run: async session => {
      const rules = await session.call('rules.list', {})
      return show(session, rules, ruleLines(rules))
    },
  },
  {
    name: 'rules add',
    usage: 'NAME CONDITION TAG',
    summary: 'makes or changes a rule (--articles, --on-import); it tags nothing yet',
    words: [3, 3],
    run: add,
  },
  {
    name: 'rules preview',
    usage: 'NAME [CONDITION TAG]',
    summary: 'shows what a rule would tag, and why, without doing it',
    words: [1, 3],
    run: preview,
  },
  {
    name: 'rules apply',
    usage: '[NAME…]',
    summary: 'applies rules as one edit; without names, all of them',
    words: [0, Number.POSITIVE_INFINITY],
    run: apply,
  },
  {
    name: 'rules remove',
    usage: 'NAME',
    summary: 'removes a rule; what it has tagged stays tagged',
    words: [1, 1],
    run: async (session, [name = '']) => {
      const rules = await session.call('rules.remove', { name })
      return show(session, rules, ruleLines(rules))
    },
  },
]
