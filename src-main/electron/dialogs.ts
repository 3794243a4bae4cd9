import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'

/** Asks for files or folders over `window`; answers with nothing when the dialog was cancelled. */
export async function choosePaths(
  window: BrowserWindow,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? [] : filePaths
}
