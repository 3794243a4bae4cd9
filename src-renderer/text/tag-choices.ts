// What stands in the list of tags for a selection, and what putting one on would do.
import { fold } from '../../src-main/domain/fold.ts'
import type { CarriedTag, Tag } from '../../src-main/domain/tag.ts'
import { ancestorsOf, excludeEachOther } from '../../src-main/domain/tag-tree.ts'
import { matchTag } from './tag-match.ts'

export type Carrying = 'all' | 'some' | 'none'

export interface TagChoice {
  readonly kind: 'tag'
  readonly path: string
  readonly colour: string
  readonly description: string
  readonly carrying: Carrying
  /** How many of the selection carry it. */
  readonly on: number
  readonly rules: readonly string[]
  readonly group: 'carried' | 'recent' | 'others' | 'found'
}

/** A tag that is not there yet. */
export interface NewTag {
  readonly kind: 'new'
  readonly path: string
}

export type Choice = TagChoice | NewTag

interface Known {
  readonly tags: readonly Tag[]
  readonly carried: readonly CarriedTag[]
  readonly recent: readonly string[]
  /** How many things are selected. */
  readonly count: number
}

const groups: readonly TagChoice['group'][] = ['carried', 'recent', 'others', 'found']

/** Tags drawn at once; more letters bring the others. */
export const mostChoices = 50

const tidy = (typed: string) =>
  typed
    .split('/')
    .map(part => part.trim().replace(/\s+/gu, ' '))
    .join('/')

/** The choices for what is typed: found tags the best first, or, with nothing typed, those at hand. */
export function choicesFor(typed: string, known: Known): { choices: Choice[]; left: number } {
  const choice = choiceOf(known)
  const path = tidy(typed)
  if (path === '') {
    const all = known.tags.map(tag => choice(tag, groupOf(tag.path, known)))
    const sorted = all.sort(
      (a, b) =>
        groups.indexOf(a.group) - groups.indexOf(b.group) ||
        (a.group === 'recent' ? known.recent.indexOf(a.path) - known.recent.indexOf(b.path) : 0),
    )
    return { choices: sorted.slice(0, mostChoices), left: Math.max(0, sorted.length - mostChoices) }
  }
  const found = known.tags
    .flatMap(tag => {
      const match = matchTag(path, tag.path)
      return match === null ? [] : [{ tag, match }]
    })
    .sort((a, b) => b.match.score - a.match.score || (a.tag.path < b.tag.path ? -1 : 1))
  const shown: Choice[] = found.slice(0, mostChoices).map(({ tag }) => choice(tag, 'found'))
  const left = Math.max(0, found.length - mostChoices)
  const isThere = found.some(({ tag }) => fold(tag.path) === fold(path).replaceAll(':', '/'))
  const isPossible = path.split('/').every(part => part !== '') && path.length <= 200
  if (isThere || !isPossible) return { choices: shown, left }
  const made: NewTag = { kind: 'new', path }
  return { choices: found[0]?.match.isSure ? [...shown, made] : [made, ...shown], left }
}

const groupOf = (path: string, { carried, recent }: Known): TagChoice['group'] => {
  if (carried.some(one => one.path === path)) return 'carried'
  return recent.includes(path) ? 'recent' : 'others'
}

const choiceOf = ({ carried, count }: Known) => {
  const byPath = new Map(carried.map(one => [one.path, one]))
  return ({ path, colour, description }: Tag, group: TagChoice['group']): TagChoice => {
    const on = byPath.get(path)?.on ?? 0
    const carrying = on === 0 ? 'none' : on === count ? 'all' : 'some'
    return {
      kind: 'tag',
      path,
      colour,
      description,
      carrying,
      on,
      rules: byPath.get(path)?.rules ?? [],
      group,
    }
  }
}

/** Choices as they were first shown: what goes on or off keeps its place, what is new comes last in its group. */
export function inOrderOf(before: readonly Choice[], choices: readonly Choice[]): Choice[] {
  const first = new Map(before.map((choice, at) => [choice.path, { choice, at }]))
  const placed = choices.map(choice => {
    const known = first.get(choice.path)
    const was = known?.choice
    const kept = choice.kind === 'tag' && was?.kind === 'tag' ? { ...choice, group: was.group } : choice
    return { kept, at: known?.at ?? before.length }
  })
  const rank = (choice: Choice) => (choice.kind === 'tag' ? groups.indexOf(choice.group) : 0)
  const isGrouped = placed.every(({ kept }) => kept.kind === 'tag' && kept.group !== 'found')
  return placed
    .sort((a, b) => (isGrouped ? rank(a.kept) - rank(b.kept) : 0) || a.at - b.at)
    .map(({ kept }) => kept)
}

/** A tag that the selection carries and that cannot stand beside another. */
export interface Rival {
  /** The tag below which only one is possible. */
  readonly group: string
  readonly path: string
  readonly on: number
}

/** What would have to go for a tag to be put on. */
export function rivalsOf(path: string, { tags, carried }: Pick<Known, 'tags' | 'carried'>): Rival[] {
  const folded = fold(path).replaceAll(':', '/')
  const above = ancestorsOf(folded)
  const exclusive = tags.filter(tag => tag.isExclusive && above.includes(fold(tag.path)))
  return exclusive.flatMap(group =>
    carried
      .filter(one => excludeEachOther(fold(group.path), folded, fold(one.path)))
      .map(one => ({ group: group.path, path: one.path, on: one.on })),
  )
}
