import type { Breach } from '../domain/breach.ts'
import { type ArticleId, breachId } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { getBreach } from './read-breaches.ts'
import { existing } from './read-clusters.ts'
import { linkTo } from './regroup.ts'

/** Makes a breach of an article that tells of none, because a person says so; its facts are added by hand. */
export function startBreach(desk: Desk, id: ArticleId): Breach {
  const vault = desk.session.vault()
  const article = existing(vault, id)
  const told = vault.tables.breaches.ofArticle(article).map(breachId)
  if (told.length > 0)
    throw new ProblemError(
      'invalid-input',
      `${id} tells of ${told.join(', ')} already. Split off what it tells of another breach.`,
    )
  const deed = deedOf(desk, 'start-breach')
  const made = record(vault, deed, writer => {
    const to = writer.insert('breaches', { made_at: deed.at })
    linkTo(writer, article, to)
    return { label: `Started ${breachId(to)} from ${id}`, subject: breachId(to), value: to }
  })
  return getBreach(vault, breachId(made))
}
