// Tags on one thing and on many, by keyboard alone.
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'
import * as tags from './tag-steps.ts'

test.beforeEach(async ({ app: { page } }) => {
  await at.createVault(page, 'Tagging')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
})

test('a selection shows what some of it carries, and gets the rest', async ({ app: { page } }) => {
  const breaches = await at.anyList(page, 'Breaches')
  await breaches.first().click()
  await at.tagSelected(page, 'desk/Pénélope')
  await at.selectRows(breaches, 3)
  await page.keyboard.press('t')
  const option = tags.option(page, /Pénélope/)
  await expect(option).toHaveAttribute('aria-checked', 'mixed')
  await expect(option).toContainText('on 1 of 3')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  // Without the accents, and in part.
  await page.keyboard.type('penel')
  await expect(tags.lead(page)).toContainText('Pénélope')
  await page.keyboard.press('Enter')
  await expect(option).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('Enter')
  await expect(option).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(tags.list(page)).toBeHidden()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('t')
  await expect(option).toHaveAttribute('aria-checked', 'true')
})

test('a tag that excludes another is put in its place when asked to', async ({ app: { page } }) => {
  const breaches = await at.anyList(page, 'Breaches')
  await breaches.first().click()
  await at.tagSelected(page, 'tlp/amber')
  await at.selectRows(breaches, 2)
  await page.keyboard.press('t')
  await page.keyboard.type('tlp:red')
  await page.keyboard.press('Enter')
  const why = page.getByRole('alert').filter({ hasText: 'only one is possible' })
  await expect(why).toContainText('1 of 2 carry tlp/amber now.')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  // Leaving it changes nothing; the second time it is meant.
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(why).toBeHidden()
  await page.getByRole('textbox', { name: 'Tag name' }).fill('')
  await expect(tags.option(page, /tlp\/red/)).toHaveAttribute('aria-checked', 'true')
  await expect(tags.option(page, /tlp\/amber/)).toBeHidden()
})

test('the article being read is tagged, and recent tags come first', async ({ app: { page } }) => {
  const breaches = await at.anyList(page, 'Breaches')
  await breaches.first().click()
  for (const path of ['zebra', 'yak', 'ant']) await at.tagSelected(page, path)
  await breaches.last().dblclick()
  await expect(
    page
      .getByRole('article')
      .or(page.getByRole('region', { name: 'Article' }))
      .first(),
  ).toBeVisible()
  await page.keyboard.press('t')
  const options = tags.list(page).getByRole('option')
  await expect(options).toHaveText(['ant', 'yak', 'zebra'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(tags.option(page, 'yak')).toHaveAttribute('aria-checked', 'true')
})
