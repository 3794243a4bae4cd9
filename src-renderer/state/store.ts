// What only the screen knows. The vault is the truth for everything else: see api/use-query.
import { create } from 'zustand'
import { type ComparisonSlice, createComparisonSlice } from './slices/comparison-slice.ts'
import { createDraftsSlice, type DraftsSlice } from './slices/drafts-slice.ts'
import { createFactsSlice, type FactsSlice } from './slices/facts-slice.ts'
import { createImportsSlice, type ImportsSlice } from './slices/imports-slice.ts'
import { createNoticeSlice, type NoticeSlice } from './slices/notice-slice.ts'
import { createPreferencesSlice, type PreferencesSlice } from './slices/preferences-slice.ts'
import { createReaderSlice, type ReaderSlice } from './slices/reader-slice.ts'
import { createSearchSlice, type SearchSlice } from './slices/search-slice.ts'
import { createSelectionSlice, type SelectionSlice } from './slices/selection-slice.ts'
import { createViewSlice, type ViewSlice } from './slices/view-slice.ts'

export type AppState = PreferencesSlice &
  ViewSlice &
  SelectionSlice &
  FactsSlice &
  DraftsSlice &
  ReaderSlice &
  ComparisonSlice &
  ImportsSlice &
  SearchSlice &
  NoticeSlice

export const useStore = create<AppState>()((...tools) => ({
  ...createPreferencesSlice(...tools),
  ...createViewSlice(...tools),
  ...createSelectionSlice(...tools),
  ...createFactsSlice(...tools),
  ...createDraftsSlice(...tools),
  ...createReaderSlice(...tools),
  ...createComparisonSlice(...tools),
  ...createImportsSlice(...tools),
  ...createSearchSlice(...tools),
  ...createNoticeSlice(...tools),
}))

/** Forgets everything about the vault that was open; how the screen is liked stays. */
export function resetScreen(): void {
  const { preferences } = useStore.getState()
  useStore.setState({ ...useStore.getInitialState(), preferences })
}
