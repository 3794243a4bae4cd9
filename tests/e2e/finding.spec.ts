// The search box, what it finds, and searches that are kept.
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as find from './finding-steps.ts'
import * as at from './steps.ts'

test('a search is typed, completed, mended and filtered', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await find.deskWithStories(page, dataFolder, 30)
  const banks = await find.breachesFound(page, 'sector:finance')
  const all = await find.breachesFound(page, 'people:>0')
  expect([banks > 3, all > banks]).toEqual([true, true])

  await test.step('fields and values complete what is typed, by keyboard alone', async () => {
    await page.keyboard.press('/')
    await expect(find.box(page)).toBeFocused()
    await page.keyboard.type('sect')
    await expect(find.suggestions(page).first()).toContainText('sector:')
    await page.keyboard.press('ArrowDown')
    await expect(find.box(page)).toHaveAttribute('aria-activedescendant', /.+/)
    await page.keyboard.press('Enter')
    await expect(find.box(page)).toHaveValue('sector:')
    await page.keyboard.type('fin')
    await expect(find.suggestions(page)).toHaveText([/finance/])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await expect(find.box(page)).toHaveValue('sector:finance ')
    await expect(find.box(page)).toBeFocused()
    await find.expectTotal(page, 'Breaches', banks)
  })

  await test.step('what cannot be understood is underlined and explained, and the rest is searched for', async () => {
    await page.keyboard.type('sectr:health')
    await expect(page.getByText('There is no field “sectr”; did you mean sector:?')).toBeVisible()
    await expect(find.box(page)).toHaveAttribute('aria-invalid', 'true')
    const underlined = await page.evaluate(() =>
      [...document.querySelectorAll('search [aria-hidden] span')]
        .filter(piece => getComputedStyle(piece).textDecorationStyle === 'wavy')
        .map(piece => piece.textContent),
    )
    expect(underlined).toEqual(['sectr'])
    await find.expectTotal(page, 'Breaches', banks)
    await page.getByRole('button', { name: 'Write sector' }).click()
    await expect(find.box(page)).toHaveValue('sector:finance sector:health')
    await expect(page.getByText('There is no field')).toBeHidden()
  })

  await test.step('Escape closes the suggestions, then clears the search, and leads back to the list', async () => {
    await find.box(page).fill('vec')
    await expect(find.suggestions(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(find.suggestions(page)).toHaveCount(0)
    await expect(find.box(page)).toHaveValue('vec')
    await page.keyboard.press('Escape')
    await expect(find.box(page)).toHaveValue('')
    await expect(at.list(page, 'Breaches')).toBeVisible()
  })

  await test.step('where nothing is found the focus stays, and what to do is told', async () => {
    await page.keyboard.press('/')
    await find.box(page).fill('nowhere at all')
    await page.keyboard.press('Enter')
    await expect(page.getByText('No breach fits')).toBeVisible()
    await expect(find.box(page)).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('filters put conditions into the search and take them out', async () => {
    await find.search(page, 'people:>0')
    await find.expectTotal(page, 'Breaches', all)
    await find
      .filters(page)
      .getByRole('button', { name: /^Spanish 1$/ })
      .click()
    await expect(find.box(page)).toHaveValue('people:>0 lang:es')
    await find.expectTotal(page, 'Breaches', 1)
    // What else it could be is still counted.
    await find
      .filters(page)
      .getByRole('button', { name: `English ${all - 1}` })
      .click()
    await expect(find.box(page)).toHaveValue('people:>0 lang:es,en')
    await find.expectTotal(page, 'Breaches', all)
    await find
      .filters(page)
      .getByRole('button', { name: /^English/, pressed: true })
      .click()
    await find
      .filters(page)
      .getByRole('button', { name: /^Spanish/, pressed: true })
      .click()
    await expect(find.box(page)).toHaveValue('people:>0')
  })

  await test.step('what was searched for is offered again, from the vault', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(find.suggestions(page).first()).toContainText('people:>0')
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(kept).not.toContain('people:')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(find.box(page)).toHaveValue('people:>0')
    await expect(find.hits(page)).toBeFocused()
  })

  await test.step('the help has every field, and puts an example in', async () => {
    await page.getByRole('button', { name: 'What the search box understands' }).click()
    const help = page.getByRole('dialog', { name: 'What the search box understands' })
    await expect(help.getByText('Attack vector')).toBeVisible()
    await expect(help.getByText('Saved search')).toBeVisible()
    await help.getByRole('button', { name: 'Put has:people into the search' }).click()
    await expect(help).toBeHidden()
    await expect(find.box(page)).toHaveValue('people:>0 has:people')
    await expect(find.box(page)).toBeFocused()
  })
})

test('what was found is gone through, looked at and read, by keyboard alone', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await find.deskWithStories(page, dataFolder, 72)

  await test.step('the first fifty come at once, the rest by scrolling', async () => {
    await find.search(page, 'attackers')
    await find.list(page, 'Articles')
    await find.expectTotal(page, 'Articles', 71)
    await find.hits(page).focus()
    await page.keyboard.press('End')
    await expect
      .poll(async () => {
        await page.keyboard.press('End')
        return find.hits(page).getByRole('option', { selected: true }).getAttribute('aria-posinset')
      })
      .toBe('71')
    expect(await find.hit(page).count()).toBeLessThan(40)
  })

  await test.step('J and K move, Space looks, Enter reads at the place', async () => {
    await find.search(page, 'quince17')
    await expect(find.hit(page)).toHaveCount(1)
    await expect(find.hit(page).locator('mark')).toHaveText(['quince17'])
    await find.search(page, 'intrusion')
    const lead = () => find.hits(page).getByRole('option', { selected: true }).getAttribute('aria-posinset')
    await page.keyboard.press('Home')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await lead()).toBe('2')
    await page.keyboard.press(' ')
    const look = page.getByRole('region', { name: /^A look at / })
    await expect(look.locator('mark').first()).toBeInViewport()
    await expect(look).toContainText('was shut down')
    await page.keyboard.press('j')
    expect(await lead()).toBe('3')
    await expect(look).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(look).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible()
    await expect.poll(() => at.highlightedText(page, 'passage')).toEqual(['intrusion'])
  })

  await test.step('Escape leads back to the same row', async () => {
    await page.keyboard.press('Escape')
    await expect(find.hits(page)).toBeFocused()
    await expect(find.hits(page).getByRole('option', { selected: true })).toHaveAttribute(
      'aria-posinset',
      '3',
    )
  })

  await test.step('a search of articles can be one of breaches, in another order', async () => {
    await find.list(page, 'Breaches')
    await page.getByRole('combobox', { name: 'Order' }).selectOption('people')
    await expect(find.hit(page).first()).toContainText('9,400 people')
    await page.getByRole('button', { name: 'Turn the order round' }).click()
    await expect(find.hit(page).first()).toContainText('1,237 people')
  })

  await test.step('axe finds nothing', async () => {
    await find.search(page, 'colour:red attackers')
    await page.keyboard.press(' ')
    await page.keyboard.press('/')
    await page.keyboard.press('End')
    await page.keyboard.type(' sect')
    await expect(find.suggestions(page).first()).toBeVisible()
    for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  })
})

