import { useQuery } from './api/use-query.ts'
import { later } from './components/later.tsx'
import { StartView } from './views/start/start-view.tsx'

const workspace = later(() =>
  import('./views/workspace/workspace-view.tsx').then(module => module.WorkspaceView),
)

/** Locked: the start screen. Unlocked: the workspace, which is fetched while the passphrase is being typed. */
export function App() {
  const { data: vault } = useQuery('vaults.current', {})
  if (vault === undefined) return null
  if (vault === null) return <StartView onIdle={workspace.load} />
  return <workspace.View vault={vault} />
}
