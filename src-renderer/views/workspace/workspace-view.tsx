import { lazy, Suspense } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { useShortcuts } from '../../actions/use-shortcuts.ts'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { LibraryView } from '../library/library-view.tsx'
import { DraftsBar } from './drafts-bar.tsx'
import { DropOverlay } from './drop-overlay.tsx'
import { ProblemBar } from './problem-bar.tsx'
import { Statusbar } from './statusbar.tsx'
import { Titlebar } from './titlebar.tsx'
import styles from './workspace-view.module.css'

const ReaderView = lazy(() =>
  import('../reader/reader-view.tsx').then(module => ({ default: module.ReaderView })),
)
const CompareView = lazy(() =>
  import('../compare/compare-view.tsx').then(module => ({ default: module.CompareView })),
)

interface WorkspaceViewProps {
  readonly vault: OpenVault
}

function Place({ view, vault }: WorkspaceViewProps & { readonly view: View }) {
  switch (view.kind) {
    case 'reader':
      return <ReaderView place={view} />
    case 'compare':
      return <CompareView ids={view.ids} />
    default:
      return <LibraryView view={view} vault={vault} />
  }
}

/** The window once a vault is open: bars above and below, and between them the place the person is at. */
export function WorkspaceView({ vault }: WorkspaceViewProps) {
  const view = useStore(state => state.view)
  useShortcuts()
  return (
    <div className={styles.window}>
      <Titlebar vault={vault} />
      <Suspense fallback={<main />}>
        <Place view={view} vault={vault} />
      </Suspense>
      <div className={styles.notices}>
        <DraftsBar />
        <ProblemBar />
      </div>
      <Statusbar vault={vault} />
      <DropOverlay />
    </div>
  )
}
