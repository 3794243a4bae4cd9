// Two articles of one breach beside each other, and the ledger of a fact.
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as reading from './reader-steps.ts'
import * as at from './steps.ts'

test.beforeEach(async ({ app, dataFolder }) => reading.openReader(app.page, dataFolder))

test('reads two languages side by side, with a fact in focus in both', async ({ app }) => {
  const { page } = app
  await page.keyboard.press('s')
  const table = page.getByRole('table', { name: 'Facts of both articles' })
  await expect(page.getByRole('combobox', { name: /right/ })).toContainText('Un ataque a Quillmere')
  const discovered = table.getByRole('row', { name: /Discovered/ })
  await expect(discovered).toContainText('Feb 19, 2024')
  await expect(discovered).toContainText('Feb 20, 2024')
  await expect(discovered.getByRole('img', { name: 'They differ' })).toBeVisible()
  const began = table.getByRole('row', { name: /Intrusion began/ })
  await expect(began.getByRole('img', { name: 'Both say the same' })).toBeVisible()

  await began.getByRole('button').first().click()
  await expect(began).toHaveAttribute('aria-current', 'true')
  await expect.poll(async () => (await at.highlightedText(page, 'focused-dates')).length).toBe(2)
  const quotes = await at.highlightedText(page, 'focused-dates')
  expect(quotes.some(quote => quote.includes('3 February'))).toBe(true)
  expect(quotes.some(quote => quote.includes('3 de febrero'))).toBe(true)

  await page.keyboard.press('j')
  await expect(began).not.toHaveAttribute('aria-current', 'true')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(table).toBeHidden()
  await expect(reading.facts(page)).toBeVisible()
})

test('lays open who says what, and puts another value to use with its number', async ({ app }) => {
  const { page } = app
  await reading.focusClaim(page, /Feb 19, 2024/)
  const ledger = page.getByRole('list', { name: 'What is said about discovered' })
  const values = ledger.locator(':scope > li')
  await expect(values).toHaveCount(2)
  await expect(values.nth(0)).toContainText('in use')
  await expect(values.nth(1)).toContainText('Feb 20, 2024')
  await expect(values.nth(1)).toContainText('differs')
  await expect(values.nth(1)).toContainText('Diario Salud Norte')

  await page.keyboard.press('2')
  await expect(ledger.locator(':scope > li').filter({ hasText: 'in use' })).toContainText('Feb 20, 2024')
  await page.keyboard.press('Control+z')
  await expect(ledger.locator(':scope > li').filter({ hasText: 'in use' })).toContainText('Feb 19, 2024')
})

test('counts roundings as one value and tells growth as growth', async ({ app }) => {
  const { page } = app
  await reading.focusClaim(page, /at least 64,000/)
  await expect(page.getByText('Grew as it was told')).toBeVisible()
  const ledger = page.getByRole('list', { name: 'What is said about people affected' })
  await expect(ledger.locator(':scope > li').first()).toContainText('71,482')
  await expect(ledger.locator(':scope > li').filter({ hasText: 'earlier figure' })).toContainText('64,000')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
})
