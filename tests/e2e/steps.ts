// What somebody at the screen does, in their words. Everything goes by roles and names, as a screen reader has it.
import { expect, type Locator, type Page } from '@playwright/test'
import { dropPaths } from './drop.ts'

export const passphrase = 'four unrelated words here'

/** Makes a vault on the start screen, which opens it. */
export async function createVault(page: Page, name: string): Promise<void> {
  const vaults = page.getByRole('region', { name: 'New vault' })
  if (!(await vaults.isVisible())) await page.getByRole('button', { name: 'New vault' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Repeat passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Create vault' }).click()
  await expect(place(page, 'Articles')).toBeVisible()
}

/** Opens the vault the start screen offers. */
export async function unlockVault(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(place(page, 'Articles')).toBeVisible()
}

/** What begins with a label, whether or not its name goes on with the value or count shown beside it. */
const labelled = (label: string) => new RegExp(`^${label}\\b`)

/** Articles, Breaches, Imports, or a tag, in the tree on the left. */
export const place = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Library' }).getByRole('treeitem', { name: labelled(name) })

/** Waits until the tree counts so many. */
export const expectCount = (page: Page, name: string, count: number, timeout = 10_000): Promise<void> =>
  expect(place(page, name)).toHaveText(new RegExp(`^${name}\\s*${count}$`), { timeout })

/** The list in the middle. */
export const list = (page: Page, name: 'Articles' | 'Breaches'): Locator => page.getByRole('grid', { name })

/** The rows of a list, without its headings. */
export const rows = (page: Page, name: 'Articles' | 'Breaches'): Locator =>
  list(page, name).locator('[role="row"][aria-selected]')

/** The rows of the imports: a file each. */
export const outcomes = (page: Page): Locator =>
  page.getByRole('grid', { name: 'Files' }).locator('[role="row"][aria-selected]')

/** Goes to a list and waits until it shows so many rows. */
export async function showList(page: Page, name: 'Articles' | 'Breaches', count: number): Promise<Locator> {
  await place(page, name).click()
  const shown = rows(page, name)
  await expect(shown).toHaveCount(count)
  return shown
}

/** Goes to a list and waits until it shows anything. */
export async function anyList(page: Page, name: 'Articles' | 'Breaches'): Promise<Locator> {
  await place(page, name).click()
  const shown = rows(page, name)
  await expect(shown.first()).toBeVisible()
  return shown
}

/** Drops files on the window and waits until they are in, or not. */
export async function importByDrop(page: Page, paths: readonly string[], articles: number): Promise<void> {
  await dropPaths(page, paths)
  await expectCount(page, 'Articles', articles, 60_000)
}

/** Selects the first rows of the list shown, at most `count`, the way the mouse does it. */
export async function selectRows(shown: Locator, count: number): Promise<void> {
  await shown.first().click()
  await shown.nth(Math.min(count, await shown.count()) - 1).click({ modifiers: ['Shift'] })
}

/** Waits until the pane beside the list, which follows after a moment, shows what a row is about. */
export async function expectBeside(page: Page, row: Locator): Promise<void> {
  const name = await row.locator('[role="gridcell"][title]').first().getAttribute('title')
  await expect(page.getByRole('region', { name: name ?? '', exact: true })).toBeVisible()
}

/** Selects one row and waits for the pane beside the list. */
export async function selectRow(page: Page, row: Locator): Promise<void> {
  await row.click()
  await expectBeside(page, row)
}

/** Puts a tag on whatever is selected. */
export async function tagSelected(page: Page, path: string): Promise<void> {
  await page.keyboard.press('t')
  await page.getByRole('textbox', { name: 'Tag name' }).fill(path)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** Writes a note on the breach shown, and ends it. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill(text)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Write a note' })).toBeFocused()
}

/** One fact of the breach shown beside the list or the article. */
export const fact = (page: Page, label: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: labelled(label) }) })

/** Opens a fact of the breach shown, unless it is open. */
export async function openFact(page: Page, label: string): Promise<Locator> {
  const row = page.getByRole('button', { name: labelled(label) })
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click()
  return fact(page, label)
}

/** What a fact of the breach shown says, its reason included. */
export const factValue = async (page: Page, label: string): Promise<string> =>
  ((await page.getByRole('button', { name: labelled(label) }).textContent()) ?? '').replaceAll(/\s+/g, ' ')

/** Gives a fact a value of one's own. */
export async function correctFact(page: Page, label: string, value: string, reason: string): Promise<void> {
  const opened = await openFact(page, label)
  await opened.getByRole('button', { name: /^Edit/ }).click()
  await opened.getByRole('textbox', { name: label, exact: true }).fill(value)
  await opened.getByLabel('Reason').fill(reason)
  await opened.getByRole('button', { name: /^Save/ }).click()
  await expect(opened.getByLabel('Reason')).toBeHidden()
}

/** The text under the highlights whose name starts so. */
export const highlightedText = (page: Page, prefix: string): Promise<string[]> =>
  page.evaluate(
    prefix =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([, highlight]) => [...highlight].map(range => (range as Range).toString())),
    prefix,
  )