test('a search is kept, counted live, changed, renamed and deleted', async ({ app, dataFolder }) => {
  test.setTimeout(120_000)
  const { page } = app
  await find.deskWithStories(page, dataFolder, 12)
  const saved = page.getByRole('tree', { name: 'Saved searches' }).getByRole('treeitem')
  const name = page.getByRole('textbox', { name: 'Name of the saved search' })

  await find.search(page, 'sector:finance')
  await page.keyboard.press('Control+s')
  await expect(name).toBeFocused()
  await page.keyboard.type('Banks')
  await page.keyboard.press('Enter')
  await expect(saved).toHaveText([/Banks\s*3/])
  await expect(page.getByRole('heading', { name: 'Banks' })).toBeVisible()
  await expect(find.hits(page)).toBeFocused()

  await test.step('another query can take its place', async () => {
    await page.keyboard.press('/')
    await page.keyboard.press('End')
    await page.keyboard.type(' people:>1500')
    await find.expectTotal(page, 'Breaches', 1)
    await expect(saved).toHaveText([/Banks\s*3/])
    await page.getByRole('button', { name: 'Update' }).click()
    await expect(saved).toHaveText([/Banks\s*1/])
  })

  await test.step('it is opened as a list', async () => {
    await at.place(page, 'Articles').click()
    await expect(find.box(page)).toHaveValue('')
    await saved.first().click()
    await expect(find.box(page)).toHaveValue('sector:finance people:>1500')
    await find.expectTotal(page, 'Breaches', 1)
  })

  await test.step('it gets another name', async () => {
    await page.getByRole('button', { name: 'Rename…' }).click()
    await expect(name).toHaveValue('Banks')
    await name.fill('Large banks')
    await page.keyboard.press('Enter')
    await expect(saved).toHaveText([/Large banks\s*1/])
    await expect(page.getByRole('heading', { name: 'Large banks' })).toBeVisible()
  })

  await test.step('it is deleted, and undo brings it back', async () => {
    await page.getByRole('button', { name: 'Delete' }).click()
    await expect(saved).toHaveCount(0)
    await expect(find.box(page)).toHaveValue('sector:finance people:>1500')
    await find.hits(page).focus()
    await page.keyboard.press('Control+z')
    await expect(saved).toHaveText([/Large banks\s*1/])
  })

  await test.step('its count follows the vault', async () => {
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(saved).toHaveText([/Banks\s*3/])
  })
})
