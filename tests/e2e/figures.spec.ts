// What is drawn of a comparison: the timeline, the data types in common, the people affected.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import { compare, withFigureTexts } from './figure-steps.ts'
import { figureTexts } from './figure-texts.ts'
import * as at from './steps.ts'

const only = (...names: string[]) =>
  Object.fromEntries(Object.entries(figureTexts).filter(([name]) => names.some(one => name.startsWith(one))))

const card = (page: Page) => page.getByRole('tooltip')
const align = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true })
const lane = (figures: Locator, name: string) => figures.getByRole('listitem', { name })
const widthOf = async (shown: Locator) => (await shown.boundingBox())?.width ?? 0

test('the timeline is walked mark by mark, and each leads to its sentence', async ({ app, dataFolder }) => {
  const { page } = app
  await withFigureTexts(page, dataFolder, only('brackenhall', 'sedgewick'))
  const figures = await compare(page, ['Brackenhall', 'Sedgewick'])
  const mark = (name: string | RegExp) => figures.getByRole('button', { name })

  await test.step('a month is a stretch, a day is a point', async () => {
    await align(page, 'Calendar')
    expect(await widthOf(mark('Sedgewick Radiology: Discovered, Jan 2025'))).toBeGreaterThan(60)
    expect(await widthOf(mark('Brackenhall Clinics: Public, Apr 11, 2025'))).toBeLessThan(30)
  })

  await test.step('the arrow keys go along a lane and to the next', async () => {
    await mark('Brackenhall Clinics: Intrusion began, Feb 3, 2025').focus()
    await expect(card(page)).toContainText('broke into its network on February 3, 2025')
    await page.keyboard.press('ArrowRight')
    await expect(mark('Brackenhall Clinics: Intrusion ended, Feb 9, 2025')).toBeFocused()
    await page.keyboard.press('End')
    await expect(mark(/^Brackenhall Clinics: HIPAA, 3 clocks, until Apr 17, 2025/)).toBeFocused()
    await expect(card(page)).toContainText('not legal advice')
    await page.keyboard.press('ArrowLeft')
    await expect(mark('Brackenhall Clinics: People told, Apr 14, 2025')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(mark(/^Sedgewick Radiology: (People told|HIPAA)/).and(page.locator(':focus'))).toBeVisible()
    await expect(figures.locator('[data-stop][tabindex="0"]')).toHaveCount(1)
  })

  await test.step('another source is told apart, with its own sentence', async () => {
    const inUse = figures.getByRole('button', { name: /^Brackenhall Clinics: Discovered, Feb \d+, 2025$/ })
    await inUse.focus()
    await expect(card(page)).toContainText('Another source says: Feb 10, 2025')
    await mark('Brackenhall Clinics: Discovered, Feb 10, 2025, another source').focus()
    await expect(card(page)).toContainText('discovered the intrusion on February 10, 2025')
  })

  await test.step('Escape takes the card away and stays; Enter opens the sentence', async () => {
    await page.keyboard.press('Escape')
    await expect(card(page)).toBeHidden()
    await expect(figures).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible()
    await expect
      .poll(async () => (await at.highlightedText(page, 'focused-')).join(' '))
      .toContain('February 10, 2025')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(figures).toBeVisible()
  })
})

test('the timeline is zoomed and moved by keys and by the wheel', async ({ app, dataFolder }) => {
  const { page } = app
  await withFigureTexts(page, dataFolder, only('brackenhall.', 'sedgewick'))
  const figures = await compare(page, ['Brackenhall', 'Sedgewick'])
  await align(page, 'Calendar')
  const sight = figures.getByRole('status')
  const mark = figures.getByRole('button', { name: 'Brackenhall Clinics: Public, Apr 11, 2025' })
  const middleOf = async () => {
    const box = await mark.boundingBox()
    return Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2)
  }
  const month = figures.getByRole('button', { name: 'Sedgewick Radiology: People told, Mar 2025' })

  await expect(sight).toHaveText('')
  await mark.focus()
  const [before, wide] = [await middleOf(), await widthOf(month)]
  await page.keyboard.press('+')
  await expect(sight).toHaveText(/^In sight: .+ to .+2025\.$/)
  expect(Math.abs((await middleOf()) - before)).toBeLessThan(3)
  expect(await widthOf(month)).toBeGreaterThan(wide * 1.4)
  const once = await sight.textContent()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(sight).not.toHaveText(once ?? '')
  const moved = await sight.textContent()
  await page.keyboard.press('2')
  await expect(lane(figures, 'Sedgewick Radiology')).toContainText('Reference')
  await expect(figures.getByRole('radio', { name: 'Calendar' })).toBeChecked()
  await expect(sight).toHaveText(moved ?? '')
  await page.keyboard.press('-')
  await page.keyboard.press('0')
  await expect(sight).toHaveText('')

  const plot = await figures.getByRole('list', { name: 'Timeline' }).boundingBox()
  await page.mouse.move((plot?.x ?? 0) + (plot?.width ?? 0) / 2, (plot?.y ?? 0) + 12)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect(sight).toHaveText(/^In sight/)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  await figures.getByRole('button', { name: 'All days' }).click()
  await expect(sight).toHaveText('')

  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await figures.getByRole('button', { name: 'Sedgewick Radiology: Intrusion began, Nov 2024' }).focus()
  await expect(sight).toHaveText(/^In sight: (Oct|Nov) \d+, 2024/)
})

