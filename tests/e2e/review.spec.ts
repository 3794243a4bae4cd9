// The review queue: by keyboard alone, one key a decision, everything undoable.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { asWireCopy, stories } from '../helpers/wire-stories.ts'
import { expect, test } from './app.ts'
import {
  choose,
  current,
  decision,
  expectLeft,
  expectNoComplaints,
  left,
  openReview,
  queue,
  withArticles,
} from './review-steps.ts'
import { quillby, tollgate, tollgateHolding, tollgateLater } from './review-texts.ts'
import * as at from './steps.ts'

/** Presses keys and counts them. */
function countedKeys(page: Page) {
  const keys = {
    pressed: 0,
    press: async (key: string) => {
      keys.pressed += 1
      await page.keyboard.press(key)
    },
  }
  return keys
}

test('reviews an article of twelve facts with at most two keys a fact', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate })
  const keys = countedKeys(page)
  await keys.press('Shift+R')
  await expect(current(page)).toBeVisible()
  const facts = new Set(await queue(page).getByRole('option').locator('span > span').allTextContents())
  const values = await left(page)
  expect(facts.size).toBeGreaterThanOrEqual(12)

  for (let value = 0; value < values; value += 1) await keys.press('a')
  await expect(page.getByText('Nothing waits')).toBeVisible()
  await expectNoComplaints(page)
  expect(keys.pressed).toBe(values + 1)
  expect(keys.pressed).toBeLessThanOrEqual(2 * facts.size)

  await test.step('and all of it is in the vault', async () => {
    await page.keyboard.press('Escape')
    await at.selectRow(page, (await at.showList(page, 'Breaches', 1)).first())
    await expect(page.getByRole('tabpanel').getByRole('img', { name: 'Unreviewed' })).toHaveCount(0)
    await expect(page.getByRole('tabpanel')).toContainText('You accepted it.')
  })
})

test('accepts all that agree in one go, after showing it, and takes it back in one', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate })
  const keys = countedKeys(page)
  await openReview(page)
  const before = await left(page)
  await keys.press('Shift+A')
  const preview = decision(page).getByRole('region', { name: 'Accept all that agree' })
  await expect(preview).toContainText('61,408')
  const accepted = await preview.getByRole('listitem').count()
  await expect(preview).not.toContainText('United States')
  await expectNoComplaints(page)
  await keys.press('Enter')
  await expectLeft(page, before - accepted)
  expect(keys.pressed).toBe(2)
  await expect(queue(page)).toBeFocused()
  await expect(current(page)).toContainText('Low certainty')

  await page.keyboard.press('u')
  await expectLeft(page, before)
  await page.keyboard.press('Shift+A')
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()
  await expect(queue(page)).toBeFocused()
})

test('settles a conflict by number, by rejecting, or by a value of one’s own', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, tollgateLater })
  await openReview(page)
  await choose(page, 'Sources disagree')
  await expect(current(page)).toContainText('61,408')
  await expect(queue(page).getByRole('option')).toHaveCount(1)
  await expect(decision(page)).toContainText('Articles give values that cannot all be right.')
  await expect
    .poll(() => at.highlightedText(page, 'focused-people'))
    .toEqual([expect.stringContaining('61,408')])
  await expectNoComplaints(page)

  await test.step('why, shown and hidden', async () => {
    const why = decision(page).getByRole('region', { name: 'Why it is shown' })
    await expect(why).toContainText('weighs more than')
    await page.keyboard.press('w')
    await expect(why).toBeHidden()
    await page.keyboard.press('w')
    await expect(why).toBeVisible()
  })

  await test.step('a number puts that claim to use', async () => {
    await expect(decision(page).getByRole('button', { name: /72,000 differs/ })).toBeVisible()
    await page.keyboard.press('2')
    await expect(page.getByText('Nothing waits')).toBeVisible()
    await page.keyboard.press('u')
    await expect(current(page)).toContainText('61,408')
  })

  await test.step('what is left after a rejection comes next', async () => {
    await choose(page, 'All')
    await queue(page).getByRole('option').filter({ hasText: '61,408' }).click()
    await page.keyboard.press('r')
    await expect(current(page)).toContainText('72,000')
    await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('A-0002')
    await page.keyboard.press('u')
    await expect(current(page)).toContainText('61,408')
  })

  await test.step('a value of one’s own is a decision as well', async () => {
    const before = await left(page)
    await page.keyboard.press('e')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('61410')
    await page.keyboard.press('Enter')
    await page.keyboard.type('The letter to patients says so')
    await page.keyboard.press('Enter')
    await expectLeft(page, before - 1)
    await expect(current(page)).toBeVisible()
    await page.keyboard.press('u')
    await expectLeft(page, before)
    await expect(current(page)).toContainText('61,408')
  })
})

