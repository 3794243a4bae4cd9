// Pictures of the real app with the samples in it, every screen in light and dark: screenshots/, with --narrow at the
// smallest size of the window, with --language=es in another language, or with --readme the ones that the README shows.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { languages } from '../../src-renderer/languages/languages.ts'
import { launchOnStandIn } from '../e2e/launch-stand-in.ts'
import { furnish, throughScreens, vaultName } from '../e2e/screens.ts'
import { spokenPage, wordsOf } from '../e2e/spoken-page.ts'
import * as at from '../e2e/steps.ts'
import { ensureBuilt } from './build.ts'
import { inProject } from './project.ts'
import { sampleFiles } from './seeds.ts'

const isForReadme = process.argv.includes('--readme')
const isNarrow = process.argv.includes('--narrow')
const language = languages.find(one => process.argv.includes(`--language=${one}`)) ?? 'en'
const inReadme: readonly string[] = ['library', 'compare timeline', 'statistics']
const folder = inProject(isForReadme ? 'resources/screenshots' : 'screenshots')
const size = isNarrow ? { width: 1024, height: 700 } : { width: 1440, height: 900 }

async function shoot(page: Page, name: string): Promise<void> {
  if (isForReadme && !inReadme.includes(name)) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForTimeout(250)
    await page.screenshot({
      path: join(
        folder,
        `${name.replaceAll(' ', '-')}${isNarrow ? '-narrow' : ''}${language === 'en' ? '' : `-${language}`}-${colorScheme}.png`,
      ),
    })
  }
}

/** The screens in the order somebody meets them. */
async function showAll(page: Page): Promise<void> {
  await shoot(page, 'start')
  await at.createVault(page, vaultName)
  await shoot(page, 'empty')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  await furnish(page)
  const own = await wordsOf(language)
  if (language !== 'en') {
    await page.keyboard.press('Control+,')
    await page.getByLabel('Language', { exact: true }).selectOption(language)
    await page.locator(`html[lang="${language}"] main`).waitFor()
  }
  const speaking = spokenPage(page, own)
  await throughScreens(speaking, name => shoot(page, name))
  await page.keyboard.press('Control+l')
  await speaking.getByRole('button', { name: 'Unlock', exact: true }).waitFor()
  await shoot(page, 'unlock')
}

if (!(await ensureBuilt())) throw new Error('The app could not be built.')
mkdirSync(folder, { recursive: true })
const dataFolder = mkdtempSync(join(tmpdir(), 'breachdesk-pictures-'))
const app = await launchOnStandIn({ dataFolder })
try {
  await app.page.setViewportSize(size)
  await showAll(app.page)
  console.log(`Pictures are in ${folder}.`)
} finally {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
}
