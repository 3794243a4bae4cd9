import { lazy, Suspense } from 'react'
import { useQuery } from './api/use-query.ts'
import { StartView } from './views/start/start-view.tsx'

const loadWorkspace = () => import('./views/workspace/workspace-view.tsx')
const WorkspaceView = lazy(() => loadWorkspace().then(module => ({ default: module.WorkspaceView })))

/** Locked: the start screen. Unlocked: the workspace, which is fetched while the passphrase is being typed. */
export function App() {
  const { data: vault } = useQuery('vaults.current', {})
  if (vault === undefined) return null
  if (vault === null) return <StartView onIdle={loadWorkspace} />
  return (
    <Suspense fallback={null}>
      <WorkspaceView vault={vault} />
    </Suspense>
  )
}
