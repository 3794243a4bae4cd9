// What somebody does who sets breaches, or articles on one, side by side.
import { expect, type Locator, type Page } from '@playwright/test'
import { sampleFiles } from '../helpers/seeds.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

/** Three breaches of the samples. */
export const bus = 'Rede Raiana'
export const clinic = 'Clínica Los Nogales'
export const college = 'Larch Valley College'

/** Makes a vault with the samples in it. */
export async function openDesk(page: Page): Promise<void> {
  await at.createVault(page, 'Comparing')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
}

export const table = (page: Page): Locator => page.getByRole('table', { name: 'Comparison' })

/** The heads of the columns, without the corner. */
export const heads = (page: Page): Locator => table(page).locator('thead th').nth(0).locator('~ th')

/** The row of a fact, a lag or a clock. */
export const row = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

/** The cell of a row in a column, counted from 0. */
export const cell = (page: Page, name: string, column: number): Locator =>
  row(page, name).getByRole('cell').nth(column).getByRole('button').first()

export const evidence = (page: Page): Locator => page.getByRole('tooltip')

/** What the columns are called, in their order. */
export async function expectColumns(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  await expect(heads(page)).toHaveCount(names.length)
  for (const [index, name] of names.entries()) await expect(heads(page).nth(index)).toContainText(name)
}

/** The column the others are measured against. */
export const expectReference = (page: Page, name: string): Promise<void> =>
  expect(heads(page).filter({ hasText: /^Reference/ })).toContainText(name)

/** Selects breaches of the list by what their rows say, and compares them in the order of the list. */
export async function compare(page: Page, names: readonly string[]): Promise<void> {
  const shown = await at.anyList(page, 'Breaches')
  for (const [index, name] of names.entries())
    await shown.filter({ hasText: name }).click(index === 0 ? {} : { modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('c')
  await expect(table(page)).toBeVisible()
}

export async function expectNoComplaints(page: Page): Promise<void> {
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
}

/** One of the saved comparisons in the tree. */
export const saved = (page: Page, name: string): Locator =>
  page.getByRole('tree', { name: 'Comparisons' }).getByRole('treeitem', { name: new RegExp(`^${name}`) })

/** Keeps the comparison shown under a name. */
export async function saveAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('textbox', { name: 'Name of the comparison' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
