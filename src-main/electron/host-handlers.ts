// What the host answers by itself: dialogs, and what it knows about the network.
import { basename, extname } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { Caller } from '../contract/command.ts'
import type { CommandName, HostHandlers, OfflineState, Output, Parsed } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Engine } from '../engine/engine.ts'

/** The world around the handlers, handed in. */
export interface HostContext {
  readonly engine: Engine
  /** The paths somebody chose; empty when they thought better of it. */
  choosePaths(options: OpenDialogOptions): Promise<readonly string[]>
  /** Where somebody wants a file; null when they thought better of it. */
  choosePlaceToSave(options: SaveDialogOptions): Promise<string | null>
  /** A page without scripts as PDF, made by a window nobody sees. */
  printPage(html: string): Promise<Uint8Array>
  /** Shows a file in the system's own view of its folder. */
  showInFolder(path: string): void
  offlineState(): OfflineState
}

/** The handlers of `hostCommands`. */
export function createHostHandlers({
  engine,
  choosePaths,
  choosePlaceToSave,
  printPage,
  showInFolder,
  offlineState,
}: HostContext): HostHandlers {
  async function ask<N extends CommandName>(caller: Caller, name: N, input: unknown): Promise<Output<N>> {
    const reply = await engine.invoke(caller, name, input)
    if (!reply.ok) throw new ProblemError(reply.problem.code, reply.problem.message)
    // The engine checked its answer against the same schema.
    return reply.value as Output<N>
  }

  /** Where the last export went: the page names no path. */
  let lastExport: string | null = null

  /** The dialog has asked already whether a file that is there may be replaced. */
  const save = async (path: string, content: Uint8Array | string) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await ask('host', 'exports.store', { path, bytes, isReplacing: true })
    return { name: basename(path) }
  }
  const write = async (request: Parsed<'host.saveExport'>['request'], path: string) => {
    if (request.format !== 'pdf') return ask('host', 'exports.write', { request, path, isReplacing: true })
    const { html, ...told } = await ask('host', 'exports.page', request)
    const bytes = new Uint8Array(await printPage(html))
    return { ...told, ...(await ask('host', 'exports.store', { path, bytes, isReplacing: true })) }
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
    async 'host.saveExport'({ request, fileName }) {
      const { format } = request
      const chosen = await choosePlaceToSave({
        title: 'Export, not encrypted',
        defaultPath: basename(fileName),
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      })
      if (chosen === null) return null
      const written = await write(request, chosen)
      lastExport = written.path
      return { name: basename(written.path), ...written }
    },
    'host.showExport'() {
      if (lastExport !== null) showInFolder(lastExport)
      return lastExport !== null
    },
    async 'host.restoreVault'() {
      const [path] = await choosePaths({
        title: 'Restore an exported vault',
        properties: ['openFile'],
        filters: [{ name: 'JSON', extensions: ['json'] }],
      })
      return path === undefined ? null : ask('host', 'exports.restore', { path })
    },
    'host.offline': () => offlineState(),
  }
}
