// Every screen in every language it speaks, at the smallest size of the window.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../src-renderer/languages/languages.ts'
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import { dropPaths } from './drop.ts'
import { cutOff, englishLeft } from './left-over.ts'
import { furnish, throughScreens, vaultName } from './screens.ts'
import { dictionaryOf, spokenPage, wordsOf } from './spoken-page.ts'
import * as at from './steps.ts'

for (const language of languages.filter(one => one !== 'en'))
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

test('every screen has room for words a third longer', async ({ app }) => {
  test.setTimeout(300_000)
  const { page } = app
  await page.setViewportSize({ width: 1024, height: 700 })
  const found: Record<string, string[]> = {}
  const check = async (screen: string) => {
    const lines = await cutOff(page, 4 / 3)
    if (lines.length > 0) found[screen] = lines
  }
  await check('start')
  await at.createVault(page, vaultName)
  await check('empty library')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  await furnish(page)
  await throughScreens(page, check)
  expect(found).toEqual({})
})

test('speaks the language of the system, says in it what went wrong, and another one when it is chosen', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { get: () => ['ja', 'es-MX', 'en-US'] }),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  const own = await wordsOf('es')
  const spanish = spokenPage(page, own)
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  expect(await cutOff(page)).toEqual([])
  await at.createVault(spanish, 'Sala de prensa')

  const [empty, leak] = [join(dataFolder, 'vacio.txt'), join(dataFolder, 'fuga.txt')]
  writeFileSync(empty, '')
  writeFileSync(
    leak,
    'La Clínica Almendral avisa de un robo de datos\n\nLa Clínica Almendral confirmó el 4 de mayo de 2024 que un ataque de ransomware expuso los nombres y correos de 1.234.567 pacientes.\n',
  )
  await dropPaths(page, [empty, leak])
  await expect(at.place(spanish, 'Articles')).toHaveText(/^Artículos\s*1$/, { timeout: 60_000 })
  await at.place(spanish, 'Imports').click()
  const failed = at.outcomes(spanish).filter({ hasText: 'vacio.txt' })
  await expect(failed).toContainText('Fallido')
  await expect(failed).toContainText(own.problems['empty-file'])
  await expect(failed).toContainText('vacio.txt is empty.')

  // Of Mexico, where the sign between thousands is another than in Spain.
  const row = (await at.anyList(spanish, 'Breaches')).first()
  await expect(row).toContainText('1,234,567')
  await at.selectRow(page, row)
  await expect(page.getByRole('button', { name: /^Personas afectadas/ })).toContainText('da una cifra exacta')

  await page.keyboard.press('/')
  await page.keyboard.type('colour:red ')
  await expect(page.getByText('No hay ningún campo «colour»').first()).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('vect')
  await expect(page.getByRole('option', { name: /^vector:\s*Vector de ataque/ })).toBeVisible()
  // Fields are found by what they are called here, too.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('afectad')
  await expect(page.getByRole('option', { name: /^people:\s*Personas afectadas/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+l')
  await page.getByLabel('Frase de contraseña', { exact: true }).fill('not the right words')
  await page.getByRole('button', { name: 'Desbloquear', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(own.problems['wrong-passphrase'])

  await page.getByLabel('Idioma', { exact: true }).selectOption('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await at.unlockVault(page)
  await expect(at.place(page, 'Articles')).toBeVisible()
})