test('each figure is a drawing or a table, and the choice is kept', async ({ app, dataFolder }) => {
  const { page } = app
  await withFigureTexts(page, dataFolder, only('brackenhall', 'sedgewick'))
  const figures = await compare(page, ['Brackenhall', 'Sedgewick'])
  await page.keyboard.press('v')
  const table = figures.getByRole('table', { name: 'Timeline' })
  const row = table.getByRole('row', { name: /^Sedgewick/ })
  await expect(row.getByRole('cell').nth(2)).toContainText('Jan 2025, day 32 to 91')
  await expect(row.getByRole('cell').nth(1)).toHaveText('Not stated')
  await expect(table).toContainText('HIPAA, individuals, 60 days: Apr 17, 2025. Met')
  await expect(table.getByRole('button', { name: /^Another source says: Feb/ })).toBeVisible()

  await page.keyboard.press('Alt+3')
  await expect(figures.getByRole('list', { name: 'People affected' })).toBeVisible()
  await page.keyboard.press('Escape')
  await compare(page, ['Brackenhall', 'Sedgewick'])
  await expect(figures.getByRole('list', { name: 'People affected' })).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(table).toBeVisible()
  await row.getByRole('button', { name: /^Jan 2025/ }).click()
  await expect
    .poll(async () => (await at.highlightedText(page, 'focused-')).join(' '))
    .toContain('January 2025')
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('g')
  await expect(table).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show the figures' })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
})

test('what has no date, or dates that cannot be, is said', async ({ app, dataFolder }) => {
  const { page } = app
  await withFigureTexts(page, dataFolder, only('quarrystone', 'harrowgate', 'oldmere'))
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).filter({ hasText: 'Quarrystone' }))
  const discovered = await at.openFact(page, 'Discovered')
  await discovered.getByRole('button', { name: /^Edit/ }).click()
  await discovered.getByRole('textbox', { name: 'Discovered', exact: true }).fill('2025-03-20')
  await discovered.getByRole('button', { name: /^Save/ }).click()
  await expect.poll(() => at.factValue(page, 'Discovered')).toContain('Mar 20, 2025')
  const figures = await compare(page, ['Quarrystone', 'Harrowgate', 'Oldmere'])
  await expect(lane(figures, 'Quarrystone Hospital')).toContainText(
    '“Discovered” comes before “Intrusion began”: one of the dates is wrong.',
  )
  await expect(lane(figures, 'Oldmere Health Plan')).toContainText('when the intrusion began is not stated')
  await align(page, 'Calendar')
  await expect(lane(figures, 'Harrowgate Labs')).toContainText('No date is stated.')
  await lane(figures, 'Quarrystone Hospital')
    .getByRole('button', { name: /Discovered/ })
    .focus()
  await expect(card(page)).toContainText('Your own value.')
})

