// A vault with three breaches, one article each, and as much of a desk as tagging and notes ask for.
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import type { Tag, TagTarget } from '../../../src-main/domain/tag.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { listTags } from '../../../src-main/services/tag.ts'
import { redo, undo, undoState } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { article, breachAt, dump, newVault, save } from '../vault/fixtures.ts'

export interface TaggingDesk {
  readonly vault: Vault
  readonly desk: Desk
  /** Does something that is one edit, and shows that undo gives back every byte, and redo does it again. */
  edit<T>(work: () => T): T
  /** Takes back everything but the articles. */
  reset(): void
  /** What an undo would take back. */
  lastLabel(): string | undefined
  tag(path: string): Tag | undefined
  paths(): string[]
}

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

export const breach = (number: number): TagTarget => breachId(number)
export const articleOf = (number: number): TagTarget => articleId(number)

export async function taggingDesk(parent: string): Promise<TaggingDesk> {
  const vault = await newVault(parent)
  for (const [at, name] of ['Ash', 'Birch', 'Cedar'].entries())
    save(vault, article(`Breach at ${name}`, [breachAt(name, 400 * (at + 1))]))
  const desk = {
    context: { now: () => new Date('2026-01-01T00:00:00Z'), who: 'tester' },
    session: { vault: () => vault },
  } as unknown as Desk
  return {
    vault,
    desk,
    edit(work) {
      const before = dump(vault)
      const lines = vault.tables.edits.lastId()
      const outcome = work()
      if (vault.tables.edits.lastId() !== lines + 1) throw new Error('this was to be one edit')
      const after = dump(vault)
      undo(vault, author)
      same(dump(vault), before, 'undo')
      redo(vault, author)
      same(dump(vault), after, 'redo')
      return outcome
    },
    reset() {
      while (undoState(vault).undo?.kind !== 'import') undo(vault, author)
    },
    lastLabel: () => undoState(vault).undo?.label,
    tag: path => listTags(vault).find(one => one.path === path),
    paths: () => listTags(vault).map(({ path }) => path),
  }
}

function same(state: Record<string, unknown[]>, wanted: Record<string, unknown[]>, after: string): void {
  for (const [table, rows] of Object.entries(wanted))
    if (JSON.stringify(state[table]) !== JSON.stringify(rows))
      throw new Error(
        `${after} left ${table} as ${JSON.stringify(state[table])}, not ${JSON.stringify(rows)}`,
      )
}
