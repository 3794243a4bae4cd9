// The files of one import, as the vault keeps them: what is still to be read, and what was told of the rest.

import { type ArticleId, numberOf } from '../domain/ids.ts'
import type { ImportOutcome } from '../domain/import.ts'
import { problem } from '../domain/problem.ts'
import { failed } from '../domain/result.ts'
import { together } from '../vault/record.ts'
import type { QueuedFile } from '../vault/tables/imports.ts'
import type { Vault } from '../vault/vault.ts'
import type { FoundFile } from './collect-files.ts'
import { readSource } from './read-source.ts'
import type { Reachable } from './walk-files.ts'

export interface ImportQueue {
  /** The files that are still to be read, in their order. */
  files(): Iterable<Reachable>
  /** The file at a position, read or not. */
  file(position: number): Reachable
  /** True for a place that was told of already, before the import was cut off. */
  isTold(file: Reachable): boolean
  /** The article that was made of a place, or that it is a duplicate of. */
  articleOf(file: Reachable): ArticleId | null
  tell(file: Reachable, outcome: ImportOutcome): void
  done(file: Reachable): void
}

/** Files taken out of the queue at once. */
const page = 500

export function importQueue(vault: Vault, number: number): ImportQueue {
  const { imports } = vault.tables
  return {
    *files() {
      for (let behind = -1; ; ) {
        const files = imports.toRead(number, behind, page)
        for (const file of files) yield reachable(vault, number, file)
        const last = files.at(-1)
        if (last === undefined || files.length < page) return
        behind = last.position
      }
    },
    file: position => reachable(vault, number, imports.file(number, position)),
    isTold: file => imports.told(number, file) !== null,
    articleOf: file => imports.told(number, file)?.articleId ?? null,
    tell({ position, member, shown }, { outcome, articleId, problem }) {
      const article = articleId === null ? null : numberOf(articleId)
      imports.tell(number, { position, member, shown, outcome, articleId: article, problem })
    },
    done: ({ position }) => imports.done(number, position),
  }
}

function reachable(vault: Vault, number: number, { position, shown, path }: QueuedFile): Reachable {
  return {
    position,
    member: '',
    shown,
    within: [],
    async source(hold) {
      if (path !== null) return readSource({ shown, path }, hold)
      const { imports } = vault.tables
      await hold?.(imports.bytesKept(number, position))
      const bytes = imports.bytes(number, position)
      return bytes === null ? failed(forgotten) : readSource({ shown, bytes })
    },
  }
}

const forgotten = problem(
  'file-vanished',
  'The file came without a path and is no longer kept; drop it again.',
)

/** Writes the files of a new import into the queue; what could not even be looked at is told at once. */
export function enqueue(
  vault: Vault,
  importId: string,
  startedAt: string,
  found: readonly FoundFile[],
): ImportOutcome[] {
  const { imports } = vault.tables
  return together(vault, 'full', () => {
    const number = imports.add(importId, startedAt)
    return found.flatMap((file, position) => {
      const { shown } = file
      const path = 'path' in file ? file.path : null
      imports.addFile(number, { position, shown, path }, 'bytes' in file ? file.bytes : null)
      if (!('problem' in file)) return []
      const { problem } = file
      imports.tell(number, { position, member: '', shown, outcome: 'failed', articleId: null, problem })
      imports.done(number, position)
      return [{ file: shown, outcome: 'failed' as const, articleId: null, breachIds: [], problem }]
    })
  })
}
