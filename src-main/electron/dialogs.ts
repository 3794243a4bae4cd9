import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'

/** Asks for files or folders over `window`; answers with nothing when the dialog was cancelled. */
export async function choosePaths(
  window: BrowserWindow,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? [] : filePaths
}

/** Asks over `window` where to write a file; null when the dialog was cancelled. */
export async function choosePlaceToSave(
  window: BrowserWindow,
  options: SaveDialogOptions,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, options)
  return canceled || filePath === '' ? null : filePath
}
