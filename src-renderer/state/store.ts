// What only the screen knows. The vault is the truth for everything else: see api/use-query.
import { create } from 'zustand'
import { type BreachSlice, createBreachSlice } from './slices/breach-slice.ts'
import { type BulkSlice, createBulkSlice } from './slices/bulk-slice.ts'
import { type ComparisonSlice, createComparisonSlice } from './slices/comparison-slice.ts'
import { createDraftsSlice, type DraftsSlice } from './slices/drafts-slice.ts'
import { createExportSlice, type ExportSlice } from './slices/export-slice.ts'
import { createFactsSlice, type FactsSlice } from './slices/facts-slice.ts'
import { createFiguresSlice, type FiguresSlice } from './slices/figures-slice.ts'
import { createImportsSlice, type ImportsSlice } from './slices/imports-slice.ts'
import { createNoticeSlice, type NoticeSlice } from './slices/notice-slice.ts'
import { createOverlaySlice, type OverlaySlice } from './slices/overlay-slice.ts'
import { createPreferencesSlice, type PreferencesSlice } from './slices/preferences-slice.ts'
import { createReaderSlice, type ReaderSlice } from './slices/reader-slice.ts'
import { createRereadingSlice, type RereadingSlice } from './slices/rereading-slice.ts'
import { createReviewSlice, type ReviewSlice } from './slices/review-slice.ts'
import { createSearchSlice, type SearchSlice } from './slices/search-slice.ts'
import { createSelectionSlice, type SelectionSlice } from './slices/selection-slice.ts'
import { createStatisticsSlice, type StatisticsSlice } from './slices/statistics-slice.ts'
import { createTagsSlice, type TagsSlice } from './slices/tags-slice.ts'
import { createTourSlice, type TourSlice } from './slices/tour-slice.ts'
import { createViewSlice, type ViewSlice } from './slices/view-slice.ts'

export type AppState = PreferencesSlice &
  ViewSlice &
  SelectionSlice &
  BulkSlice &
  FactsSlice &
  DraftsSlice &
  ReaderSlice &
  ComparisonSlice &
  FiguresSlice &
  ImportsSlice &
  ExportSlice &
  SearchSlice &
  ReviewSlice &
  BreachSlice &
  RereadingSlice &
  StatisticsSlice &
  TagsSlice &
  TourSlice &
  OverlaySlice &
  NoticeSlice

export const useStore = create<AppState>()((...tools) => ({
  ...createPreferencesSlice(...tools),
  ...createViewSlice(...tools),
  ...createSelectionSlice(...tools),
  ...createBulkSlice(...tools),
  ...createFactsSlice(...tools),
  ...createDraftsSlice(...tools),
  ...createReaderSlice(...tools),
  ...createComparisonSlice(...tools),
  ...createFiguresSlice(...tools),
  ...createImportsSlice(...tools),
  ...createExportSlice(...tools),
  ...createSearchSlice(...tools),
  ...createReviewSlice(...tools),
  ...createBreachSlice(...tools),
  ...createRereadingSlice(...tools),
  ...createStatisticsSlice(...tools),
  ...createTagsSlice(...tools),
  ...createTourSlice(...tools),
  ...createOverlaySlice(...tools),
  ...createNoticeSlice(...tools),
}))

/** Forgets everything about the vault that was open; how the screen is liked stays. */
export function resetScreen(): void {
  const { preferences } = useStore.getState()
  useStore.setState({ ...useStore.getInitialState(), preferences })
}
