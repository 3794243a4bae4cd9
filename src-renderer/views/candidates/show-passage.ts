import { useStore } from '../../state/store.ts'
import type { Passage, ReaderPlace } from '../../state/view.ts'

/** Brings a passage into view: in the article being read, or by opening the one it is in. */
export function showPassage(
  { articleId, breachId }: Pick<ReaderPlace, 'articleId' | 'breachId'>,
  { start, end }: Passage,
): void {
  const { view, navigate, replaceView } = useStore.getState()
  const passage = { start, end }
  if (view.kind === 'reader' && view.articleId === articleId) replaceView({ ...view, passage })
  else navigate({ kind: 'reader', articleId, breachId, claimId: null, passage })
}
