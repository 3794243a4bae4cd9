// Breaches put together and taken apart: each says what will happen, and is taken back.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { expectNoComplaints, withArticles } from './review-steps.ts'
import { harvest, quillby, tollgate, tollgateHolding, tollgateLater } from './review-texts.ts'
import * as at from './steps.ts'

/** Selects a breach in the list of so many. */
async function select(page: Page, name: string, count: number): Promise<void> {
  await at.selectRow(page, (await at.showList(page, 'Breaches', count)).filter({ hasText: name }))
}

const form = (page: Page, name: string): Locator => page.getByRole('form', { name })

test('merges a breach into another by keyboard; the id leads there', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, tollgateHolding, quillby })
  await select(page, 'Tollgate', 3)
  await page.keyboard.press('Shift+M')
  const merge = form(page, 'Merge with…')
  const which = merge.getByRole('combobox', { name: 'Which breach?' })
  await expect(which).toBeFocused()
  await expect(merge.getByRole('option').first()).toHaveText(/Marrow Lake Holdings.*maybe the same.*B-0002/)
  await page.keyboard.type('quillby')
  await expect(merge.getByRole('option')).toHaveText([/Quillby Health Plan.*B-0003/])
  // Enter pressed faster than what is typed can be looked for takes what is found, not what stood there before.
  await which.fill('b2')
  await page.keyboard.press('Enter')
  await expect(merge).toContainText(
    /Marrow Lake Holdings becomes a part of Tollgate Family Clinics, with 1 article, 8 claims/,
  )
  await expectNoComplaints(page)
  await page.keyboard.press('Enter')
  await expect(at.rows(page, 'Breaches')).toHaveCount(2)
  await expect(merge).toBeHidden()
  await expect(page.getByText('B-0001 and B-0002, merged into it')).toBeVisible()
  await expectNoComplaints(page)

  await page.keyboard.press('Control+z')
  await expect(at.rows(page, 'Breaches')).toHaveCount(3)
  await expect(page.getByText('merged into it')).toBeHidden()
})

test('tells what a breach may be and what it is not, and lets that be taken back', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, tollgateHolding })
  await select(page, 'Tollgate', 2)
  await page.getByRole('tab', { name: /^Articles/ }).click()
  const maybe = page.getByRole('region', { name: 'Maybe the same' })
  const apart = page.getByRole('region', { name: 'Not the same' })
  await expect(maybe).toContainText('The same number of people is given: 61,408.')
  await expectNoComplaints(page)
  await maybe.getByRole('button', { name: 'Not the same' }).click()
  await expect(maybe).toBeHidden()
  await expect(apart).toContainText('Marrow Lake Holdings B-0002')
  await expectNoComplaints(page)
  await apart.getByRole('button', { name: 'Take back about B-0002' }).click()
  await expect(apart).toBeHidden()
})

test('splits articles off, moves one back, and leaves nothing behind when it is undone', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, tollgateLater, quillby })
  await select(page, 'Tollgate', 2)
  await page.keyboard.press('Shift+S')
  const split = form(page, 'Split off')
  await expect(split).toContainText('Choose the articles or the claims that tell of another breach first.')
  await expect(split.getByRole('button', { name: 'Split off' })).toBeDisabled()
  await page.getByText('Why it is here').last().click()
  await expect(page.getByText(/The victim has the same name/)).toBeVisible()
  const later = page.getByRole('checkbox', {
    name: 'Choose Tollgate Family Clinics breach is larger, newspaper says',
  })
  await later.press('Space')
  await expect(split).toContainText(/A new breach is made of 1 article .*B-0001 keeps 1 article/)
  await expectNoComplaints(page)
  await split.getByRole('button', { name: 'Split off' }).press('Enter')
  await expect(at.rows(page, 'Breaches')).toHaveCount(3)

  await test.step('to move the last article away makes one of two', async () => {
    await select(page, 'Quillby', 3)
    await page.getByRole('tab', { name: /^Articles/ }).click()
    await page.getByRole('checkbox', { name: /Quillby/ }).press('Space')
    await page.keyboard.press('Shift+V')
    const move = form(page, 'Move to…')
    await page.keyboard.type('B-0001')
    await expect(move.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(move).toContainText('Nothing is left of B-0002 then')
    await page.keyboard.press('Enter')
    await expect(at.rows(page, 'Breaches')).toHaveCount(2)
  })

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(at.rows(page, 'Breaches')).toHaveCount(2)
  await select(page, 'Tollgate', 2)
  await expect(page.getByRole('tab', { name: /^Articles/ })).toContainText('2')
})

test('deletes a breach, with its articles only when asked to', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, quillby })
  await select(page, 'Quillby', 2)
  await page.keyboard.press('Delete')
  const remove = form(page, 'Delete…')
  await expect(remove).toContainText('Its article stays in the library.')
  await page.keyboard.press('Escape')
  await expect(remove).toBeHidden()
  await page.keyboard.press('Delete')
  await remove.getByRole('checkbox', { name: 'Take its articles out as well' }).check()
  await expect(remove).toContainText('that tell of nothing else')
  await remove.getByRole('button', { name: 'Delete' }).click()
  await at.expectCount(page, 'Articles', 1)
  await at.expectCount(page, 'Breaches', 1)
  await page.keyboard.press('Control+z')
  await at.expectCount(page, 'Articles', 2)
})

test('splits single claims off, as soon as it is said what goes', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, quillby })
  await select(page, 'Tollgate', 2)
  await page.keyboard.press('Shift+S')
  const split = form(page, 'Split off')
  await page.getByRole('button', { name: /^What it says: \d+ claims/ }).press('Enter')
  const claims = page.getByRole('list', { name: 'Claims of A-0001' })
  await claims.getByRole('checkbox', { name: /Threat actor\s*Grey Moss/ }).press('Space')
  await expect(split).toContainText('A new breach is made of 1 claim and the verdicts on them')
  await expect(page.getByRole('button', { name: /1 of \d+ claims chosen/ })).toBeVisible()
  await expectNoComplaints(page)
  await split.getByRole('button', { name: 'Split off' }).press('Enter')
  await expect(at.rows(page, 'Breaches')).toHaveCount(3)
  await at.selectRow(page, at.rows(page, 'Breaches').filter({ hasText: 'Tollgate' }).first())
  await page.keyboard.press('Control+z')
  await expect(at.rows(page, 'Breaches')).toHaveCount(2)
})

test('starts a breach from an article that tells of none, and its first fact', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await withArticles(page, dataFolder, { harvest })
  await at.selectRow(page, (await at.showList(page, 'Articles', 1)).first())
  await expect(page.getByRole('button', { name: /^Start a breach/ })).toBeEnabled()
  await expectNoComplaints(page)
  await page.keyboard.press('Enter')
  const facts = page.getByRole('complementary', { name: 'Facts' })
  await expect(facts).toContainText('No breach was found in this article')
  await page.keyboard.press('Shift+B')
  await expect(facts).toContainText('No facts of this breach here yet')
  await expectNoComplaints(page)
  await page
    .getByRole('region', { name: 'Article text' })
    .getByText('Visitors can pick')
    .click({ clickCount: 3 })
  await page.keyboard.press('f')
  await expect(page.getByRole('region', { name: 'New fact' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await at.expectCount(page, 'Breaches', 1)
  await page.keyboard.press('Control+z')
  await at.expectCount(page, 'Breaches', 0)
})
