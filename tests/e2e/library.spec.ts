// The library by keyboard and mouse: its panes, its lists and their columns, several rows at once, and how it is liked.
import type { Locator, Page } from '@playwright/test'
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

const articles = sampleFiles.length

async function withSamples(page: Page): Promise<number> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await at.createVault(page, 'Desk')
  await at.importByDrop(page, sampleFiles, articles)
  return (await at.anyList(page, 'Breaches')).count()
}

const heads = (page: Page, name: 'Articles' | 'Breaches') => at.list(page, name).getByRole('columnheader')
const labels = (page: Page, name: 'Articles' | 'Breaches') =>
  heads(page, name).evaluateAll(all => all.map(head => head.getAttribute('aria-label')))
const widthOf = async (one: Locator) => (await one.boundingBox())?.width ?? 0
const selected = (page: Page, name: 'Articles' | 'Breaches') =>
  at.rows(page, name).and(page.locator('[aria-selected="true"]'))
const separator = (page: Page, name: string) => page.getByRole('separator', { name })

test('panes are drawn, closed and opened by mouse and keys, and stay so', async ({ start }) => {
  const app = await start()
  const { page } = app
  await withSamples(page)
  const tree = page.getByRole('navigation', { name: 'Library' })
  const [treeEdge, detailEdge] = [
    separator(page, 'Width of the library'),
    separator(page, 'Width of the details'),
  ]

  await test.step('with the arrows', async () => {
    const before = await widthOf(tree)
    await treeEdge.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await widthOf(tree)).toBe(before + 16 + 64)
    await expect(treeEdge).toHaveAttribute('aria-valuenow', String(before + 80))
    await page.keyboard.press('End')
    await expect(treeEdge).toHaveAttribute(
      'aria-valuenow',
      (await treeEdge.getAttribute('aria-valuemax')) ?? '',
    )
    await page.keyboard.press('Home')
    await expect(treeEdge).toHaveAttribute(
      'aria-valuenow',
      (await treeEdge.getAttribute('aria-valuemin')) ?? '',
    )
  })

  const detail = page.locator('#library-detail')
  await test.step('with the mouse, and back by a double click', async () => {
    const before = await widthOf(detail)
    const box = await detailEdge.boundingBox()
    if (box === null) throw new Error('the edge is not drawn')
    const [x, y] = [box.x + box.width / 2, box.y + 300]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 90, y, { steps: 4 })
    await page.mouse.up()
    expect(await widthOf(detail)).toBeCloseTo(before + 90, -1)
    await detailEdge.dblclick({ position: { x: 4, y: 200 } })
    expect(await widthOf(detail)).toBe(before)
  })

  await test.step('closed and opened', async () => {
    await page.keyboard.press('Control+b')
    expect(await widthOf(tree)).toBe(48)
    await expect(at.place(page, 'Breaches')).toBeVisible()
    await page.keyboard.press('Control+i')
    await expect(detail).toBeHidden()
    await page.keyboard.press('Control+i')
    await expect(detail).toBeVisible()
    await page.keyboard.press('Control+b')
    await treeEdge.focus()
    await page.keyboard.press('Shift+ArrowRight')
  })

  const width = await widthOf(tree)
  await app.close()
  const { page: again } = await start()
  await again.setViewportSize({ width: 1440, height: 900 })
  await at.unlockVault(again)
  expect(await widthOf(again.getByRole('navigation', { name: 'Library' }))).toBe(width)

  await test.step('fit the window: a rail when it is narrow', async () => {
    await again.keyboard.press('Control+,')
    await again.getByRole('button', { name: 'All as at first' }).click()
    await at.anyList(again, 'Breaches')
    await again.setViewportSize({ width: 1024, height: 700 })
    await expect.poll(() => widthOf(again.getByRole('navigation', { name: 'Library' }))).toBe(48)
    for (const theme of themes) expect(await complaints(again, theme)).toEqual([])
  })
})

