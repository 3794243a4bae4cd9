// Breaches merged, split and judged; articles moved; both deleted.
import { breachId, numberOf } from '../../../../src-main/domain/ids.ts'
import { deleteArticles } from '../../../../src-main/services/delete-articles.ts'
import { deleteBreaches } from '../../../../src-main/services/delete-breaches.ts'
import { findSameBreaches } from '../../../../src-main/services/find-same-breaches.ts'
import { differentBreaches, maybeSameBreaches } from '../../../../src-main/services/judge-breaches.ts'
import { mergeBreaches } from '../../../../src-main/services/merge-breaches.ts'
import { moveArticle } from '../../../../src-main/services/move-article.ts'
import { splitBreach } from '../../../../src-main/services/split-breach.ts'
import { startBreach } from '../../../../src-main/services/start-breach.ts'
import type { Step, Steps, World } from './world.ts'

const pair = ({ among, breaches }: World) => {
  const [here, there] = [among(breaches()), among(breaches())]
  return here === null || there === null ? null : { here, there }
}
/** A breach with one of its articles. */
function told({ vault, among, breaches }: World) {
  const id = among(breaches())
  const inside = id === null ? null : among(vault.tables.articles.ofBreach(numberOf(id)))
  return id === null || inside === null ? null : { id, article: inside.articleId }
}

const withPair =
  (work: (world: World, two: NonNullable<ReturnType<typeof pair>>) => unknown): Step =>
  world => {
    const two = pair(world)
    if (two !== null) work(world, two)
  }

export const regrouping: Steps = {
  merge: withPair(({ desk }, { here, there }) => mergeBreaches(desk, here, [there])),
  split: world => {
    const part = told(world)
    if (part !== null) splitBreach(world.desk, { id: part.id, articles: [part.article], claims: [] })
  },
  'split claims': world => {
    const { desk, vault, among, breaches } = world
    const id = among(breaches())
    const claim = id === null ? null : among(vault.tables.claims.ofBreach(numberOf(id)))
    if (id !== null && claim !== null) splitBreach(desk, { id, articles: [], claims: [claim.claimId] })
  },
  'start a breach': ({ desk, vault, among, articles }) => {
    const told = vault.tables.breaches
    const article = among(articles().filter(id => told.ofArticle(numberOf(id)).length === 0))
    if (article !== null) startBreach(desk, article)
  },
  move: world => {
    const part = told(world)
    const to = world.among(world.breaches())
    if (part !== null && to !== null) moveArticle(world.desk, { id: part.article, from: part.id, to })
  },
  'delete article': ({ desk, among, articles, random }) => {
    const article = among(articles())
    if (article !== null && (articles().length > 10 || random.isBelow(0.2))) deleteArticles(desk, [article])
  },
  'delete breach': ({ desk, among, breaches, random }) => {
    const breach = among(breaches())
    if (breach !== null && (breaches().length > 6 || random.isBelow(0.2)))
      deleteBreaches(desk, [breach], random.isBelow(0.5))
  },
  'not the same': withPair(({ desk }, { here, there }) => differentBreaches(desk, here, there)),
  'maybe the same': ({ desk, vault, among, breaches }) => {
    const here = among(breaches())
    const apart = here === null ? null : among([...vault.tables.grouping.differentFrom(numberOf(here))])
    if (here !== null && apart !== null) maybeSameBreaches(desk, here, breachId(apart))
  },
  'find the same': ({ desk }) => findSameBreaches(desk),
}
