import { useMemo } from 'react'
import type { Output } from '../../../src-main/contract/index.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { peek } from '../../api/query-cache.ts'
import { useKept } from '../../api/use-kept.ts'
import { useQuery } from '../../api/use-query.ts'
import type { ExportAsked } from '../../state/export-choice.ts'
import { useAnswered } from '../search/use-answered.ts'

interface Previewed {
  readonly preview: Output<'exports.preview'> | undefined
  readonly problem: Problem | null
  /** Whether what is shown is of what is chosen now. */
  readonly isFresh: boolean
}

const read = (key: string) => JSON.parse(key) as ExportAsked
const isAnswered = (key: string) => {
  const { data, problem } = peek('exports.preview', read(key))
  return data !== undefined || problem !== null
}

/** What would be written of a choice: one look at the vault at a time, and what was shown stays until the next is there. */
export function useExportPreview(request: ExportAsked): Previewed {
  const newest = JSON.stringify(request)
  const asked = useAnswered(newest, isAnswered)
  const input = useMemo(() => read(asked), [asked])
  const { data, problem } = useQuery('exports.preview', input)
  const preview = useKept(data)
  return { preview, problem, isFresh: asked === newest && (data !== undefined || problem !== null) }
}
