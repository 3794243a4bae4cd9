// Pictures of the real app with the samples in it: screenshots/, or with --readme the two that the README shows.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as find from '../e2e/finding-steps.ts'
import { launchOnStandIn } from '../e2e/launch-stand-in.ts'
import * as at from '../e2e/steps.ts'
import { ensureBuilt } from './build.ts'
import { inProject } from './project.ts'
import { sampleFiles } from './seeds.ts'

const isForReadme = process.argv.includes('--readme')
const folder = inProject(isForReadme ? 'resources/screenshots' : 'screenshots')
const size = { width: 1440, height: 900 }

async function shoot(page: Page, name: string): Promise<void> {
  if (isForReadme && name !== 'library') return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForTimeout(250)
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
  }
}

/** The screens in the order somebody meets them. */
async function showAll(page: Page): Promise<void> {
  await at.createVault(page, 'Health sector desk')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  await at.place(page, 'Imports').click()
  await at.outcomes(page).first().click()
  await shoot(page, 'imports')
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).first())
  await at.openFact(page, 'People affected')
  await shoot(page, 'library')
  await find.search(page, 'sector:healthcare,transport')
  await page.keyboard.press(' ')
  await shoot(page, 'search')
  await find.command(page, 're')
  await shoot(page, 'palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await shoot(page, 'shortcuts')
  await page.keyboard.press('Escape')
  await (await at.anyList(page, 'Breaches')).first().dblclick()
  await page.getByRole('complementary').getByRole('button').filter({ hasText: /\d/ }).last().click()
  await shoot(page, 'reader')
  await page.keyboard.press('Escape')
  await at.selectRows(await at.anyList(page, 'Breaches'), 3)
  await page.keyboard.press('c')
  await page.getByRole('table', { name: 'Comparison' }).waitFor()
  await shoot(page, 'compare')
  await at
    .place(page, 'Imports')
    .or(page.getByRole('button', { name: 'Breaches' }))
    .first()
    .click()
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor()
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
