// Statistics over any search: what is counted, what each figure leads to, and what is kept of it.
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as find from './finding-steps.ts'
import * as stats from './statistics-steps.ts'
import * as at from './steps.ts'

test('the samples are counted, and a bar leads to its breaches and back', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  await at.createVault(page, 'Samples')
  await stats.count(page)
  await expect(page.getByText('No breaches to count yet')).toBeVisible()
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  await stats.counted(page)
  const all = await find.breachesFound(page, '')
  await expect(page.getByText(`all ${all} breaches`)).toBeVisible()
  const bar = stats.bars(page, 'Sectors').first()
  await bar.focus()
  const [, label = '', breaches = ''] =
    /^(.+): (\d+) breach/.exec((await bar.getAttribute('aria-description')) ?? '') ?? []
  expect(label).not.toBe('')
  await page.keyboard.press('Enter')
  await expect(find.hit(page).first()).toBeVisible()
  const query = await find.box(page).inputValue()
  expect(query).toMatch(/^sector:/)
  expect(await find.breachesFound(page, query)).toBeGreaterThanOrEqual(Number(breaches))
  await page.keyboard.press('Alt+ArrowLeft')
  await stats.counted(page)
  expect(await app.leaks()).toEqual([])
})

test('what a search finds is counted, narrowed, switched and kept', async ({ app, dataFolder }) => {
  test.setTimeout(240_000)
  const { page } = app
  await stats.deskToCount(page, dataFolder)

  await test.step('from the results of a search, by a key; Escape leads back to them', async () => {
    await find.search(page, 'sector:finance')
    await stats.count(page, 'sector:finance')
    await expect(page.getByText('8 of 40 breaches')).toBeVisible()
    await expect(stats.box(page)).toHaveValue('sector:finance')
    await page.keyboard.press('Escape')
    await expect(find.hits(page)).toHaveAttribute('data-hits-for', 'sector:finance')
    await stats.count(page, 'sector:finance')
  })

  await test.step('the box completes what is typed, says what it left out, and counts the rest', async () => {
    await page.keyboard.press('/')
    await stats.box(page).press('End')
    await page.keyboard.type(' vect')
    await expect(find.suggestions(page).first()).toContainText('vector:')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('ransomware ')
    await stats.counted(page, 'sector:finance vector:ransomware')
    await stats.box(page).fill('sector:finance sectr:x')
    await page.keyboard.press('Enter')
    await expect(stats.figures(page)).toBeFocused()
    await expect(page.getByText('There is no field “sectr”; did you mean sector:?')).toBeVisible()
    await expect(page.getByText('8 of 40 breaches')).toBeVisible()
    await stats.box(page).fill('nowhere at all')
    await page.getByRole('button', { name: 'Count all breaches' }).click()
    await stats.counted(page)
  })

  await test.step('bars go from one to the next by keyboard; what is not stated is a bar as well', async () => {
    const bars = stats.bars(page, 'Countries')
    await expect(bars).toHaveText([/^United States10/, /^Not stated28/])
    await bars.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(bars.nth(1)).toBeFocused()
    await expect(stats.chart(page, 'Countries')).toContainText('Rests on 10 breaches; 28 say nothing.')
    await page.keyboard.press('Enter')
    await expect(find.hits(page)).toHaveAttribute('data-hits-for', '-has:country')
    await find.expectTotal(page, 'Breaches', 28)
    await page.keyboard.press('Alt+ArrowLeft')
    await stats.counted(page)
    await expect(bars.nth(1)).toBeFocused()
  })

  await test.step('years and dots are gone through with the arrows', async () => {
    const years = stats.chart(page, 'People affected per breach, by year discovered')
    await years.getByRole('button', { name: /^2021 8/ }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(years.getByRole('button', { name: /^2022 7/ })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(page.locator(':focus')).toHaveAccessibleName(/^\S.* people$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(find.hits(page)).toHaveAttribute('data-hits-for', 'discovered:2022')
    await page.keyboard.press('Alt+ArrowLeft')
    await stats.counted(page)
  })

  await test.step('a vendor’s breach counts once, or for each customer, and what that changes is said', async () => {
    await expect(stats.guard(page)).toContainText('295,500 people were about to be counted twice.')
    await expect(stats.guard(page)).toContainText('Counted for each customer: 40 breaches, 2,785,831 people.')
    await expect(page.getByRole('button', { name: /^People affected 2,490,331/ })).toBeVisible()
    await stats.guard(page).getByRole('button', { name: 'Show overlaps' }).click()
    await expect(stats.guard(page).getByRole('button', { name: 'Quillbrook Health Network' })).toBeVisible()
    await page.keyboard.press('v')
    await expect(stats.guard(page)).toContainText('Counted once: 38 breaches, 2,490,331 people.')
    await expect(page.getByRole('button', { name: /^People affected 2,785,831/ })).toBeVisible()
    await page.keyboard.press('v')
    await expect(page.getByRole('button', { name: /^People affected 2,490,331/ })).toBeVisible()
  })

  await test.step('a chart is a table of the same figures, with those of the other way to count', async () => {
    await stats.showAs(page, 'Sectors', 'Table')
    expect(await stats.tableOf(page, 'Sectors')).toEqual([
      ['Healthcare', '19', '50%', '1,012,698', '21'],
      ['Education', '9', '24%', '632,479', '9'],
      ['Finance', '8', '21%', '195,641', '8'],
      ['Not stated', '2', '5%', '649,513', '2'],
    ])
    await stats.chart(page, 'Sectors').getByRole('button', { name: 'Education' }).click()
    await expect(find.hits(page)).toHaveAttribute('data-hits-for', 'sector:education')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(stats.chart(page, 'Sectors').getByRole('table')).toBeVisible()
    await expect(stats.bars(page, 'Countries').first()).toBeVisible()
  })

  await test.step('medians say what they rest on, and when that is little', async () => {
    const lag = stats.bars(page, 'Median lags').filter({ hasText: 'Discovery to people told' })
    await expect(lag).toContainText('24 known, 14 cannot be told')
    await expect(lag).toHaveAccessibleDescription(
      'Discovery to people told: median 110 days, 24 breaches known',
    )
    await stats.box(page).fill('discovered:2023 sector:finance')
    await stats.counted(page, 'discovered:2023 sector:finance')
    await expect(page.getByText('Only 2 breaches: look at each of them')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Median breach.*a median of only 2/ })).toBeVisible()
  })

  await test.step('they are kept under a name, changed, renamed, and found again after unlocking', async () => {
    await stats.box(page).fill('sector:healthcare')
    await stats.counted(page, 'sector:healthcare')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('Health bodies')
    await page.keyboard.press('Enter')
    await expect(stats.saved(page, /^Health bodies/)).toHaveText(/Health bodies\s*21/)
    await page.getByRole('combobox', { name: 'Year' }).selectOption('disclosed')
    await expect(page.getByText('changed', { exact: true })).toBeVisible()
    await page.keyboard.press('Control+s')
    await expect(page.getByText('changed', { exact: true })).toBeHidden()
    await page.keyboard.press('F2')
    await page.keyboard.type('Hospitals')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Hospitals' })).toBeVisible()
    await page.keyboard.press('Control+l')
    await at.unlockVault(page)
    await find.command(page, 'hospitals')
    await expect(find.entries(page).first()).toContainText('saved statistics, 21 breaches')
    await page.keyboard.press('Enter')
    await stats.counted(page, 'sector:healthcare')
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('disclosed')
    await expect(stats.chart(page, 'Sectors').getByRole('table')).toBeVisible()
    await expect(stats.saved(page, /^Hospitals/)).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('they are forgotten, and undo brings them back', async () => {
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(stats.saved(page, /^Hospitals/)).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Figures and charts' })).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(stats.saved(page, /^Hospitals/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Statistics', exact: true })).toBeVisible()
  })

  await test.step('nobody is kept out of them', async () => {
    await stats.box(page).fill('')
    await stats.counted(page)
    await stats.guard(page).getByRole('button', { name: 'Show overlaps' }).click()
    for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
    for (const table of await page.getByText('Table', { exact: true }).all()) await table.click()
    for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  })
})
