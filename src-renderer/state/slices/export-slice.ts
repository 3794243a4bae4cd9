import type { StateCreator } from 'zustand'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { type ExportChoice, firstExport } from '../export-choice.ts'
import type { AppState } from '../store.ts'

/** How the writing of a file went. */
export type ExportRun =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing' }
  | {
      readonly kind: 'written'
      readonly name: string
      readonly path: string
      readonly sizeBytes: number
      readonly sha256: string
    }
  | { readonly kind: 'failed'; readonly problem: Problem }

export interface ExportSlice {
  /** What was chosen for the last export; it stays for the next one, as long as the vault is open. */
  readonly exportChoice: ExportChoice
  readonly exportRun: ExportRun
  /** What is shown would be written: null while it is not known, or would be refused. */
  readonly exportFile: string | null
  /** While a vault is made again of an exported file. */
  readonly isRestoring: boolean
  chooseExport(part: Partial<ExportChoice>): void
  setExportRun(run: ExportRun): void
  setExportFile(name: string | null): void
  setRestoring(isRestoring: boolean): void
}

const choosing: ExportRun = { kind: 'choosing' }

export const createExportSlice: StateCreator<AppState, [], [], ExportSlice> = set => ({
  exportChoice: firstExport,
  exportRun: choosing,
  exportFile: null,
  isRestoring: false,
  chooseExport: part =>
    set(({ exportChoice, exportRun }) => ({
      exportChoice: { ...exportChoice, ...part },
      // What is told of the file before belongs to what was chosen then.
      exportRun: exportRun.kind === 'writing' ? exportRun : choosing,
    })),
  setExportRun: exportRun => set({ exportRun }),
  setExportFile: exportFile => set({ exportFile }),
  setRestoring: isRestoring => set({ isRestoring }),
})