test('columns are sorted, moved, widened and chosen, and stay so', async ({ start }) => {
  const app = await start()
  const { page } = app
  await withSamples(page)
  const people = heads(page, 'Breaches').filter({ hasText: 'People' })

  await test.step('sorted by a key', async () => {
    await people.focus()
    await page.keyboard.press('Enter')
    await expect(people).toHaveAttribute('aria-sort', 'descending')
    const figures = async () => {
      const cells = await at
        .rows(page, 'Breaches')
        .locator('[role="gridcell"]:nth-child(4)')
        .allTextContents()
      return cells.map(cell => Number(cell.replaceAll(/\D/g, ''))).filter(figure => figure > 0)
    }
    await expect.poll(async () => (await figures())[0]).toBe(Math.max(...(await figures())))
    expect(await figures()).toEqual((await figures()).toSorted((a, b) => b - a))
    await page.keyboard.press('Enter')
    await expect(people).toHaveAttribute('aria-sort', 'ascending')
    await expect.poll(figures).toEqual((await figures()).toSorted((a, b) => a - b))
  })

  await test.step('widened and moved by keys', async () => {
    const before = await widthOf(people)
    await people.press('Shift+ArrowRight')
    await expect.poll(() => widthOf(people)).toBe(before + 8)
    const order = await labels(page, 'Breaches')
    await people.press('Alt+ArrowLeft')
    const moved = order
      .toSpliced(order.indexOf('People'), 1)
      .toSpliced(order.indexOf('People') - 1, 0, 'People')
    await expect.poll(() => labels(page, 'Breaches')).toEqual(moved)
  })

  await test.step('chosen', async () => {
    await page.getByRole('button', { name: 'Sorting and columns' }).click()
    const options = page.getByRole('dialog', { name: 'Sorting and columns' })
    await options.getByRole('checkbox', { name: 'Sector' }).uncheck()
    await options.getByRole('checkbox', { name: 'Id' }).check()
    await options.getByLabel('Sort by').selectOption('Victim')
    for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(options).toBeHidden()
    expect(await labels(page, 'Breaches')).not.toContain('Sector')
    const names = await at
      .rows(page, 'Breaches')
      .locator('[role="gridcell"][title]:nth-child(2)')
      .allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
  })

  const before = await labels(page, 'Breaches')
  await app.close()
  const { page: again } = await start()
  await again.setViewportSize({ width: 1440, height: 900 })
  await at.unlockVault(again)
  await at.anyList(again, 'Breaches')
  expect(await labels(again, 'Breaches')).toEqual(before)
  await expect(heads(again, 'Breaches').filter({ hasText: 'Victim' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

test('several rows are tagged, untagged, merged and deleted at once, and taken back', async ({ app }) => {
  const { page } = app
  const breaches = await withSamples(page)
  const status = page.getByRole('contentinfo')

  await test.step('selected with Shift, Control, X and Control A', async () => {
    const rows = await at.anyList(page, 'Breaches')
    await rows.first().click()
    await page.keyboard.press('Shift+ArrowDown')
    await expect(selected(page, 'Breaches')).toHaveCount(2)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await expect(selected(page, 'Breaches')).toHaveCount(0)
    await rows.first().click()
    await rows.nth(2).click({ modifiers: ['Control'] })
    await expect(selected(page, 'Breaches')).toHaveCount(2)
    await page.keyboard.press('Control+a')
    await expect(selected(page, 'Breaches')).toHaveCount(breaches)
    await expect(page.getByRole('toolbar', { name: 'What is selected' })).toContainText(
      `${breaches} selected`,
    )
    await page.keyboard.press('Escape')
    await expect(selected(page, 'Breaches')).toHaveCount(1)
  })

  await test.step('untagged after a look at how many carry it', async () => {
    await at.selectRows(at.rows(page, 'Breaches'), 2)
    await at.tagSelected(page, 'desk/board')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Shift+T')
    const untag = page.getByRole('form', { name: /Take a tag off/ })
    await untag.getByRole('button', { name: 'desk/board on 2' }).click()
    await expect(untag).toBeHidden()
    await expect(at.place(page, 'board')).toBeHidden()
    await page.keyboard.press('Control+z')
    await at.expectCount(page, 'board', 2)
  })

  await test.step('merged after a look at what they become', async () => {
    await at.selectRows(at.rows(page, 'Breaches'), 2)
    await page.keyboard.press('m')
    const merge = page.getByRole('form', { name: 'Merge 2 breaches' })
    await expect(merge).toContainText(/told by \d articles/)
    for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
    await at.expectCount(page, 'Breaches', breaches)
    await page.keyboard.press('Enter')
    await at.expectCount(page, 'Breaches', breaches - 1)
    await expect(status).toContainText('Undo: Merged')
    await page.keyboard.press('Control+z')
    await at.expectCount(page, 'Breaches', breaches)
  })

  await test.step('deleted after a look at what goes with them', async () => {
    await (await at.showList(page, 'Articles', articles)).first().click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    const remove = page.getByRole('form', { name: `Delete ${articles} articles` })
    // Two carry a tag: what a person marked stays.
    await expect(remove).toContainText(`${breaches - 2} breaches that nothing else tells of`)
    await page.keyboard.press('Escape')
    await expect(remove).toBeHidden()
    await at.expectCount(page, 'Articles', articles)
    await page.keyboard.press('Delete')
    await remove.getByRole('button', { name: 'Delete' }).click()
    await at.expectCount(page, 'Articles', 0)
    await page.keyboard.press('Control+z')
    await at.expectCount(page, 'Articles', articles)
    await at.expectCount(page, 'Breaches', breaches)
  })

  await test.step('read again after a look at what would change', async () => {
    await (await at.showList(page, 'Articles', articles)).first().click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Shift+E')
    await expect(page.getByRole('radio', { name: `The ${articles} articles you chose` })).toBeChecked()
    await page.getByRole('button', { name: 'Show what would change' }).press('Enter')
    await expect(page.getByRole('region', { name: 'What changes' })).toContainText('would change')
  })
})

test('the inbox is worked off by a key', async ({ app }) => {
  const { page } = app
  await withSamples(page)
  await at.expectCount(page, 'Inbox', articles)
  await at.place(page, 'Inbox').click()
  const rows = at.rows(page, 'Articles')
  await expect(rows).toHaveCount(articles)
  await rows.nth(1).click()
  const next = await rows.nth(2).locator('[role="gridcell"][title]').first().getAttribute('title')
  await page.keyboard.press('d')
  await expect(rows).toHaveCount(articles - 1)
  await at.expectCount(page, 'Inbox', articles - 1)
  await expect(selected(page, 'Articles').locator('[role="gridcell"][title]').first()).toHaveAttribute(
    'title',
    next ?? '',
  )
  // Wherever the focus is: here, in the tree.
  await at.place(page, 'Inbox').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('d')
  await expect(page.getByText('Every article has been reviewed.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(articles - 1)
})

test('the screen is as somebody likes it, and stays so', async ({ start }) => {
  const app = await start()
  const { page } = app
  await withSamples(page)
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'High contrast' }).check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  const size = page.getByRole('slider', { name: 'Size of the text' })
  await size.press('End')
  await expect(page.getByRole('region', { name: 'Preferences' }).getByText('24 px')).toBeVisible()
  await page.setViewportSize({ width: 1024, height: 700 })
  await at.anyList(page, 'Breaches')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  const isCut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isCut).toBe(false)
  await app.close()

  const { page: again } = await start()
  await expect(again.locator('html')).toHaveAttribute('data-contrast', 'more')
  await at.unlockVault(again)
  await again.keyboard.press('Control+0')
  await again.keyboard.press('Control+,')
  await expect(again.getByRole('region', { name: 'Preferences' }).getByText('13 px')).toBeVisible()
  await again.getByRole('radio', { name: 'Light' }).check({ force: true })
  await expect(again.locator('html')).toHaveAttribute('data-contrast', 'usual')
  await again.emulateMedia({ contrast: 'more' })
  await expect(again.locator('html')).toHaveAttribute('data-contrast', 'more')
})
