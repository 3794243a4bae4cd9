import type { ImportSummary } from '../../src-main/contract/index.ts'
import type { AppState } from './store.ts'

/** The import looked at: the one chosen, else the newest. */
export function shownImport(
  imports: readonly ImportSummary[],
  { chosenImport }: Pick<AppState, 'chosenImport'>,
): ImportSummary | undefined {
  return imports.find(({ importId }) => importId === chosenImport) ?? imports[0]
}
