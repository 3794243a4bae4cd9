// What the command `tag` does with tags, the tree they make, and the packs they come in.

import { ProblemError } from '../../domain/problem.ts'
import type { Tag, TagTarget } from '../../domain/tag.ts'
import type { Session, Verb } from '../cli-command.ts'
import { targetIn } from '../ids.ts'
import { table } from '../text/table.ts'
import { UsageError } from '../usage-error.ts'
import { checked, ruleTarget } from './rule-verbs.ts'

const many = Number.POSITIVE_INFINITY

/** Prints the tree after a change as JSON, or what was done. */
export function tell({ terminal, wantsJson }: Session, tags: readonly Tag[], done: string): number {
  terminal.out(wantsJson ? JSON.stringify(tags, null, 2) : done)
  return 0
}

/** Puts a tag on the ids after it, and on everything the condition of --where holds for. */
export async function putTag(session: Session, [path = '', ...words]: readonly string[]): Promise<number> {
  const { targets, named } = await targetsOf(session, words)
  const tags = await session.call('tags.add', { path, targets, replace: session.args.flags.has('replace') })
  return tell(session, tags, `Tagged ${named} with ${path}`)
}

async function targetsOf(session: Session, words: readonly string[]) {
  const targets = [...words.map(targetIn), ...(await where(session))]
  if (targets.length === 0)
    throw new UsageError('Name articles or breaches, by id or with --where CONDITION.')
  return { targets, named: targets.length > words.length ? `${targets.length} targets` : words.join(', ') }
}

/** Everything the condition of --where holds for. */
async function where(session: Session): Promise<TagTarget[]> {
  const written = session.args.options.get('where')
  if (written === undefined) return []
  const condition = checked(written)
  const found = await session.call('rules.match', { condition, target: ruleTarget(session) })
  if (found.length === 0) throw new ProblemError('not-found', `Nothing is “${condition}”.`)
  return found
}

/** Takes a tag off the ids after it, and off everything the condition of --where holds for. */
export async function takeTagOff(
  session: Session,
  [path = '', ...words]: readonly string[],
): Promise<number> {
  const { targets, named } = await targetsOf(session, words)
  const tags = await session.call('tags.remove', { path, targets })
  return tell(session, tags, `Took ${path} off ${named}`)
}

/** Lists what the ids after it carry. */
async function tagsOf(session: Session, words: readonly string[]): Promise<number> {
  const carried = await session.call('tags.carried', { targets: words.map(targetIn) })
  const rows = carried.map(({ path, on, rules }) => [path, String(on), rules.join(', ')])
  const text = rows.length === 0 ? 'No tags.' : table([['TAG', 'ON', 'RULES'], ...rows]).join('\n')
  session.terminal.out(session.wantsJson ? JSON.stringify(carried, null, 2) : text)
  return 0
}

const onTags: readonly Verb[] = [
  {
    name: 'add',
    usage: 'TAG ID…',
    summary: 'puts a tag on articles and breaches (--where CONDITION: on all that a search finds)',
    words: [1, many],
    run: putTag,
  },
  {
    name: 'remove',
    usage: 'TAG ID…',
    summary: 'takes it off (--where CONDITION: off all that a search finds)',
    words: [1, many],
    run: takeTagOff,
  },
  {
    name: 'of',
    usage: 'ID…',
    summary: 'lists the tags articles and breaches carry, and the rules that gave them',
    words: [1, many],
    run: tagsOf,
  },
  {
    name: 'list',
    usage: '',
    summary: 'lists the tags with what carries them, alone and with their children',
    words: [0, 0],
    run: listTags,
  },
]

