// What somebody does in the review queue.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

/** Makes a vault and drops articles on it, each a file of its name; they come in one after the other. */
export async function withArticles(
  page: Page,
  dataFolder: string,
  articles: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = join(dataFolder, 'articles')
  mkdirSync(folder, { recursive: true })
  await at.createVault(page, 'Review')
  let count = 0
  for (const [name, text] of Object.entries(articles)) {
    const path = join(folder, `${name}.txt`)
    writeFileSync(path, text)
    count += 1
    await at.importByDrop(page, [path], count)
  }
}

export const queue = (page: Page): Locator => page.getByRole('listbox', { name: 'To review' })
export const current = (page: Page): Locator => queue(page).getByRole('option', { selected: true })
export const decision = (page: Page): Locator => page.getByRole('complementary', { name: 'Decision' })

/** Goes to the review by its key and waits for the queue. */
export async function openReview(page: Page): Promise<void> {
  await page.keyboard.press('Shift+R')
  await expect(queue(page)).toBeFocused()
  await expect(current(page)).toBeVisible()
}

/** How many wait, as the progress line has it. */
export async function left(page: Page): Promise<number> {
  const words = await page
    .getByRole('navigation', { name: 'Review queue' })
    .getByText(/^\d+ of \d+$/)
    .textContent()
  const [done = 0, all = 0] = (words ?? '').split(' of ').map(Number)
  return all - done
}

/** Waits until so many wait. */
export const expectLeft = (page: Page, count: number): Promise<void> =>
  expect.poll(() => left(page)).toBe(count)

/** Only what waits for one reason. */
export const choose = (page: Page, reason: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${reason} \\d`) }).click()

/** Neither theme may have anything for axe to complain of. */
export async function expectNoComplaints(page: Page): Promise<void> {
  for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
}
