// Tests answer file dialogs in advance; people get the browser's own.
import type { BaseWindow, Dialog, OpenDialogOptions, OpenDialogReturnValue } from 'electron'
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

export const dialog = { showOpenDialog } satisfies Pick<Dialog, 'showOpenDialog'>
