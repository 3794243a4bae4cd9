// The commands about what leaves the vault and comes back, wired to the services that answer them.
import type { EngineHandlers } from '../../contract/index.ts'
import { briefFigures } from '../../domain/exports/brief-figures.ts'
import type { Desk } from '../desk.ts'
import { setExportName } from './export-names.ts'
import { previewExport } from './preview-export.ts'
import { restoreVault } from './restore.ts'
import { writeWhole } from './whole-file.ts'
import { type ExportWorld, exportPage, writeExport } from './write-export.ts'

type Exporting = Pick<EngineHandlers, Extract<keyof EngineHandlers, `exports.${string}`>>

/** `changing` runs a change and tells the listeners; `sign` begins to sign texts that came in without a signature. */
export function exportHandlers(desk: Desk, changing: <T>(work: () => T) => T, sign: () => void): Exporting {
  const vault = () => desk.session.vault()
  const world = (): ExportWorld => ({ now: desk.context.now(), figuresOf: briefFigures })
  return {
    'exports.preview': request => previewExport(vault(), request, world()),
    'exports.write': ({ request, ...place }) => writeExport(vault(), request, place, world()),
    'exports.page': request => exportPage(vault(), request, world()),
    async 'exports.store'({ bytes, path, isReplacing }) {
      const { folder: vaultFolder } = vault()
      const written = await writeWhole(path, { isReplacing, vaultFolder }, sink => sink.write(bytes))
      return { path, ...written }
    },
    'exports.names': () => vault().tables.exportNames.all(),
    'exports.setName': input => changing(() => setExportName(desk, input)),
    'exports.restore'({ path }) {
      const restored = changing(() => restoreVault(desk, path))
      sign()
      return restored
    },
  }
}
