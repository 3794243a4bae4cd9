import type { CommandName, Input, Output } from '../../src-main/contract/index.ts'
import type { Tag } from '../../src-main/domain/tag.ts'
import { call } from './call.ts'
import { put } from './query-cache.ts'

/** The commands that answer with the whole tree of tags as it is afterwards. */
type TreeCommand = {
  [N in CommandName]: N extends 'tags.list' ? never : Output<N> extends Tag[] ? N : never
}[CommandName]

/** Changes tags, and shows the tree as it is now without asking for it again. */
export async function changeTags<N extends TreeCommand>(name: N, input: Input<N>): Promise<void> {
  const tags: readonly Tag[] = await call(name, input)
  put('tags.list', {}, [...tags])
}
