import type { StateCreator } from 'zustand'
import { StatisticsSettings } from '../../../src-main/domain/statistics.ts'
import type { AppState } from '../store.ts'
import { noSearch } from './search-slice.ts'

interface Asked {
  readonly query: string
  /** As they were saved; else as charts are liked. */
  readonly settings?: StatisticsSettings
  readonly name?: string
}

/** Where somebody was among the figures of a place. */
export interface StatisticsLook {
  /** The place, written out. */
  readonly of: string
  readonly scrolled: number
  /** The bar that had the focus, by its chart and its place there. */
  readonly bar: { readonly chart: string; readonly index: number } | null
}

export interface StatisticsSlice {
  /** The form for a name that is open. */
  readonly statisticsNaming: 'save' | 'rename' | null
  /** Where somebody was who comes back. */
  readonly statisticsLook: StatisticsLook | null
  /** Goes to the figures of what a query finds. */
  showStatistics(asked: Asked): void
  /** Changes how the statistics shown are counted and drawn. */
  arrangeStatistics(change: Partial<StatisticsSettings>): void
  noteLook(look: StatisticsLook): void
  nameStatistics(naming: StatisticsSlice['statisticsNaming']): void
  /** The statistics shown are the saved ones of this name from now on. */
  keepStatistics(name: string | null): void
}

export const createStatisticsSlice: StateCreator<AppState, [], [], StatisticsSlice> = (set, get) => ({
  statisticsNaming: null,
  statisticsLook: null,
  showStatistics: ({ query, settings, name = null }) => {
    const { navigate, preferences } = get()
    const liked = StatisticsSettings.parse({ asTables: preferences.chartsAsTables })
    navigate({ kind: 'statistics', query, settings: settings ?? liked, name })
    set(noSearch)
  },
  arrangeStatistics: change => {
    const { view, replaceView, prefer } = get()
    if (view.kind !== 'statistics') return
    replaceView({ ...view, settings: { ...view.settings, ...change } })
    if (change.asTables !== undefined) prefer({ chartsAsTables: change.asTables })
  },
  noteLook: statisticsLook => set({ statisticsLook }),
  nameStatistics: statisticsNaming => set({ statisticsNaming }),
  keepStatistics: name => {
    const { view, replaceView } = get()
    if (view.kind === 'statistics') replaceView({ ...view, name })
    set({ statisticsNaming: null })
  },
})
