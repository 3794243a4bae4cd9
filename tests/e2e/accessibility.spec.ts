// Every screen in both themes.
import type { Page } from '@playwright/test'
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  breaches: async page => at.selectRow(page, (await at.anyList(page, 'Breaches')).first()),
  articles: async page => at.selectRow(page, (await at.anyList(page, 'Articles')).first()),
  reader: async page => (await at.anyList(page, 'Breaches')).first().dblclick(),
  imports: page => at.place(page, 'Imports').click(),
  comparison: async page => {
    await at.selectRows(await at.anyList(page, 'Breaches'), 3)
    await page.keyboard.press('c')
  },
}

test('every screen passes in light and in dark', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  const found: Record<string, string[]> = {}
  const check = async (screen: string) => {
    for (const theme of themes) {
      const lines = await complaints(page, theme)
      if (lines.length > 0) found[`${screen}, ${theme}`] = lines
    }
  }
  await check('start')
  await at.createVault(page, 'Access')
  await check('empty library')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  for (const [screen, open] of Object.entries(screens)) {
    await open(page)
    await page.waitForTimeout(300)
    await check(screen)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible()
  await check('unlock')
  expect(found).toEqual({})
})
