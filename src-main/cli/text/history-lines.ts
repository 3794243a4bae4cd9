// The history for reading on a terminal.
import type { BreachEdit, FactChange, FactSide, VerdictChange } from '../../domain/breach-edit.ts'
import type { Edit } from '../../domain/edit.ts'
import { factOf } from '../../domain/facts.ts'
import { shownValues, writtenValue } from './written-value.ts'

/** Who did what, and when. */
export const editLine = ({ at, who, label, isUndone }: Edit): string =>
  `${at.slice(0, 16).replace('T', ' ')}  ${who}  ${label}${isUndone ? '  (undone)' : ''}`

/** The same, and below it what it changed of a breach. */
export function breachEditLines(edit: BreachEdit): string[] {
  const { articles, tags, facts, wasThere, isThere } = edit
  return [
    editLine(edit),
    ...(wasThere ? [] : ['    the breach is new']),
    ...(isThere ? [] : ['    the breach is gone']),
    ...gained('article', articles.added, articles.removed),
    ...gained('tag', tags.added, tags.removed),
    ...facts.flatMap(factLines),
  ]
}

const gained = (what: string, added: readonly string[], removed: readonly string[]): string[] => [
  ...(added.length > 0 ? [`    + ${what} ${added.join(', ')}`] : []),
  ...(removed.length > 0 ? [`    − ${what} ${removed.join(', ')}`] : []),
]

function factLines(change: FactChange): string[] {
  const { label } = factOf(change.factId)
  const [before, after] = [change.before, change.after].map(side => sideOf(change, side))
  const moved = before === after ? [`stays ${after}`] : [`${before} → ${after}`]
  return [
    `    ${label}: ${[...moved, ...counted(change)].join(' · ')}`,
    ...change.verdicts.map(verdict => `        ${verdictOf(change, verdict)}`),
  ]
}

const sideOf = ({ factId }: FactChange, { values, state }: FactSide) =>
  `${shownValues(factOf(factId), values, state)}${state === 'conflict' ? ' (in conflict)' : ''}`

const claims = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`

const counted = ({ claimsAdded, claimsRemoved }: FactChange): string[] => [
  ...(claimsAdded.length > 0 ? [`+ ${claims(claimsAdded.length)}`] : []),
  ...(claimsRemoved.length > 0 ? [`− ${claims(claimsRemoved.length)}`] : []),
]

const deeds = { accept: 'accepted', reject: 'rejected', override: 'set' }

function verdictOf({ factId }: FactChange, { did, kind, values, reason }: VerdictChange): string {
  const written = values.map(value => writtenValue(factOf(factId), { value, qualifier: null }))
  const told = written.join(', ') || (kind === 'override' ? 'none' : 'a claim that is gone')
  const because = reason === null ? '' : `: ${reason}`
  return did === 'given' ? `${deeds[kind]} ${told}${because}` : `no longer ${deeds[kind]}: ${told}${because}`
}
