// Which files an import is about: what was dropped, folders walked in the order of their names.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ImportSource } from '../contract/index.ts'
import { isHousekeeping, isPageFolder } from '../domain/beside-files.ts'
import { type Problem, problem } from '../domain/problem.ts'
import { vaultEnding } from '../vault/vault-files.ts'
import { fileProblem } from './file-problem.ts'

/** A file to read. `shown` is what people see: its name, within the folder that was dropped. */
export type FoundFile =
  | { readonly shown: string; readonly path: string }
  | { readonly shown: string; readonly bytes: Uint8Array }
  | { readonly shown: string; readonly problem: Problem }

/**
 * Every file among the sources. Left out are hidden files, vaults inside folders, and what belongs to a saved page that
 * lies beside it; what cannot be looked at is named.
 */
export async function collectFiles(sources: readonly ImportSource[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const beside = lowerCase(() => sources.flatMap(source => ('path' in source ? source.path : [])))
  for (const source of sources) {
    if ('bytes' in source) found.push({ shown: basename(source.name) || 'file', bytes: source.bytes })
    else if ('isUnreadable' in source)
      found.push({ shown: basename(source.name) || 'file', problem: unreadable })
    else await walk(source.path, basename(source.path), { beside, found, seen: new Set() })
  }
  return found
}

const unreadable = problem(
  'file-not-readable',
  'This could not be read where it came from. Save it to a folder and drop it from there.',
)

function lowerCase(paths: () => readonly string[]): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined
  return () => {
    known ??= new Set(paths().map(path => path.toLowerCase()))
    return known
  }
}

function vaultKind(path: string, isFolder: boolean): string | null {
  if (isFolder && path.endsWith(vaultEnding)) return 'a vault'
  return !isFolder && dirname(path).endsWith(vaultEnding) ? 'part of a vault' : null
}

interface Walk {
  /** The paths of what lies in the same folder, in lower case: asked for folders alone, and most folders hold files. */
  readonly beside: () => ReadonlySet<string>
  readonly found: FoundFile[]
  readonly seen: Set<string>
}

async function walk(path: string, shown: string, { beside, found, seen }: Walk): Promise<void> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (isFolder && isPageFolder(path, beside())) return
    const real = await realpath(path)
    // Opening a file of the vault that is open, and closing it, would let go of the locks on it (see vault/README.md).
    const kind = vaultKind(real, isFolder)
    if (kind !== null) {
      found.push({ shown, problem: problem('file-not-readable', `This is ${kind}, not an article.`) })
      return
    }
    if (!isFolder) {
      found.push({ shown, path })
      return
    }
    if (seen.has(real)) return
    seen.add(real)
    const entries = (await readdir(path, { withFileTypes: true })).filter(
      ({ name }) => !isHousekeeping(name) && !name.endsWith(vaultEnding),
    )
    const inFolder = lowerCase(() => entries.map(({ name }) => join(path, name)))
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const [inside, within] = [join(path, entry.name), `${shown}/${entry.name}`]
      // A plain file in a folder that is no vault: nothing more is to be asked of it.
      if (entry.isFile()) found.push({ shown: within, path: inside })
      else await walk(inside, within, { beside: inFolder, found, seen })
    }
  } catch (error) {
    found.push({ shown, problem: fileProblem(error) })
  }
}
