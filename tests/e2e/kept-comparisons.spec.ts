// Comparisons that are kept, gathered from several places, or made of articles on one breach.
import { expect, test } from './app.ts'
import * as side from './comparing-steps.ts'
import * as find from './finding-steps.ts'
import * as at from './steps.ts'

const { bus, clinic, college } = side

test('keeps comparisons under names, as the vault is now', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  await side.openDesk(page)
  await side.compare(page, [bus, clinic, college])
  await page.keyboard.press('2')
  await side.saveAs(page, 'Spring cases')
  await expect(page.getByText('saved', { exact: true })).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByText('changed since it was saved')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('saved', { exact: true })).toBeVisible()

  await test.step('it is there after a lock, with its reference and what it shows', async () => {
    await page.keyboard.press('Control+l')
    await at.unlockVault(page)
    await side.saved(page, 'Spring cases').click()
    await side.expectReference(page, clinic)
    await expect(page.getByLabel('Only differences')).toBeChecked()
    await page.keyboard.press('Escape')
  })

  await test.step('the palette finds it', async () => {
    await find.command(page, 'spring ca')
    await expect(find.entries(page).first()).toContainText('Spring cases')
    await page.keyboard.press('Enter')
    await side.expectColumns(page, [bus, clinic, college])
  })

  await test.step('kept under another name it is that one from now on, until it is forgotten', async () => {
    await page.keyboard.press('Control+Shift+s')
    await page.getByRole('textbox', { name: 'Name of the comparison' }).fill('Autumn cases')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Autumn cases' })).toBeVisible()
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter')
    await expect(page.getByText(/^Deleted the comparison “Autumn cases”/)).toBeVisible()
    // The button is gone: the focus is in the table again.
    await expect(side.table(page).locator('td button:focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(side.saved(page, 'Spring cases')).toBeVisible()
    await expect(side.saved(page, 'Autumn cases')).toHaveCount(0)
  })

  await test.step('a merge leaves one column of two, and is said', async () => {
    const shown = await at.anyList(page, 'Breaches')
    await shown.filter({ hasText: bus }).click()
    await shown.filter({ hasText: college }).click({ modifiers: ['ControlOrMeta'] })
    await page.keyboard.press('m')
    const merge = page.getByRole('form', { name: 'Merge 2 breaches' })
    await expect(merge).toContainText(/told by \d articles/)
    await page.keyboard.press('Enter')
    await expect(shown.filter({ hasText: college })).toHaveCount(0)
    await page.getByRole('button', { name: 'Saved comparisons' }).click()
    const kept = page.getByRole('row', { name: /Spring cases/ })
    await expect(kept).toContainText(/B-\d+ was merged into B-\d+/)
    await side.expectNoComplaints(page)
    await kept.getByRole('button', { name: 'Open Spring cases' }).click()
    await expect(side.heads(page)).toHaveCount(2)
    await page.keyboard.press('Escape')
  })

  await test.step('it is given another name, forgotten, and brought back', async () => {
    const list = page.getByRole('table', { name: 'Comparisons' })
    await list.getByRole('button', { name: 'Rename Spring cases' }).click()
    await page.keyboard.press('Escape')
    await expect(list.getByRole('button', { name: 'Open Spring cases' })).toBeFocused()
    await list.getByRole('button', { name: 'Rename Spring cases' }).click()
    await page.getByRole('textbox', { name: 'Name of the comparison' }).fill('Board brief')
    await page.keyboard.press('Enter')
    await expect(side.saved(page, 'Board brief')).toBeVisible()
    await expect(list.getByRole('button', { name: 'Open Board brief' })).toBeFocused()
    await list.getByRole('button', { name: 'Delete Board brief' }).click()
    await expect(page.getByText('No comparison is saved')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(list.getByRole('row', { name: /Board brief/ })).toBeVisible()
  })
})

test('gathers breaches one after the other', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  const tray = page.getByRole('region', { name: 'Gathered to compare' })
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).filter({ hasText: college }))
  await page.keyboard.press('Shift+C')
  await expect(tray).toContainText(`To compare: ${college}`)
  await expect(tray).toContainText('Add one more with Shift C.')
  await page.keyboard.press('Shift+C')
  await expect(page.getByText(`${college} is in the comparison already.`)).toBeVisible()
  await find.search(page, 'nogales')
  await find.list(page, 'Breaches')
  await page.keyboard.press('Shift+C')
  await expect(tray).toContainText(`${college} and ${clinic}`)
  await side.expectNoComplaints(page)
  await page.keyboard.press('c')
  await side.expectColumns(page, [college, clinic])
  await expect(tray).toBeHidden()

  await page.keyboard.press('Escape')
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).filter({ hasText: bus }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible()
  await page.keyboard.press('Shift+C')
  await tray.getByRole('button', { name: 'Compare' }).click()
  await side.expectColumns(page, [college, clinic, bus])
})

test('sets articles on one breach side by side', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).filter({ hasText: bus }))
  await page.getByRole('tab', { name: /^Articles/ }).click()
  const articles = page.getByRole('list', { name: 'Articles' })
  await expect(articles.getByRole('checkbox')).toHaveCount(2)
  for (const box of await articles.getByRole('checkbox').all()) await box.check()
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { level: 1, name: `2 articles on ${bus}` })).toBeVisible()
  await side.expectColumns(page, [/autobuses.*ES$/, /63 847.*PT$/])
  await expect(side.cell(page, 'People affected', 0)).toContainText('64,000')

  await test.step('a rounded figure is the same, and not so many people fewer', async () => {
    const second = side.cell(page, 'People affected', 1)
    await expect(second.getByRole('img', { name: 'The same as the reference' })).toBeVisible()
    await expect(second).not.toContainText('×')
  })

  await test.step('what an article says is taken for the breach', async () => {
    await page.keyboard.press('e')
    await expect(page.getByText('People affected of the breach is this value now.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible()
    await side.saveAs(page, 'Two languages')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: /^People affected/ })).toContainText('64,000')
    await expect(side.saved(page, 'Two languages')).toBeVisible()
  })
})
