// Looking for words in an article, at what was taken off it, and at the file it came in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as reading from './reader-steps.ts'
import * as at from './steps.ts'

test('finds words whatever their case and accents, goes from match to match, and selects the last', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await reading.openReader(page, dataFolder)
  await page.getByRole('button', { name: /Un ataque/ }).click()
  await expect(reading.text(page)).toContainText('Un ataque a Quillmere')

  await page.keyboard.press('Control+f')
  await page.keyboard.type('INTRUSION')
  await expect(page.getByText('1 of 1')).toBeVisible()
  await page.getByRole('textbox', { name: 'Find in this article' }).fill('un ')
  await expect(page.getByText(/^1 of \d/)).toBeVisible()
  const all = await at.highlightedText(page, 'found')
  expect(all.length).toBeGreaterThan(3)

  await page.getByRole('textbox', { name: 'Find in this article' }).fill('los')
  await expect(page.getByText(/^1 of/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^2 of/)).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText(/^(\d+) of \1$/)).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  await page.getByRole('textbox', { name: 'Find in this article' }).fill('zebrafish')
  await expect(page.getByText('Not in this article')).toBeVisible()
  await page.getByRole('textbox', { name: 'Find in this article' }).fill('detecto')
  await expect(page.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reading.text(page)).toBeFocused()
  expect(await reading.selection(page)).toBe('detectó')
})

test('shows what was taken off where it stood, and the original as text', async ({ app, dataFolder }) => {
  const { page } = app
  await reading.openReader(page, dataFolder)
  await expect(page.getByText('Share this article')).toBeHidden()
  await page.keyboard.press('m')
  await expect(page.getByText('Share this article')).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByText('Share this article')).toBeHidden()

  await page.keyboard.press('o')
  const original = page.getByRole('region', { name: 'Original' })
  await expect(original).toContainText('five ways to protect your data')
  await expect(original).toContainText('text/plain')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(reading.text(page)).toBeVisible()
})

test('shows markup as text that does nothing', async ({ app, dataFolder }) => {
  const { page } = app
  await at.createVault(page, 'Markup')
  const file = join(dataFolder, 'page.html')
  const words = 'A clinic told 4,100 patients that their names were stolen in a breach. '.repeat(12)
  writeFileSync(
    file,
    `<!doctype html><title>Clinic breach</title><h1>Clinic breach</h1><p>${words}</p><script>document.title = 'ran'</script>`,
  )
  await at.importByDrop(page, [file], 1)
  await (await at.showList(page, 'Articles', 1)).first().dblclick()
  await page.keyboard.press('o')
  const original = page.getByRole('region', { name: 'Original' })
  await expect(original).toContainText("<script>document.title = 'ran'</script>")
  expect(await original.locator('script').count()).toBe(0)
  expect(await page.title()).not.toBe('ran')
})
