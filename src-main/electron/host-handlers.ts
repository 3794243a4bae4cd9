// What the host answers by itself: dialogs, and what it knows about the network.
import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { Caller } from '../contract/command.ts'
import type { CommandName, HostHandlers, OfflineState, Output } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Engine } from '../engine/engine.ts'

/** The world around the handlers, handed in. */
export interface HostContext {
  readonly engine: Engine
  /** The paths somebody chose; empty when they thought better of it. */
  choosePaths(options: OpenDialogOptions): Promise<readonly string[]>
  /** Where somebody wants a file; null when they thought better of it. */
  choosePlaceToSave(options: SaveDialogOptions): Promise<string | null>
  offlineState(): OfflineState
}

/** The handlers of `hostCommands`. */
export function createHostHandlers({
  engine,
  choosePaths,
  choosePlaceToSave,
  offlineState,
}: HostContext): HostHandlers {
  async function ask<N extends CommandName>(caller: Caller, name: N, input: unknown): Promise<Output<N>> {
    const reply = await engine.invoke(caller, name, input)
    if (!reply.ok) throw new ProblemError(reply.problem.code, reply.problem.message)
    // The engine checked its answer against the same schema.
    return reply.value as Output<N>
  }

  return {
    async 'host.chooseVault'() {
      const [path] = await choosePaths({ title: 'Open a vault', properties: ['openDirectory'] })
      return path === undefined ? null : ask('host', 'vaults.remember', { path })
    },
    async 'host.choosePlace'() {
      const [folder] = await choosePaths({
        title: 'Choose where new vaults are made',
        properties: ['openDirectory', 'createDirectory'],
      })
      return folder === undefined ? null : ask('host', 'vaults.setPlace', { folder })
    },
    async 'host.chooseFiles'() {
      const formats = await ask('page', 'imports.formats', {})
      const paths = await choosePaths({
        title: 'Import articles',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Articles', extensions: formats.flatMap(format => format.extensions) },
          ...formats.map(format => ({ name: format.label, extensions: format.extensions })),
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return paths.length === 0
        ? null
        : ask('host', 'imports.run', { sources: paths.map(path => ({ path })) })
    },
    async 'host.saveOriginal'({ id }) {
      const { fileName, bytes } = await ask('host', 'articles.original', { id })
      const defaultPath = basename(fileName)
      const path = await choosePlaceToSave({ title: 'Save the original, not encrypted', defaultPath })
      return path === null ? null : save(path, bytes)
    },
    async 'host.saveReport'({ importId }) {
      const path = await choosePlaceToSave({
        title: 'Save what happened to each file',
        defaultPath: 'import.csv',
        filters: [
          { name: 'Table', extensions: ['csv'] },
          { name: 'JSON Lines', extensions: ['json'] },
        ],
      })
      if (path === null) return null
      const format = extname(path).toLowerCase() === '.json' ? 'json' : 'csv'
      return save(path, await ask('host', 'imports.report', { importId, format }))
    },
    'host.offline': () => offlineState(),
  }
}

async function save(path: string, content: Uint8Array | string): Promise<{ name: string }> {
  try {
    await writeFile(path, content)
  } catch {
    throw new ProblemError('file-not-readable', 'The file cannot be written there; choose another folder.')
  }
  return { name: basename(path) }
}