test('undoes here what was decided here, and not an import that ended since', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate })
  await openReview(page)
  await page.keyboard.press('a')
  await page.keyboard.press('Escape')
  const later = join(dataFolder, 'later.txt')
  writeFileSync(later, quillby)
  await at.importByDrop(page, [later], 2)
  await openReview(page)
  await page.keyboard.press('u')
  await expect(page.getByText('Something else was done since')).toBeVisible()
  await page.keyboard.press('Escape')
  await at.expectCount(page, 'Articles', 2)
})

test('asks first about breaches that may be one', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, tollgateHolding })
  await openReview(page)
  await expect(current(page)).toContainText('Maybe one breach')
  const table = page.getByRole('region', { name: 'Two breaches side by side' }).getByRole('table')
  await expect(table.getByRole('row', { name: /^Victim/ })).toContainText('Marrow Lake Holdings')
  await expect(decision(page).getByRole('region', { name: 'Speaks for one breach' })).toContainText(
    'The same number of people is given: 61,408.',
  )
  await expect(decision(page).getByRole('region', { name: 'Speaks against it' })).toContainText(
    'The victims have different names',
  )
  await expect(decision(page)).toContainText('B-0002 becomes a part of B-0001, with 1 article')
  await expectNoComplaints(page)
  const before = await left(page)

  await page.keyboard.press('s')
  await expect(current(page)).not.toContainText('Maybe one breach')
  await page.keyboard.press('k')
  await page.keyboard.press('m')
  await expect.poll(() => left(page)).toBeLessThan(before - 1)
  await expect(queue(page)).not.toContainText('B-0002')
  await page.keyboard.press('u')
  await expectLeft(page, before)
  await expect(current(page)).toContainText('Maybe one breach')
  await page.keyboard.press('d')
  await expectLeft(page, before - 1)
  await expect(queue(page)).not.toContainText('Maybe one breach')
})

test('asks about articles that are nearly the same until somebody has said so', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  const copy = asWireCopy(stories.en, 'Nordwik: Zentia Kolm', 'Zentia Kolm, Nordwik')
  await withArticles(page, dataFolder, { story: stories.en, copy })
  await openReview(page)
  await choose(page, 'Nearly the same')
  await expect(
    page.getByRole('region', { name: 'Two articles side by side' }).locator('ins').first(),
  ).toBeVisible()
  await expectNoComplaints(page)
  await page.keyboard.press('m')
  await expect(page.getByText('Nothing of this kind waits')).toBeVisible()
  await page.keyboard.press('u')
  await expect(current(page)).toContainText('Nearly the same')
  await page.keyboard.press('d')
  await expect(page.getByText('Nothing of this kind waits')).toBeVisible()
})

test('narrows the queue by a search, and tells placeholders', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, quillby })
  await openReview(page)
  const search = page.getByRole('searchbox', { name: 'Narrow the queue by a search' })
  await search.fill('victim:quillby')
  await search.press('Enter')
  await expect(queue(page)).not.toContainText('Tollgate')
  await choose(page, 'Placeholder count')
  await expect(current(page)).toContainText('501')
  await expect(decision(page)).toContainText('Agencies are told 500 or 501')
  await search.fill('victim:')
  await search.press('Enter')
  await expect(page.getByText('Write what victim is to be')).toBeVisible()
  await search.press('Escape')
  await expect(page.getByText('Write what victim is to be')).toBeHidden()

  await test.step('and leads to the article and back', async () => {
    // Until the whole queue is there again, there is nothing to open.
    await expect(current(page)).toContainText('501')
    await queue(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Facts in this article' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(current(page)).toContainText('501')
  })
})
