// What the product is for, from the first start to the second, as one sitting.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge } from '../../src-main/contract/index.ts'
import { twoArticles } from '../helpers/articles.ts'
import { expect, test } from './app.ts'
import * as at from './steps.ts'

type Listening = typeof globalThis & { breachdesk: Bridge; heard: unknown[] }

const tag = 'sector/health'
const corrected = '915,000'
const reason = 'The regulator was told this figure.'

/** Notes what the page hears from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const here = globalThis as Listening
    here.heard = []
    here.breachdesk.subscribe(event => here.heard.push(event))
  })

/** Reads the article in the reader: clean text, evidence in it, and the way from a fact to its sentence. */
async function readArticle(page: Page): Promise<void> {
  const text = page.getByRole('region', { name: 'Article text' })
  await expect(text).toContainText(/\p{L}{3}/u)
  await expect.poll(async () => (await at.highlightedText(page, 'claim-')).length).toBeGreaterThan(3)

  const originals = twoArticles.map(file => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' '))
  for (const quote of await at.highlightedText(page, 'claim-')) {
    const words = quote.replaceAll(/\s+/g, ' ').trim()
    expect(
      originals.some(original => original.includes(words)),
      `“${words}” is in the article`,
    ).toBe(true)
  }

  const facts = page.getByRole('complementary', { name: 'Facts in this article' })
  await facts.getByRole('button').filter({ hasText: /\d/ }).last().click()
  await expect.poll(async () => (await at.highlightedText(page, 'focused-')).length).toBe(1)
  const isInSight = () =>
    page.evaluate(() => {
      const focused = [...CSS.highlights]
        .filter(([name]) => name.startsWith('focused-'))
        .flatMap(([, one]) => [...one])
      const { top, bottom } = (focused[0] as Range).getBoundingClientRect()
      return top > 0 && bottom < innerHeight
    })
  await expect.poll(isInSight).toBe(true)
}

test('import, check, correct, tag, compare, take back, come back', async ({ start, dataFolder }) => {
  test.setTimeout(180_000)
  const app = await start()
  const { page } = app

  await test.step('make a vault and drop two articles on the window', async () => {
    await at.createVault(page, 'Health desk')
    await listen(page)
    await at.importByDrop(page, twoArticles, 2)
    const heard = await page.evaluate(() => (globalThis as Listening).heard)
    expect(heard).toContainEqual(expect.objectContaining({ name: 'import-progress' }))
    expect(heard).toContainEqual({
      name: 'import-finished',
      payload: expect.objectContaining({ imported: 2, failed: 0 }),
    })
  })

  await test.step('read both, with the evidence of every fact', async () => {
    await at.showList(page, 'Breaches', 2)
    for (const index of [0, 1]) {
      const articles = await at.showList(page, 'Articles', 2)
      await articles.nth(index).dblclick()
      await readArticle(page)
      await page.keyboard.press('Escape')
    }
  })

  let before = ''
  await test.step('tag both, then correct one value', async () => {
    const breaches = await at.showList(page, 'Breaches', 2)
    await at.selectRows(breaches, 2)
    await at.tagSelected(page, tag)
    await at.expectCount(page, 'health', 2)

    await at.selectRow(page, breaches.first())
    before = await at.factValue(page, 'People affected')
    expect(before).not.toContain(corrected)
    await at.correctFact(page, 'People affected', corrected, reason)
    await expect.poll(() => at.factValue(page, 'People affected')).toContain(corrected)
    expect(await at.factValue(page, 'People affected')).toContain(reason)
  })

  await test.step('compare both', async () => {
    const breaches = await at.showList(page, 'Breaches', 2)
    await at.selectRows(breaches, 2)
    await page.getByRole('button', { name: 'Compare' }).click()
    const table = page.getByRole('table', { name: 'Comparison' })
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    await expect(table.getByRole('rowheader', { name: 'People affected' })).toBeVisible()
    await expect(table).toContainText(corrected)
    await expect(table.getByRole('img', { name: 'Differs from the reference' }).first()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('take the correction back', async () => {
    await page.keyboard.press('Control+z')
    await at.selectRow(page, (await at.showList(page, 'Breaches', 2)).first())
    await expect.poll(() => at.factValue(page, 'People affected')).toBe(before)
  })

  await test.step('lock, and need the passphrase again', async () => {
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible()
    await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/passphrase/i).filter({ hasText: /not|wrong/i })).toBeVisible()
  })
  expect(await app.leaks()).toEqual([])
  await app.close()

  await test.step('come back: everything is there', async () => {
    const again = await start()
    await at.unlockVault(again.page)
    await at.showList(again.page, 'Articles', 2)
    const breaches = await at.showList(again.page, 'Breaches', 2)
    await at.expectCount(again.page, 'health', 2)
    await at.selectRow(again.page, breaches.first())
    await expect.poll(() => at.factValue(again.page, 'People affected')).toBe(before)
    await again.page.getByRole('tab', { name: 'History' }).click()
    await expect(again.page.getByText('undone').first()).toBeAttached()
    await expect(again.page.getByText('0 requests blocked')).toBeVisible()
    expect(await again.leaks()).toEqual([])
  })

  const kept = readFileSync(join(dataFolder, 'vaults', 'Health desk.breachdesk', 'vault.sqlite')).toString(
    'latin1',
  )
  for (const word of ['SQLite format 3', 'ConnectOnCall', 'Connexin', reason])
    expect(kept.includes(word), word).toBe(false)
})
