// The commands of comparisons and statistics, wired to the services that answer them.
import type { EngineHandlers } from '../contract/index.ts'
import { clocks } from '../domain/clocks/index.ts'
import { ruleOf } from '../domain/comparison-of.ts'
import { prepareStatistics } from '../vault/figures/prepare-statistics.ts'
import { statisticsOf } from '../vault/figures/statistics-of.ts'
import type { Desk } from './desk.ts'
import { findSimilar } from './find-similar.ts'
import { articlesBesideEachOther, breachesBesideEachOther } from './read-comparison.ts'
import {
  forgetComparison,
  listComparisons,
  openComparison,
  renameComparison,
  saveComparison,
} from './saved-comparisons.ts'
import {
  forgetStatistics,
  listStatistics,
  openStatistics,
  renameStatistics,
  saveStatistics,
} from './saved-statistics.ts'

type Figures = Pick<
  EngineHandlers,
  Extract<keyof EngineHandlers, `${'comparisons' | 'statistics'}.${string}` | 'breaches.similar'>
>

/** `changing` runs a change and tells the listeners. */
export function figureHandlers(desk: Desk, changing: <T>(work: () => T) => T): Figures {
  const vault = () => desk.session.vault()
  return {
    'comparisons.ofBreaches': asked => breachesBesideEachOther(vault(), asked),
    'comparisons.ofArticles': asked => articlesBesideEachOther(vault(), asked),
    'comparisons.clocks': () => clocks.map(ruleOf),
    'comparisons.saved': () => listComparisons(vault()),
    'comparisons.save': comparison => changing(() => saveComparison(desk, comparison)),
    'comparisons.open': ({ name }) => openComparison(vault(), name),
    'comparisons.rename': ({ name, to }) => changing(() => renameComparison(desk, name, to)),
    'comparisons.forget': ({ name }) => changing(() => forgetComparison(desk, name)),
    'breaches.similar': ({ id, limit }) => findSimilar(vault(), id, limit),

    'statistics.of': ({ query, settings, isLenient }) => statisticsOf(vault(), query, settings, isLenient),
    'statistics.prepare': () => ({ isReady: prepareStatistics(vault()) }),
    'statistics.saved': () => listStatistics(vault()),
    'statistics.save': statistics => changing(() => saveStatistics(desk, statistics)),
    'statistics.open': ({ name }) => openStatistics(vault(), name),
    'statistics.rename': ({ name, to }) => changing(() => renameStatistics(desk, name, to)),
    'statistics.forget': ({ name }) => changing(() => forgetStatistics(desk, name)),
  }
}
