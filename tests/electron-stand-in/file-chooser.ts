// File dialogs without Electron: the browser's own, whose paths the debugging protocol tells.
import { dirname } from 'node:path'
import type { OpenDialogOptions } from 'electron'
import type { Page } from 'playwright-core'

/** Opens Chromium's dialog over the page; resolves with the paths chosen, none when it was cancelled. */
export async function chooseWithBrowser(page: Page, options: OpenDialogOptions): Promise<string[]> {
  const properties = options.properties ?? []
  const isFolder = properties.includes('openDirectory')
  const input = await page.evaluateHandle(
    ({ isFolder, isMultiple }) => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: isMultiple })
      input.webkitdirectory = isFolder
      return input
    },
    { isFolder, isMultiple: properties.includes('multiSelections') },
  )
  const chosen = await input.evaluate(
    input =>
      new Promise<string[]>(resolve => {
        input.addEventListener('cancel', () => resolve([]))
        input.addEventListener('change', () => {
          resolve([...(input.files ?? [])].map(file => file.webkitRelativePath))
        })
        input.click()
      }),
  )
  if (chosen.length === 0) return []
  const key = `chosen-${Math.random()}`
  await input.evaluate((input, key) => Object.assign(globalThis, { [key]: input }), key)
  const paths = await pathsOf(page, key, isFolder ? 1 : chosen.length)
  await page.evaluate(key => Reflect.deleteProperty(globalThis, key), key)
  // A folder comes as the files in it: as many steps up as the first one's place inside has names below the folder.
  return isFolder ? paths.slice(0, 1).map(path => up(path, (chosen[0] ?? '').split('/').length - 1)) : paths
}

const up = (path: string, steps: number): string => (steps === 0 ? path : up(dirname(path), steps - 1))

async function pathsOf(page: Page, key: string, count: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const paths: string[] = []
  for (let index = 0; index < count; index += 1) {
    const expression = `globalThis[${JSON.stringify(key)}].files[${index}]`
    const { result } = await session.send('Runtime.evaluate', { expression })
    const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId ?? '' })
    paths.push(path)
  }
  await session.detach()
  return paths
}
