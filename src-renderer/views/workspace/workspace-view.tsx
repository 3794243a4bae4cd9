import { useEffect } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { useShortcuts } from '../../actions/use-shortcuts.ts'
import { later } from '../../components/later.tsx'
import { useStore } from '../../state/store.ts'
import type { View } from '../../state/view.ts'
import { LibraryView } from '../library/library-view.tsx'
import { DropOverlay } from './drop-overlay.tsx'
import { ProblemBar } from './problem-bar.tsx'
import { Statusbar } from './statusbar.tsx'
import { Titlebar } from './titlebar.tsx'
import styles from './workspace-view.module.css'

const reader = later(() => import('../reader/reader-view.tsx').then(module => module.ReaderView))
const compare = later(() => import('../compare/compare-view.tsx').then(module => module.CompareView))

interface WorkspaceViewProps {
  readonly vault: OpenVault
}

function Place({ view, vault }: WorkspaceViewProps & { readonly view: View }) {
  switch (view.kind) {
    case 'reader':
      return <reader.View place={view} until={<main />} />
    case 'compare':
      return <compare.View ids={view.ids} until={<main />} />
    default:
      return <LibraryView view={view} vault={vault} />
  }
}

/** The window once a vault is open: bars above and below, and between them the place the person is at. */
export function WorkspaceView({ vault }: WorkspaceViewProps) {
  const view = useStore(state => state.view)
  useShortcuts()
  useEffect(() => {
    // What is opened next is fetched while the first list is looked at.
    const waiting = requestIdleCallback(() => void reader.load().then(compare.load))
    return () => cancelIdleCallback(waiting)
  }, [])
  return (
    <div className={styles.window}>
      <Titlebar vault={vault} />
      <Place view={view} vault={vault} />
      <ProblemBar />
      <Statusbar vault={vault} />
      <DropOverlay />
    </div>
  )
}
