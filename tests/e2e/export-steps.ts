// What somebody does who writes an export, in their words.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Bridge } from '../../src-main/contract/index.ts'
import type { RunningApp } from './app.ts'
import * as at from './steps.ts'

const story = (town: string, people: string, told: string) =>
  `Hospital of ${town} says patient data was stolen

Spokeswoman Orla Thrane said on 4 March 2024 that data of ${people} patients of the hospital of ${town} was stolen in a ransomware attack discovered on 2 March 2024. Patients were told on ${told}.
`

/** Two breaches in a vault of their own, each told by one article that names somebody. */
export async function twoBreaches(page: Page, folder: string): Promise<void> {
  const paths = [
    ['Westmoor', '4200', '9 May 2024'],
    ['Eastmoor', '120', '12 March 2024'],
  ].map(([town = '', people = '', told = '']) => {
    const path = join(folder, `${town}.txt`)
    writeFileSync(path, story(town, people, told))
    return path
  })
  await at.createVault(page, 'Export desk')
  await at.importByDrop(page, paths, 2)
  await at.showList(page, 'Breaches', 2)
}

/** Goes to the export of all the breaches of the list. */
export async function exportAll(page: Page): Promise<void> {
  await at.selectRows(at.rows(page, 'Breaches'), 2)
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('heading', { name: 'Export', exact: true })).toBeVisible()
}

/** What somebody chooses at the left, by keyboard. */
export async function chooses(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name }).press(' ')
  await expect(page.getByRole('radio', { name })).toBeChecked()
}

/** Chooses a format and waits for what would be written then. */
export async function chooseFormat(page: Page, name: string, ending: string): Promise<void> {
  await chooses(page, new RegExp(`^${name} `))
  await expect(page.getByText(new RegExp(`\\.${ending}$`)).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Export…/ })).toBeEnabled()
}

/** The beginning of the brief, as it would be written. */
export const brief = (page: Page) => page.getByRole('article', { name: 'Beginning of the brief' })

/** What is told of the file that was written. */
export const written = (page: Page) => page.getByRole('region', { name: 'What was written' })

/** Writes the export to a file, and answers with its bytes, which are those that were told. */
export async function writeTo(app: RunningApp, path: string): Promise<Buffer> {
  await app.answerDialog([path])
  await app.page.keyboard.press('Control+Enter')
  await expect(written(app.page)).toContainText(path, { timeout: 30_000 })
  const bytes = readFileSync(path)
  await expect(written(app.page)).toContainText(createHash('sha256').update(bytes).digest('hex'))
  return bytes
}

/** Asks the engine, as the page does. */
export const invoke = (page: Page, name: string, input: unknown) =>
  page.evaluate(
    ([name, input]) =>
      (globalThis as unknown as { breachdesk: Bridge }).breachdesk.invoke(String(name), input),
    [name, input] as const,
  )
