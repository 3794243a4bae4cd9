// Tests answer file dialogs in advance. People get the browser's own to open a file; it has none to save one, so that
// goes to their downloads.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join, parse } from 'node:path'
import type {
  BaseWindow,
  Dialog,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { windows } from './browser-window.ts'
import { isHeadless } from './chromium.ts'
import { chooseWithBrowser } from './file-chooser.ts'

/** What the next dialogs answer: paths, none of them for "cancelled". */
export const dialogAnswers: string[][] = JSON.parse(process.env.BREACHDESK_DIALOGS ?? '[]')

async function choose(options: OpenDialogOptions): Promise<string[]> {
  const prepared = dialogAnswers.shift()
  if (prepared !== undefined) return prepared
  const page = await windows[0]?.page
  if (page === undefined || isHeadless()) {
    throw new Error(
      'a window that is not shown has no file dialog. Drop the files on it, or use the command line.',
    )
  }
  return chooseWithBrowser(page, options)
}

async function showOpenDialog(options: OpenDialogOptions): Promise<OpenDialogReturnValue>
async function showOpenDialog(window: BaseWindow, options: OpenDialogOptions): Promise<OpenDialogReturnValue>
async function showOpenDialog(
  first: BaseWindow | OpenDialogOptions,
  second?: OpenDialogOptions,
): Promise<OpenDialogReturnValue> {
  const filePaths = await choose(second ?? (first as OpenDialogOptions))
  return { canceled: filePaths.length === 0, filePaths }
}

/** `report.csv` in a folder; `report (2).csv` where that is taken. */
export function freePath(folder: string, file: string): string {
  const { name, ext } = parse(file)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? file : `${name} (${count})${ext}`)
    if (!existsSync(path)) return path
  }
}

function placeToSave({ defaultPath = 'untitled' }: SaveDialogOptions): string {
  const prepared = dialogAnswers.shift()
  if (prepared !== undefined) return prepared[0] ?? ''
  const downloads = join(homedir(), 'Downloads')
  return freePath(existsSync(downloads) ? downloads : homedir(), basename(defaultPath))
}

async function showSaveDialog(options: SaveDialogOptions): Promise<SaveDialogReturnValue>
async function showSaveDialog(window: BaseWindow, options: SaveDialogOptions): Promise<SaveDialogReturnValue>
async function showSaveDialog(
  first: BaseWindow | SaveDialogOptions,
  second?: SaveDialogOptions,
): Promise<SaveDialogReturnValue> {
  const filePath = placeToSave(second ?? (first as SaveDialogOptions))
  return { canceled: filePath === '', filePath }
}

export const dialog = { showOpenDialog, showSaveDialog } satisfies Pick<
  Dialog,
  'showOpenDialog' | 'showSaveDialog'
>
