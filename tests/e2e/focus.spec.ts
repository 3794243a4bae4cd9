// Where the focus is: never nowhere, and never in the way of a key that should work.
import { expect, test } from './app.ts'
import { openReview, queue, withArticles } from './review-steps.ts'
import { quillby, tollgate } from './review-texts.ts'
import * as at from './steps.ts'

test('keys do what they are for, wherever the focus was left', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, quillby })
  await at.selectRow(page, (await at.showList(page, 'Breaches', 2)).filter({ hasText: 'Tollgate' }))
  const list = at.list(page, 'Breaches')
  const chosen = list.locator('[aria-selected="true"]')

  await test.step('panes are left and come back to what they are there for', async () => {
    await expect(list).toBeFocused()
    await page.keyboard.press('F6')
    await expect(page.getByRole('tab', { name: 'Facts' })).toBeFocused()
    await page.keyboard.press('F6')
    await expect(at.place(page, 'Breaches')).toBeFocused()
    await page.keyboard.press('F6')
    await expect(list).toBeFocused()
    await page.keyboard.press('Shift+F6')
    await expect(at.place(page, 'Breaches')).toBeFocused()
  })

  await test.step('J and K move through the list from the buttons beside it', async () => {
    await page.getByRole('button', { name: 'Sorting and columns' }).focus()
    await expect(chosen).toContainText('Tollgate')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    await expect(list).toBeFocused()
    // The pane beside the list follows once the keys rest.
    await at.expectBeside(page, chosen)
  })

  await test.step('the search box gives the list back', async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('combobox', { name: 'Search breaches' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
  })

  await test.step('a form gives its row back, and one that is left open is in nobody’s way', async () => {
    const people = page.getByRole('button', { name: /^People affected/ })
    await people.focus()
    await page.keyboard.press('e')
    const field = page.getByRole('textbox', { name: 'People affected' })
    await expect(field).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(people).toBeFocused()
    await page.keyboard.press('e')
    // The value is selected: what is typed takes its place.
    await page.keyboard.type('77')
    await expect(field).toHaveValue('77')
    await at.place(page, 'Breaches').focus()
    await openReview(page)
    await page.keyboard.press('s')
    await expect(queue(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
  })

  await test.step('every other place takes the focus, and Escape leads back', async () => {
    await page.keyboard.press('Shift+H')
    await expect(page.getByRole('region', { name: 'History of the vault' }).last()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
    await page.keyboard.press('Control+,')
    await expect(page.getByRole('heading', { name: 'Preferences' })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'As the system' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
  })
})

test('somebody who cannot read the screen finds larger text and more contrast before a vault is open', async ({
  app,
}) => {
  const { page } = app
  const contrast = () => page.evaluate(() => document.documentElement.dataset.contrast)
  await page.getByRole('radio', { name: 'High contrast' }).check({ force: true })
  expect(await contrast()).toBe('more')
  await page.getByRole('button', { name: 'Larger text' }).click()
  await expect(page.getByRole('group', { name: 'Size of the text' })).toContainText('14 px')
  await page.keyboard.press('Control+=')
  await expect(page.getByRole('group', { name: 'Size of the text' })).toContainText('15 px')
  await at.createVault(page, 'Large')
  await page.getByRole('button', { name: 'Large' }).click()
  await expect(page.getByRole('group', { name: 'Size of the text' })).toContainText('15 px')
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  expect(await contrast()).toBe('usual')
})
