// Every screen in both themes.
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import { furnish, throughScreens, vaultName } from './screens.ts'
import * as at from './steps.ts'

test('every screen passes in light and in dark', async ({ app }) => {
  test.setTimeout(300_000)
  const { page } = app
  const found: Record<string, string[]> = {}
  const check = async (screen: string) => {
    for (const theme of themes) {
      const lines = await complaints(page, theme)
      if (lines.length > 0) found[`${screen}, ${theme}`] = lines
    }
  }
  await check('start')
  await at.createVault(page, vaultName)
  await check('empty library')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  await furnish(page)
  await throughScreens(page, check)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible()
  await check('unlock')
  expect(found).toEqual({})
})