test('data types in common are a table, with shares and sentences', async ({ app, dataFolder }) => {
  const { page } = app
  await withFigureTexts(page, dataFolder, only('brackenhall.', 'sedgewick', 'quarrystone'))
  const figures = await compare(page, ['Brackenhall', 'Sedgewick', 'Quarrystone'])
  await page.keyboard.press('Alt+2')
  const table = figures.getByRole('table', { name: 'Data types' })
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(table.getByRole('rowheader').first()).toHaveText('Name')
  await expect(row('Name')).toContainText('3 of 3')
  await expect(row('Payment card').getByRole('button', { name: 'said not exposed' })).toHaveCount(1)
  await expect(row('Payment card').getByText('not stated')).toHaveCount(2)

  const pairs = figures.getByRole('region', { name: 'In common' }).getByRole('listitem')
  await expect(pairs).toHaveCount(3)
  await expect(pairs.first()).toContainText('67%, 2 of 3')
  await expect(pairs.first()).toContainText(/Brackenhall.*Quarrystone|Quarrystone.*Brackenhall/)

  const people = figures.getByRole('list', { name: 'People affected' })
  await expect(people).toBeHidden()
  await page.setViewportSize({ width: 1900, height: 900 })
  await expect(people).toBeVisible()
  await page.setViewportSize({ width: 1024, height: 700 })
  await expect(people).toBeHidden()

  await row('Name').getByRole('button').first().focus()
  await expect(card(page)).toContainText('Name, exposed')
  await page.keyboard.press('ArrowRight')
  await expect(row('Name').getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible()
})

test('people affected stand on a scale, each as exactly as it is told', async ({ app, dataFolder }) => {
  const { page } = app
  await withFigureTexts(page, dataFolder, only('brackenhall', 'sedgewick', 'pellworm', 'harrowgate'))
  const figures = await compare(page, ['Brackenhall', 'Sedgewick', 'Pellworm', 'Harrowgate'])
  await page.keyboard.press('Alt+3')
  const figure = (name: string) => figures.getByRole('button', { name, exact: true })
  const exact = figure('Pellworm Dental of Iowa: 501 people')
  const atLeast = figure('Sedgewick Radiology: at least 240,000 people')
  expect(await widthOf(exact)).toBeLessThan(30)
  expect(await widthOf(atLeast)).toBeGreaterThan(100)
  const [box, row] = [await atLeast.boundingBox(), await lane(figures, 'Sedgewick Radiology').boundingBox()]
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan((row?.x ?? 0) + (row?.width ?? 0) - 40)
  await exact.focus()
  await expect(card(page)).toContainText('Often filed before anybody has counted.')
  await figure('Harrowgate Labs: about 1,200,000 people').focus()
  await expect(card(page)).toContainText('can mean 1,150,000 to 1,250,000')
  await figure('Brackenhall Clinics: about 72,000 people, another source').focus()
  await expect(card(page)).toContainText('72,000 patients of Brackenhall Clinics were affected')
  await page.keyboard.press('v')
  const table = figures.getByRole('table', { name: 'People affected' })
  await expect(table.getByRole('row', { name: /^Sedgewick/ })).toContainText('can mean 240,000 and more')
})

test('every figure passes in light and in dark, drawn and as a table', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await withFigureTexts(page, dataFolder)
  const figures = await compare(page, [
    'Brackenhall',
    'Sedgewick',
    'Pellworm',
    'Harrowgate',
    'Quarrystone',
    'Oldmere',
  ])
  const found: Record<string, string[]> = {}
  const check = async (name: string) => {
    for (const theme of themes) {
      const lines = await complaints(page, theme)
      if (lines.length > 0) found[`${name}, ${theme}`] = lines
    }
  }
  for (const [key, name] of [
    ['Alt+1', 'timeline'],
    ['Alt+2', 'data types'],
    ['Alt+3', 'people'],
  ] as const) {
    await page.keyboard.press(key)
    await figures.locator('[data-stop]').first().focus()
    await check(name)
    if (name === 'data types') continue
    await page.keyboard.press('v')
    await check(`${name} as a table`)
    await page.keyboard.press('v')
  }
  expect(found).toEqual({})
})
