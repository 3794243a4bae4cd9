// What somebody does with tags, packs and rules.
import type { Locator, Page } from '@playwright/test'

/** The tags to choose from, while they are put on and off. */
export const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Tags' })

/** One of them. */
export const option = (page: Page, name: string | RegExp): Locator => list(page).getByRole('option', { name })

/** The one that Enter acts on. */
export const lead = (page: Page): Locator => list(page).getByRole('option', { selected: true })

/** Goes to where tags are arranged. */
export async function arrange(page: Page, tab: 'Tree' | 'Packs' | 'Rules'): Promise<void> {
  await page.keyboard.press('Shift+G')
  await page.getByRole('tab', { name: tab }).click()
}

/** The tree of all tags, where they are arranged. */
export const tree = (page: Page): Locator =>
  page.getByRole('tabpanel', { name: 'Tree' }).getByRole('tree', { name: 'Tags' })

/** The names of its lines, in their order. */
export const lines = (page: Page): Promise<string[]> =>
  tree(page)
    .getByRole('treeitem')
    .evaluateAll(items => items.map(item => item.querySelector('.clip')?.textContent ?? ''))
