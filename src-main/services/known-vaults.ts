// The vaults seen on this computer, and where new ones are made: one small file beside the app's other settings.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { KnownVault } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { filesOf } from '../vault/vault-files.ts'
import { systemCode } from '../vault/vault-problem.ts'
import { writeFileAtomically } from '../vault/write-file-atomically.ts'
import type { ServiceContext } from './context.ts'
import { nameOf } from './session.ts'

const Entry = z.strictObject({ path: z.string(), openedAt: z.string().nullable() })
const Stored = z.strictObject({ version: z.literal(1), place: z.string().nullable(), vaults: z.array(Entry) })
type Stored = z.infer<typeof Stored>

/** The same folder always has the same id on this computer. */
export const vaultIdOf = (path: string): string =>
  createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)

export interface KnownVaults {
  list(): Promise<KnownVault[]>
  pathOf(id: string): Promise<string>
  /** Puts a vault on the list, or notes that it was opened now. */
  note(path: string, openedAt: string | null): Promise<KnownVault>
  forget(id: string): Promise<void>
  place(): Promise<string>
  setPlace(folder: string): Promise<void>
}

/** Whether a folder looks like a vault; opening it tells the rest. */
export const isVault = (path: string) =>
  stat(filesOf(path).keys).then(
    found => found.isFile(),
    () => false,
  )

const asKnown = async ({ path, openedAt }: z.infer<typeof Entry>): Promise<KnownVault> => ({
  id: vaultIdOf(path),
  name: nameOf(path),
  path,
  openedAt,
  isPresent: await isVault(path),
})

const lastOpenedFirst = (a: KnownVault, b: KnownVault) => (b.openedAt ?? '').localeCompare(a.openedAt ?? '')

export function knownVaults({ dataFolder, defaultPlace }: ServiceContext): KnownVaults {
  const file = join(dataFolder, 'known-vaults.json')

  /** A damaged list is set aside, never overwritten: it can be rebuilt by opening the vaults again. */
  const read = async (): Promise<Stored> => {
    const empty = { version: 1 as const, place: null, vaults: [] }
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null
      throw new ProblemError('file-not-readable', `The list of vaults (${file}) cannot be read.`)
    })
    if (text === null) return empty
    try {
      return Stored.parse(JSON.parse(text))
    } catch {
      await rename(file, `${file}.damaged`).catch(() => undefined)
      return empty
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  /** Changes come one after the other, or one would undo what another has just written. */
  const change = (update: (stored: Stored) => Stored): Promise<void> => {
    const write = async () => {
      const next = update(await read())
      await mkdir(dataFolder, { recursive: true, mode: 0o700 })
      await writeFileAtomically(file, `${JSON.stringify(next, null, 2)}\n`)
    }
    const turn = last.then(write)
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    list: async () => (await Promise.all((await read()).vaults.map(asKnown))).sort(lastOpenedFirst),
    async pathOf(id) {
      const found = (await read()).vaults.find(({ path }) => vaultIdOf(path) === id)
      if (found === undefined) throw new ProblemError('not-found', 'This vault is not on the list.')
      return found.path
    },
    async note(path, openedAt) {
      const entry = { path: resolve(path), openedAt }
      await change(stored => {
        const before = stored.vaults.find(known => known.path === entry.path)
        entry.openedAt ??= before?.openedAt ?? null
        return { ...stored, vaults: [...stored.vaults.filter(known => known !== before), entry] }
      })
      return asKnown(entry)
    },
    forget: id =>
      change(stored => ({ ...stored, vaults: stored.vaults.filter(({ path }) => vaultIdOf(path) !== id) })),
    place: async () => (await read()).place ?? defaultPlace,
    setPlace: folder => change(stored => ({ ...stored, place: folder })),
  }
}
