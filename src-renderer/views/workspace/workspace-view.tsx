import { useEffect } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { useShortcuts } from '../../actions/use-shortcuts.ts'
import { later } from '../../components/later.tsx'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { ComparisonTray } from '../compare/comparison-tray.tsx'
import { LibraryView } from '../library/library-view.tsx'
import { TagPopover } from '../tags/popover/tag-popover.tsx'
import { Tour } from '../tour/tour.tsx'
import { DraftsBar } from './drafts-bar.tsx'
import { DropOverlay } from './drop-overlay.tsx'
import { Overlays } from './overlays.tsx'
import { ProblemBar } from './problem-bar.tsx'
import { Statusbar } from './statusbar.tsx'
import { Titlebar } from './titlebar.tsx'
import { useHomeFocus } from './use-home-focus.ts'
import { Verification } from './verification.tsx'
import styles from './workspace-view.module.css'

const reader = later(() => import('../reader/reader-view.tsx').then(module => module.ReaderView))
const compare = later(() => import('../compare/compare-view.tsx').then(module => module.CompareView))
const review = later(() => import('../review/review-view.tsx').then(module => module.ReviewView))
const history = later(() => import('../history/history-view.tsx').then(module => module.HistoryView))
const exporting = later(() => import('../export/export-view.tsx').then(module => module.ExportView))
const rereading = later(() => import('../rereading/rereading-view.tsx').then(module => module.RereadingView))

interface WorkspaceViewProps {
  readonly vault: OpenVault
}

function Place({ view, vault }: WorkspaceViewProps & { readonly view: View }) {
  switch (view.kind) {
    case 'reader':
      return <reader.View place={view} until={<main />} />
    case 'compare':
      return <compare.View place={view} until={<main />} />
    case 'review':
      return <review.View place={view} until={<main />} />
    case 'history':
      return <history.View until={<main />} />
    case 'export':
      return <exporting.View place={view} vault={vault} until={<main />} />
    case 'rereading':
      return <rereading.View place={view} vault={vault} until={<main />} />
    default:
      return <LibraryView view={view} vault={vault} />
  }
}

/** The window once a vault is open: bars above and below, and between them the place the person is at. */
export function WorkspaceView({ vault }: WorkspaceViewProps) {
  const view = useStore(state => state.view)
  const isVerifying = useStore(state => state.isVerifying)
  // What shows keys reads them while it is drawn: it is drawn again when somebody chooses others.
  useStore(state => state.preferences.shortcuts)
  useShortcuts()
  useHomeFocus(view.kind)
  useEffect(() => {
    // What is opened next is fetched while the first list is looked at.
    const waiting = requestIdleCallback(() => void reader.load().then(compare.load).then(review.load))
    return () => cancelIdleCallback(waiting)
  }, [])
  return (
    <div className={styles.window}>
      <Titlebar vault={vault} />
      <Place view={view} vault={vault} />
      <div className={styles.notices}>
        <ComparisonTray />
        <DraftsBar />
        <ProblemBar />
      </div>
      <Statusbar vault={vault} />
      <TagPopover />
      <Tour vault={vault} />
      <DropOverlay />
      {isVerifying && <Verification />}
      <Overlays />
    </div>
  )
}
