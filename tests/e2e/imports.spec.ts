// What becomes of the files somebody imports: seen, steered, saved, and gone on with after a lock.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeCorpus } from '../bench/corpus.ts'
import { copyInto, twoArticles } from '../helpers/articles.ts'
import { makeZip } from '../helpers/make-zip.ts'
import { asWireCopy, stories } from '../helpers/wire-stories.ts'
import { expect, type RunningApp, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import { dropPaths } from './drop.ts'
import * as at from './steps.ts'

/** Enough to be stopped in the middle on a quick machine too. */
const many = 2000

const press = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click()

/** The line at the head of the import looked at. */
const state = (page: Page, words: RegExp) =>
  expect(page.getByRole('region', { name: /^Today/ })).toContainText(words, { timeout: 80_000 })

/** Imports a folder of many articles through the file dialog, which names paths, and waits until some are in. */
async function beginMany(app: RunningApp, dataFolder: string): Promise<void> {
  const { page } = app
  const folder = join(dataFolder, 'many')
  makeCorpus(folder, many)
  await at.createVault(page, 'Many')
  await at.place(page, 'Imports').click()
  await app.answerDialog([folder])
  await page.keyboard.press('Control+o')
  await expect(at.outcomes(page).first()).toBeVisible({ timeout: 60_000 })
}

/** What an outcome is counted as, in the filter above the table. */
const counted = async (page: Page, kind: string): Promise<number> => {
  const words = await page
    .getByRole('group', { name: 'Outcome' })
    .locator('label', { hasText: kind })
    .innerText()
  return Number(words.replaceAll(/\D/g, ''))
}

test('tells of each file what came of it, and opens its article', async ({ app, dataFolder }) => {
  const { page } = app
  const folder = join(dataFolder, 'press')
  const [first = ''] = copyInto(folder, twoArticles)
  copyInto(join(folder, 'again'), [first])
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'told-first.txt'), stories.en)
  writeFileSync(join(folder, 'told-later.txt'), asWireCopy(stories.en, 'Dentists lose files', 'Marit Sonne'))
  await at.createVault(page, 'Press')
  await dropPaths(page, [folder])
  await at.place(page, 'Imports').click()
  await expect(at.outcomes(page)).toHaveCount(6, { timeout: 60_000 })
  await state(page, /Finished, took/)

  // What needs a person comes first.
  await expect(at.outcomes(page).nth(0)).toContainText(/Failed.*empty/)
  await expect(at.outcomes(page).nth(1)).toContainText(/told-later.*Nearly the same as Orvane Dental says/)
  await expect(at.outcomes(page).nth(2)).toContainText('The same article as')
  await page.getByRole('group', { name: 'Outcome' }).getByText('Imported').click()
  await expect(at.outcomes(page)).toHaveCount(3)

  await page.getByRole('grid', { name: 'Files' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const name = await at.outcomes(page).nth(1).getByRole('gridcell').nth(1).innerText()
  await expect(page.getByRole('region', { name: 'The file chosen' })).toContainText(name)
  for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article text' })).toContainText(/\p{L}{3}/u)
  // Back where one was, with the same row chosen.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'The file chosen' })).toContainText(name)
})

test('saves the report and the original where somebody says', async ({ app, dataFolder }) => {
  const { page } = app
  const out = join(dataFolder, 'out')
  mkdirSync(out)
  await at.createVault(page, 'Saved')
  await at.importByDrop(page, twoArticles, 2)
  await at.place(page, 'Imports').click()
  await state(page, /Finished, took/)

  await app.answerDialog([join(out, 'report.csv')])
  await press(page, 'Save report')
  await expect(page.getByText('Saved report.csv, not encrypted.')).toBeVisible()
  const report = readFileSync(join(out, 'report.csv'), 'utf8')
  const [head, ...lines] = report.trimEnd().split('\n')
  expect(head).toBe('﻿file,outcome,article,breaches,problem,reason,bytes')
  expect(lines.map(line => line.split(',').slice(0, 3).join(','))).toEqual(
    twoArticles.map((file, index) => `${basename(file)},imported,A-000${index + 1}`),
  )

  const read = at.outcomes(page).nth(0).getByRole('button', { name: 'Read' })
  await read.click()
  await app.answerDialog([])
  await page.keyboard.press('Control+s')
  await app.answerDialog([join(out, 'original')])
  await press(page, 'Save original')
  await expect(page.getByText('Saved original, not encrypted.')).toBeVisible()
  expect(readFileSync(join(out, 'original'))).toEqual(readFileSync(twoArticles[0] ?? ''))
})

/** A mail with an article in it and one attached. */
const mail = [
  'From: Desk <desk@example.org>',
  'To: Somebody <somebody@example.org>',
  'Subject: Orvane Dental says 48,200 patients were told of a break-in',
  'Date: Tue, 14 May 2024 09:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=cut',
  '',
  '--cut',
  'Content-Type: text/plain; charset=utf-8',
  '',
  stories.en,
  '--cut',
  'Content-Type: text/plain; charset=utf-8; name=aguas.txt',
  'Content-Disposition: attachment; filename=aguas.txt',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(stories.es).toString('base64'),
  '--cut--',
  '',
].join('\r\n')

test('shows where an article comes from', async ({ app, dataFolder }) => {
  const { page } = app
  const zip = join(dataFolder, 'press.zip')
  writeFileSync(zip, makeZip([{ name: 'report.eml', content: mail }]))
  await at.createVault(page, 'Sources')
  await at.importByDrop(page, [zip], 2)
  await at.place(page, 'Imports').click()
  await at.outcomes(page).filter({ hasText: 'Orvane' }).getByRole('button', { name: 'Read' }).click()

  const source = page.getByRole('region', { name: 'Where this comes from' })
  await expect(source).toContainText('Found in press.zip')
  await source.getByRole('button', { name: 'Where this comes from' }).click()
  await expect(source).toContainText(/Title.*Orvane Dental.*from the header of the mail/)
  for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  await source.getByRole('button', { name: /Aguas de Montelejo/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Aguas de Montelejo')
  await source.getByRole('button', { name: /Orvane Dental/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Orvane Dental')
})

/** A table of one article whose columns only people who read Dutch know. */
function writeTable(path: string, heading: string, story: string): string {
  const cells = ['kop', 'bericht', 'verschenen', heading, `"${story.replaceAll('"', '""')}"`, '2024-05-14']
  writeFileSync(path, `${cells.slice(0, 3).join(';')}\n${cells.slice(3).join(';')}\n`)
  return path
}

test('reads a table again with other columns, and undo brings back what it was', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await at.createVault(page, 'Columns')
  const path = join(dataFolder, 'krant.csv')
  const [story, other] = [stories.en, stories.es].map(text => `"${text.replaceAll('"', '""')}"`)
  writeFileSync(path, `title;text;summary\nTandartsen;${story};${other}\n`)
  await at.importByDrop(page, [path], 1)
  await at.place(page, 'Imports').click()
  await expect(at.outcomes(page)).toHaveText([/Reports Orvane/])

  // By the names of its columns it was read well; somebody wants the other text all the same.
  await page.getByRole('button', { name: 'Change the columns of krant.csv' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Columns of krant.csv' })
  const text = form.getByLabel('Which column holds the text?')
  await expect(text.locator('option:checked')).toHaveText('text')
  await expect(form).toContainText('take the place of the article made of its rows')
  for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  await text.selectOption('summary')
  await form.getByRole('button', { name: /^Save/ }).click()
  await expect(at.outcomes(page)).toHaveText([/Imported.*Reports Aguas de Montelejo/])
  await at.expectCount(page, 'Articles', 1)

  // It is remembered, and can be changed again.
  await page.getByRole('button', { name: 'Change the columns of krant.csv' }).press('Enter')
  await expect(text.locator('option:checked')).toHaveText('summary')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(await at.showList(page, 'Breaches', 1)).toContainText([/Orvane/])
})

test('asks once which column of a table holds the text', async ({ app, dataFolder }) => {
  const { page } = app
  await at.createVault(page, 'Tables')
  await dropPaths(page, [writeTable(join(dataFolder, 'krant.csv'), 'Tandartsen', stories.en)])
  await at.place(page, 'Imports').click()
  await expect(at.outcomes(page).first()).toContainText(/Needs columns.*Choose columns/)

  const files = page.getByRole('grid', { name: 'Files' })
  const form = page.getByRole('dialog', { name: 'Columns of krant.csv' })
  await files.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('row')).toHaveText(['kopberichtverschenen', /^Tandartsen.*2024-05-14$/s])
  for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(files).toBeFocused()

  const chosen = page.getByRole('region', { name: 'The file chosen' })
  await chosen.getByRole('button', { name: 'Choose columns' }).press('Enter')
  const text = form.getByLabel('Which column holds the text?')
  await expect(text).toBeFocused()
  await form.getByRole('button', { name: /^Save/ }).click()
  await expect(form.getByRole('alert')).toHaveText('Choose the column that holds the text.')
  await text.selectOption('bericht')
  await form.getByLabel('Title').selectOption('bericht')
  await form.getByRole('button', { name: /^Save/ }).click()
  await expect(form.getByRole('alert')).toHaveText(/cannot be text and title/)
  await form.getByLabel('Title').selectOption('kop')
  await form.getByLabel('Date of publication').selectOption('verschenen')
  await form.getByRole('button', { name: /^Save/ }).click()

  await expect(at.outcomes(page)).toHaveText([/Imported.*krant\.csv.*Tandartsen.*Reports Orvane/])
  await expect(files).toBeFocused()
  await at.importByDrop(page, [writeTable(join(dataFolder, 'blad.csv'), 'Waterbedrijf', stories.es)], 2)
  await expect(at.outcomes(page)).toHaveText([/Imported.*blad\.csv/])
  await expect(await at.showList(page, 'Articles', 2)).toContainText([
    /Waterbedrijf.*May 14, 2024/,
    /Tandartsen.*May 14, 2024/,
  ])
})

test('pauses, continues, cancels, and reads again what was left', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await beginMany(app, dataFolder)
  await page.keyboard.press('p')
  await state(page, /Paused, [\d,]+ files? left/)
  const paused = await counted(page, 'All')
  expect(paused).toBeLessThan(many)
  await page.waitForTimeout(1500)
  expect(await counted(page, 'All'), 'nothing is read during a pause').toBe(paused)

  await press(page, 'Continue')
  await expect.poll(() => counted(page, 'All'), { intervals: [50] }).toBeGreaterThan(paused)
  await press(page, 'Cancel')
  await state(page, /Cancelled, took/)
  await expect(at.outcomes(page).first()).toContainText(/Not read.*cancelled/)
  expect(await counted(page, 'All')).toBe(many)

  await press(page, 'Retry')
  await state(page, /Finished, took/)
  expect(await counted(page, 'Failed')).toBe(0)
  expect(await counted(page, 'All')).toBe(many)
  await expect(page.getByRole('button', { name: /^Retry/ })).toBeHidden()
})

test('goes on by itself after the vault was locked in the middle', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await beginMany(app, dataFolder)
  await page.keyboard.press('Control+l')
  await at.unlockVault(page)
  await at.place(page, 'Imports').click()
  await expect(page.getByRole('option')).toHaveCount(1)
  expect(await counted(page, 'All'), 'it was locked before the end').toBeLessThan(many)
  await state(page, /Finished, took/)
  expect(await counted(page, 'All')).toBe(many)
  expect(await counted(page, 'Failed')).toBe(0)
})
