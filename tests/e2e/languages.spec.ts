// Every screen in every language it speaks, at the smallest size of the window.
import { spoken } from '../../src-renderer/languages/languages.ts'
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints } from './complaints.ts'
import { cutOff, englishLeft } from './left-over.ts'
import { furnish, throughScreens, vaultName } from './screens.ts'
import { dictionaryOf, spokenPage, wordsOf } from './spoken-page.ts'
import * as at from './steps.ts'

for (const language of spoken.filter(one => one !== 'en'))
  test(`every screen speaks ${language}, and nothing is cut off`, async ({ app }) => {
    test.setTimeout(300_000)
    const { page } = app
    await page.setViewportSize({ width: 1024, height: 700 })
    await at.createVault(page, vaultName)
    await at.importByDrop(page, sampleFiles, sampleFiles.length)
    await furnish(page)
    await page.keyboard.press('Control+,')
    await page.getByLabel('Language', { exact: true }).selectOption(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)

    const own = await wordsOf(language)
    const dictionary = dictionaryOf(own)
    const foreign = new Set([...dictionary.values()].flatMap(words => [...words]))
    const english = [...dictionary.keys()].filter(word => !foreign.has(word))
    const found: Record<string, unknown> = {}
    const check = async (screen: string) => {
      const lines = {
        english: await englishLeft(page, english),
        cut: await cutOff(page),
        axe: await complaints(page, 'light'),
      }
      const wrong = Object.entries(lines).filter(([, list]) => list.length > 0)
      if (wrong.length > 0) found[screen] = Object.fromEntries(wrong)
    }
    await throughScreens(spokenPage(page, own), check)
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('button', { name: own.start.unlockForm.unlock, exact: true })).toBeVisible()
    await check('unlock')
    expect(found).toEqual({})
  })
