// What was done: of a fact, a breach and the vault; taken back from there; and a breach as of a day.
import { expect, test } from './app.ts'
import { expectNoComplaints, withArticles } from './review-steps.ts'
import { quillby, tollgate } from './review-texts.ts'
import * as at from './steps.ts'

test('tells of a breach what it showed before and after, and shows it as it was', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate })
  await at.selectRow(page, (await at.showList(page, 'Breaches', 1)).first())
  await at.correctFact(page, 'People affected', '61500', 'The letter says so')
  await page.getByRole('tab', { name: 'History' }).click()
  const history = page.getByRole('list', { name: 'History' })
  const entries = history.locator('> li')
  await expect(entries).toHaveCount(2)
  await expect(entries.first()).toContainText('61,408 → 61,500')
  await expect(entries.first()).toContainText('unreviewed → overridden · “The letter says so”')
  await expect(entries.last()).toContainText('The breach was made')
  await expectNoComplaints(page)

  await test.step('of one fact', async () => {
    const fact = page.getByRole('combobox', { name: 'Fact' })
    await fact.selectOption('Discovered')
    await expect(entries).toHaveCount(1)
    await expect(history).toContainText('not stated → Feb 10, 2025')
    await fact.selectOption('Ransom paid')
    await expect(page.getByText('Nothing has changed this fact.')).toBeVisible()
    await fact.selectOption('All facts')
  })

  await test.step('as of a moment: the past, read only', async () => {
    await entries.last().getByRole('button', { name: 'See the breach as of then' }).click()
    const past = page.getByRole('region', { name: /^As it was on/ })
    await expect(past).toContainText('People affected61,408now 61,500')
    await expect(page.getByText('1 fact has changed since.')).toBeVisible()
    await expect(past.getByRole('button')).toHaveCount(0)
    await expectNoComplaints(page)
    await page.getByLabel('As of', { exact: true }).last().fill('2020-01-01')
    await expect(page.getByText('There was no such breach yet on this day.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(past).toBeHidden()
  })

  await test.step('undone from there', async () => {
    await page.getByRole('tab', { name: 'History' }).click()
    await entries.first().getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(entries).toHaveCount(3)
    await expect(entries.nth(1)).toContainText('undone')
  })
})

test('tells of the vault, by kind and by thing, and takes back to any edit', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, quillby })
  await at.selectRow(page, (await at.showList(page, 'Breaches', 2)).filter({ hasText: 'Tollgate' }))
  await at.tagSelected(page, 'Follow up')
  await expect(page.getByText('Undo: Tagged').first()).toBeVisible()
  await page.keyboard.press('Shift+H')
  const rows = page
    .getByRole('region', { name: 'History of the vault' })
    .getByRole('table')
    .locator('tbody tr')
  await expect(rows).toHaveCount(3)
  await expectNoComplaints(page)

  await test.step('by kind, and by thing', async () => {
    await page.getByRole('radio', { name: 'By people' }).check({ force: true })
    await expect(rows).toHaveCount(1)
    await page.getByRole('radio', { name: 'Imports and readings' }).check({ force: true })
    await expect(rows).toHaveCount(2)
    await page.getByRole('radio', { name: 'All' }).check({ force: true })
    const only = page.getByRole('textbox', { name: 'Only one breach or article' })
    await only.fill('a2')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('quillby')
    await only.fill('tollgate')
    await expect(page.getByText('Write an id, as B-0001 or A-0001.')).toBeVisible()
    await only.fill('')
  })

  await test.step('what goes with it is listed first', async () => {
    await rows.nth(1).getByRole('button', { name: 'Undo back to here' }).click()
    const later = page.getByRole('region', { name: 'Undo back to here' })
    await expect(later.getByRole('listitem')).toHaveCount(2)
    await expect(later).toContainText('This takes back 2 edits of the vault')
    await expectNoComplaints(page)
    await later.getByRole('button', { name: 'Undo 2' }).click()
    await expect(rows).toHaveCount(5)
    await page.keyboard.press('Escape')
    await at.expectCount(page, 'Articles', 1)
  })
})

test('checks the vault from its menu and says what it found', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate })
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByRole('button', { name: 'Check the vault…' }).click()
  const check = page.getByRole('dialog', { name: 'Check of the vault' })
  await expect(check).toContainText('All is well.')
  await expect(check).toContainText('1 original compared with what came in')
  await expectNoComplaints(page)
  await page.keyboard.press('Escape')
  await expect(check).toBeHidden()
})
