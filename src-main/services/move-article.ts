import type { Breach } from '../domain/breach.ts'
import { type ArticleId, type BreachId, breachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { refuseContradictions } from './exclusive-tags.ts'
import { existingBreach, getBreach } from './read-breaches.ts'
import { existing } from './read-clusters.ts'
import { mergeInto, moveTelling } from './regroup.ts'

interface Move {
  readonly id: ArticleId
  /** Others that go the same way, in the same edit. */
  readonly others?: readonly ArticleId[]
  /** Left out where the article tells of one breach alone. */
  readonly from: BreachId | undefined
  readonly to: BreachId
}

/**
 * Puts what articles tell of one breach to another, with the verdicts on it. Of a breach that nothing else tells of, nothing
 * would be left: that one is merged, so that its id, its tags and its verdicts are not lost.
 */
export function moveArticle(desk: Desk, move: Move): Breach {
  const vault = desk.session.vault()
  const { breaches } = vault.tables
  const article = existing(vault, move.id)
  const ids = [...new Set([move.id, ...(move.others ?? [])])]
  const told = breaches.ofArticle(article)
  const [only] = told
  if (move.from === undefined && (only === undefined || told.length > 1))
    throw new ProblemError(
      'invalid-input',
      only === undefined
        ? `${move.id} tells of no breach.`
        : `${move.id} tells of ${told.map(breachId).join(', ')}: say which of them it is to leave.`,
    )
  const from = move.from === undefined ? (only ?? 0) : existingBreach(vault, move.from)
  const to = existingBreach(vault, move.to)
  for (const id of ids)
    if (!breaches.ofArticle(existing(vault, id)).includes(from))
      throw new ProblemError('not-found', `${id} does not tell of ${breachId(from)}.`)
  if (from === to) throw new ProblemError('invalid-input', `${move.id} is in ${breachId(to)} already.`)
  const deed = deedOf(desk, 'move')
  record(vault, deed, writer => {
    if (breaches.articlesOf(from).length === ids.length) mergeInto(vault, writer, from, to)
    else for (const id of ids) moveTelling(vault, writer, numberOf(id), from, to)
    refuseContradictions(vault)
    const label = `Moved ${ids.join(', ')} from ${breachId(from)} to ${breachId(to)}`
    return { label, subject: breachId(to), value: null }
  })
  return getBreach(vault, breachId(to))
}
