// What somebody does with the figures of a comparison.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { dropPaths } from './drop.ts'
import { figureTexts } from './figure-texts.ts'
import * as at from './steps.ts'

type Texts = Readonly<Record<string, string>>

/** Makes a vault with the invented articles, and waits until they are in. */
export async function withFigureTexts(
  page: Page,
  dataFolder: string,
  texts: Texts = figureTexts,
): Promise<void> {
  const folder = join(dataFolder, 'articles')
  mkdirSync(folder, { recursive: true })
  const paths = Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  await at.createVault(page, 'Figures')
  await dropPaths(page, paths)
  await at.expectCount(page, 'Articles', paths.length, 60_000)
}

/** Compares the breaches of these names, the first of them the reference. */
export async function compare(page: Page, names: readonly string[]): Promise<Locator> {
  const breaches = await at.anyList(page, 'Breaches')
  for (const [index, name] of names.entries()) {
    const row = breaches.filter({ hasText: name })
    await row.click({ modifiers: index === 0 ? [] : ['Control'] })
  }
  await page.keyboard.press('c')
  const figures = page.getByRole('region', { name: 'Figures' })
  await figures.waitFor()
  return figures
}