const onTree: readonly Verb[] = [
  {
    name: 'make',
    usage: 'TAG',
    summary: 'makes a tag that nothing carries yet',
    words: [1, 1],
    run: async (session, [path = '']) =>
      tell(session, await session.call('tags.make', { path }), `Made ${path}`),
  },
  {
    name: 'rename',
    usage: 'TAG NAME',
    summary: 'gives a tag another name; its children follow',
    words: [2, 2],
    run: async (session, [path = '', name = '']) =>
      tell(session, await session.call('tags.rename', { path, name }), `Renamed ${path} to ${name}`),
  },
  {
    name: 'move',
    usage: 'TAG [BELOW]',
    summary: 'puts a tag with its children below another, or at the top',
    words: [1, 2],
    run: async (session, [path = '', below = null]) =>
      tell(
        session,
        await session.call('tags.move', { path, below }),
        below === null ? `Moved ${path} to the top` : `Moved ${path} below ${below}`,
      ),
  },
  {
    name: 'merge',
    usage: 'TAG INTO',
    summary: 'makes two tags one, child by child',
    words: [2, 2],
    run: async (session, [path = '', into = '']) =>
      tell(session, await session.call('tags.merge', { path, into }), `Merged ${path} into ${into}`),
  },
  {
    name: 'delete',
    usage: 'TAG',
    summary: 'removes a tag with its children, wherever they are carried',
    words: [1, 1],
    run: async (session, [path = '']) =>
      tell(session, await session.call('tags.delete', { path }), `Deleted ${path}`),
  },
  {
    name: 'colour',
    usage: 'TAG COLOUR',
    summary: 'colours a tag and its children: #3d7fc0 (--alone: without them)',
    words: [2, 2],
    run: async (session, [path = '', colour = '']) => {
      const withChildren = !session.args.flags.has('alone')
      const tags = await session.call('tags.recolour', { path, colour, withChildren })
      return tell(session, tags, `Coloured ${path} ${colour}`)
    },
  },
  {
    name: 'describe',
    usage: 'TAG [TEXT]',
    summary: 'says what a tag means; without TEXT that is taken away',
    words: [1, 2],
    run: async (session, [path = '', description = '']) =>
      tell(session, await session.call('tags.describe', { path, description }), `Described ${path}`),
  },
  {
    name: 'exclusive',
    usage: 'TAG',
    summary: 'allows one branch at most of those below a tag (--off: several again)',
    words: [1, 1],
    run: async (session, [path = '']) => {
      const isExclusive = !session.args.flags.has('off')
      const tags = await session.call('tags.setExclusive', { path, isExclusive })
      return tell(session, tags, `${isExclusive ? 'One at most' : 'Several'} below ${path}`)
    },
  },
  {
    name: 'sensitive',
    usage: 'TAG',
    summary: 'keeps a tag and its children out of exports (--off: not any more)',
    words: [1, 1],
    run: async (session, [path = '']) => {
      const isSensitive = !session.args.flags.has('off')
      const tags = await session.call('tags.setSensitive', { path, isSensitive })
      return tell(session, tags, isSensitive ? `${path} stays out of exports` : `${path} is exported again`)
    },
  },
]

const onPacks: readonly Verb[] = [
  { name: 'packs', usage: '', summary: 'lists the packs of ready-made tags', words: [0, 0], run: listPacks },
  {
    name: 'install',
    usage: 'PACK',
    summary: 'brings in the tags of a pack',
    words: [1, 1],
    run: async (session, [pack = '']) =>
      tell(session, await session.call('tags.install', { pack }), `Installed ${pack}`),
  },
  {
    name: 'uninstall',
    usage: 'PACK',
    summary: 'takes out those tags of a pack that nothing carries',
    words: [1, 1],
    run: async (session, [pack = '']) =>
      tell(session, await session.call('tags.uninstall', { pack }), `Took out ${pack}`),
  },
]

async function listTags({ call, terminal, wantsJson }: Session): Promise<number> {
  const tags = await call('tags.list', {})
  if (wantsJson) terminal.out(JSON.stringify(tags, null, 2))
  else if (tags.length === 0) terminal.out('There are no tags in this vault yet.')
  else {
    const head = ['TAG', 'BREACHES', 'WITH CHILDREN', 'ARTICLES', 'WITH CHILDREN', 'COLOUR', 'MEANING']
    const rows = tags.map(tag => [
      tag.path,
      String(tag.breaches),
      String(tag.breachesWithChildren),
      String(tag.articles),
      String(tag.articlesWithChildren),
      tag.colour,
      `${tag.isExclusive ? 'One at most. ' : ''}${tag.description}`.trim(),
    ])
    for (const line of table([head, ...rows], 80)) terminal.out(line)
  }
  return 0
}

async function listPacks({ call, terminal, wantsJson }: Session): Promise<number> {
  const packs = await call('tags.packs', {})
  const rows = packs.map(({ pack, label, tags, installed, description }) => [
    pack,
    label,
    `${installed} of ${tags}`,
    description,
  ])
  if (wantsJson) terminal.out(JSON.stringify(packs, null, 2))
  else for (const line of table([['PACK', 'NAME', 'INSTALLED', ''], ...rows], 80)) terminal.out(line)
  return 0
}

export const tagVerbs: readonly Verb[] = [...onTags, ...onTree, ...onPacks]
