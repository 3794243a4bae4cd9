// What somebody does who counts.
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { writeCounted } from './statistics-texts.ts'
import * as at from './steps.ts'

/** Makes a vault with some dozens of breaches to count. */
export async function deskToCount(page: Page, folder: string): Promise<void> {
  await at.createVault(page, 'Counting')
  const files = writeCounted(join(folder, 'counted'))
  await at.importByDrop(page, files, files.length)
}

export const figures = (page: Page): Locator => page.getByRole('region', { name: 'Figures and charts' })
export const chart = (page: Page, name: string): Locator => page.getByRole('figure', { name })
export const bars = (page: Page, name: string): Locator =>
  chart(page, name).getByRole('list').getByRole('button')
export const guard = (page: Page): Locator => page.getByRole('region', { name: 'Counted once' })
export const saved = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('tree', { name: 'Saved statistics' }).getByRole('treeitem', { name })
export const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Search breaches' })

/** Waits until the figures are those of a query. */
export const counted = (page: Page, query = ''): Promise<void> =>
  expect(figures(page)).toHaveAttribute('data-figures-for', query)

/** Goes to the statistics of what is shown, and waits for them. */
export async function count(page: Page, query = ''): Promise<void> {
  await page.keyboard.press('Shift+F')
  await counted(page, query)
}

/** Shows a chart, or the table behind it. */
export const showAs = (page: Page, name: string, as: 'Chart' | 'Table'): Promise<void> =>
  chart(page, name).getByText(as, { exact: true }).click()

/** What stands in the rows of the table of a chart, cell by cell. */
export const tableOf = (page: Page, name: string): Promise<string[][]> =>
  chart(page, name)
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll(rows =>
      rows.map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent ?? '')),
    )
