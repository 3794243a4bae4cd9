import { useState } from 'react'
import type { TagTarget } from '../../../../src-main/domain/tag.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { problemLine } from '../../../text/problem-words.ts'

interface Tagging {
  /** Why the last change could not be made. */
  readonly problem: string | null
  /** Puts a tag on everything selected; true when it is on. */
  put(path: string, replace: boolean): Promise<boolean>
  takeOff(path: string): Promise<boolean>
}

/** Changes the tags of a selection, each change one edit. */
export function useTagging(targets: readonly TagTarget[]): Tagging {
  const [problem, setProblem] = useState<string | null>(null)
  const change = async (work: () => Promise<unknown>) => {
    try {
      await work()
      setProblem(null)
      return true
    } catch (thrown) {
      setProblem(problemLine(problemOf(thrown)))
      return false
    }
  }
  return {
    problem,
    put: (path, replace) => change(() => changeTags('tags.add', { path, targets: [...targets], replace })),
    takeOff: path => change(() => changeTags('tags.remove', { path, targets: [...targets] })),
  }
}
