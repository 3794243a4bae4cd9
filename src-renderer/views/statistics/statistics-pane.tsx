import { useDeferredValue, useEffect, useRef } from 'react'
import type { Chart, ChartId, Statistics } from '../../../src-main/domain/statistics.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { Pane } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { StatisticsPlace } from '../../state/view.ts'
import { hitsId } from '../search/go-to-hits.ts'
import { LeftOut } from '../search/left-out.tsx'
import { withoutBegun } from '../search/suggestions.ts'
import { BarChart } from './bar-chart.tsx'
import { ClocksTable } from './clocks-table.tsx'
import { HeadlineFigures } from './headline-figures.tsx'
import { enough } from './lag-words.ts'
import { LagsChart } from './lags-chart.tsx'
import { SizesChart } from './sizes-chart.tsx'
import { StatisticsHead } from './statistics-head.tsx'
import { StatisticsNameForm } from './statistics-name-form.tsx'
import styles from './statistics-pane.module.css'
import { useKeptLook } from './use-kept-look.ts'
import { useStatistics } from './use-statistics.ts'
import { VendorGuard } from './vendor-guard.tsx'

const texts = words.statistics.statisticsPane

interface StatisticsPaneProps {
  readonly place: StatisticsPlace
}

/** Figures of the breaches that the search box finds, as charts and as tables. */
export function StatisticsPane({ place }: StatisticsPaneProps) {
  const typeQuery = useStore(state => state.typeQuery)
  const typingAt = useStore(state => state.typingAt)
  const naming = useStore(state => state.statisticsNaming)
  const isBound = useStore(state => state.isBoundForHits)
  const setBound = useStore(state => state.setBoundForHits)
  const { data: saved } = useQuery('statistics.saved', {})
  const { figures: newest, problem, isCurrent } = useStatistics(place)
  const figures = useDeferredValue(newest)
  const query = place.query.trim()
  const body = useRef<HTMLElement>(null)
  useKeptLook(body, place, figures !== null)
  useEffect(() => {
    if (isBound && figures !== null) {
      document.getElementById(hitsId)?.focus()
      setBound(false)
    }
  }, [isBound, figures, setBound])
  return (
    <Pane label={texts.label} tone="list">
      <StatisticsHead
        place={place}
        figures={figures}
        saved={saved?.find(({ name }) => name === place.name)}
      />
      {naming !== null && (
        <StatisticsNameForm key={naming} naming={naming} place={place} saved={saved ?? []} />
      )}
      <LeftOut
        leftOut={withoutBegun(newest?.leftOut ?? [], isCurrent ? typingAt : null)}
        query={place.query}
        onMend={typeQuery}
      />
      {problem !== null && <ProblemSentence of={problem} />}
      <section
        ref={body}
        id={hitsId}
        aria-label={texts.figures}
        className={`${styles.body} scroll inset`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        tabIndex={0}
        aria-busy={!isCurrent}
        data-figures-for={isCurrent ? query : undefined}
      >
        {!isCurrent && problem === null && (
          <p className={styles.busy}>{query === '' ? texts.countingAll : texts.countingWhat(query)}</p>
        )}
        {figures !== null && <Figures figures={figures} onClear={() => typeQuery('')} />}
      </section>
    </Pane>
  )
}

interface FiguresProps {
  readonly figures: Statistics
  onClear(): void
}

/** What comes before the lags, and what behind. */
const first: readonly ChartId[] = ['year', 'vector', 'sector', 'country']
const last: readonly ChartId[] = ['data', 'source']
const isAbout =
  (ids: readonly ChartId[]) =>
  ({ chart }: Chart) =>
    ids.includes(chart)

function Figures({ figures, onClear }: FiguresProps) {
  const { found, whole, charts, lags, clocks, settings } = figures
  if (whole === 0)
    return (
      <Empty title={texts.empty}>
        <p>{texts.emptyHint}</p>
      </Empty>
    )
  if (found === 0)
    return (
      <Empty title={texts.none}>
        <p>{texts.noneHint}</p>
        <Button onClick={onClear}>{texts.clear}</Button>
      </Empty>
    )
  const all = figures[settings.counting].breaches
  const bars = (chart: Chart) => (
    <BarChart
      key={chart.chart}
      chart={chart}
      counting={settings.counting}
      yearOf={settings.yearOf}
      all={all}
    />
  )
  return (
    <div className={styles.figures}>
      <HeadlineFigures figures={figures} />
      {found < enough && <p className={styles.few}>{texts.few(found)}</p>}
      <VendorGuard figures={figures} />
      <SizesChart figures={figures} />
      <div className={styles.charts}>
        {charts.filter(isAbout(first)).map(bars)}
        <LagsChart lags={lags} />
        <ClocksTable clocks={clocks} />
        {charts.filter(isAbout(last)).map(bars)}
      </div>
    </div>
  )
}
