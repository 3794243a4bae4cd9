// Writing out of the window: every form, what is held back, where it cannot be written, and a vault made of a file again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipped } from '../helpers/unzipped.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as exporting from './export-steps.ts'
import * as find from './finding-steps.ts'
import * as at from './steps.ts'

const formats = [
  ['Word', 'docx'],
  ['PDF', 'pdf'],
  ['Markdown', 'md'],
  ['HTML', 'html'],
  ['Excel', 'xlsx'],
  ['CSV', 'csv'],
  ['JSON', 'json'],
] as const

const textOf = (bytes: Buffer) =>
  bytes.subarray(0, 2).toString() === 'PK'
    ? Object.values(unzipped(bytes)).join('\n')
    : bytes.toString('utf8')

test('what is selected is written in every form, as the preview shows it', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await exporting.twoBreaches(page, dataFolder)
  await exporting.exportAll(page)
  await expect(page.getByRole('radio', { name: 'These 2 breaches, one after the other' })).toBeFocused()
  for (const [name, ending] of formats) {
    await exporting.chooseFormat(page, name, ending)
    const bytes = await exporting.writeTo(app, join(dataFolder, `out.${ending}`))
    if (ending === 'pdf') expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    else {
      const text = textOf(bytes)
      expect(text, ending).toContain('B-0001')
      expect(text, ending).toContain('ransomware')
      expect(text, ending).not.toContain('Thrane')
    }
  }
  await exporting.chooses(page, /side by side$/)
  await exporting.chooseFormat(page, 'Markdown', 'md')
  await expect(exporting.brief(page).getByRole('heading', { name: 'Lags and clocks' })).toBeVisible()
  const shown = await exporting
    .brief(page)
    .getByRole('row', { name: /^Discovery to people told/ })
    .innerText()
  const markdown = textOf(await exporting.writeTo(app, join(dataFolder, 'side.md')))
  const row = markdown.split('\n').find(line => line.startsWith('| Discovery to people told')) ?? ''
  const bare = (text: string) => text.replace(/\[\^\d+\]|\d+(?=,? |$|\t)|[|\s,]/g, '')
  expect(bare(row)).toContain(bare(shown))
  expect(row).toMatch(/68 days.*10 days|10 days.*68 days/)
  expect(readdirSync(dataFolder).filter(file => file.endsWith('.part'))).toEqual([])
  expect(await app.leaks()).toEqual([])
})

test('people, tags, facts and the marking are held back as chosen, and the choice about a name is kept', async ({
  app,
  dataFolder,
}) => {
  test.setTimeout(60_000)
  const { page } = app
  await exporting.twoBreaches(page, dataFolder)
  await at.selectRow(page, at.rows(page, 'Breaches').filter({ hasText: 'Westmoor' }))
  await at.tagSelected(page, 'tlp/green')
  await at.tagSelected(page, 'desk/source-x')
  await exporting.invoke(page, 'tags.setSensitive', { path: 'desk', isSensitive: true })
  await at.writeNote(page, 'Orla Thrane called **twice**')
  await exporting.exportAll(page)
  await exporting.chooseFormat(page, 'Markdown', 'md')
  const brief = exporting.brief(page)
  await expect(brief).toContainText('TLP:GREEN')
  await expect(brief).toContainText('[person 1]')
  await expect(brief).not.toContainText('Thrane')
  await expect(page.getByText('The name of 1 person', { exact: true })).toBeVisible()

  await test.step('notes are told when asked to, and redacted like all else', async () => {
    await expect(brief).not.toContainText('called twice')
    await page.getByRole('checkbox', { name: 'With the note an analyst wrote' }).check()
    await expect(brief).toContainText('[person 1] called twice')
  })
  await test.step('a name is kept, in this export and the next', async () => {
    await page.getByRole('button', { name: 'Keep the name Orla Thrane in every export' }).click()
    await expect(brief).toContainText('Orla Thrane called twice')
    await expect(page.getByRole('list', { name: 'Names kept' })).toContainText('Orla Thrane')
    // The button is gone with the line of the name; what it stood in has the focus.
    const focused = page.locator(':focus')
    await expect(focused).toHaveAttribute('aria-label', 'People’s names')
    await page.getByRole('button', { name: 'Let the rules decide about the name Orla Thrane' }).click()
    await expect(brief).not.toContainText('Thrane')
  })
  await test.step('a name the rules miss is hidden', async () => {
    await page.getByLabel('Hide another name always').fill('Westmoor')
    await page.keyboard.press('Enter')
    await expect(brief).not.toContainText('Westmoor')
    await expect(page.getByRole('list', { name: 'Names found' })).toContainText('Westmoor')
    await page.getByRole('button', { name: /Hide no longer/ }).click()
    await expect(brief).toContainText('Westmoor')
  })
  await test.step('a fact that is left out takes along what is computed from it', async () => {
    await expect(brief).toContainText('68 days')
    await page.getByRole('button', { name: 'Facts left out: none' }).click()
    await page.getByRole('checkbox', { name: 'Discovered' }).check()
    await expect(brief).not.toContainText('68 days')
    await expect(page.getByText('1 kind of fact', { exact: true })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Discovered' }).uncheck()
  })
  await test.step('a sensitive tag is not written, or what carries it is left out', async () => {
    await expect(brief).not.toContainText('source-x')
    await expect(page.getByText('Not written: desk/source-x.')).toBeVisible()
    await exporting.chooses(page, 'Leave out what has them')
    await expect(brief).not.toContainText('B-0001')
    await expect(
      page.getByText('1 breach, for a sensitive tag or because nothing is left to tell'),
    ).toBeVisible()
    await exporting.chooses(page, 'Hide the tags')
    await expect(brief).toContainText('B-0001')
  })
  await test.step('a marking is raised, and TLP:RED leaves only when somebody says so', async () => {
    await page.getByLabel('TLP level').selectOption('clear')
    await expect(page.getByText('TLP:GREEN is printed all the same')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'With the note an analyst wrote' })).not.toBeChecked()
    await page.getByLabel('TLP level').selectOption('red')
    await expect(page.getByRole('alert').filter({ hasText: 'TLP:RED' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Export…/ })).toBeDisabled()
    await page.getByRole('checkbox', { name: 'It may leave although it is marked TLP:RED' }).check()
    await expect(page.getByRole('button', { name: /^Export…/ })).toBeEnabled()
    const text = textOf(await exporting.writeTo(app, join(dataFolder, 'red.md')))
    expect(text.startsWith('**TLP:RED**')).toBe(true)
    expect(text).not.toContain('Thrane')
  })
})

test('a file is replaced whole, or stays as it was with a sentence that says why', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await exporting.twoBreaches(page, dataFolder)
  await exporting.exportAll(page)
  await exporting.chooseFormat(page, 'Markdown', 'md')
  const there = join(dataFolder, 'there.md')
  writeFileSync(there, 'older')
  expect(textOf(await exporting.writeTo(app, there))).toContain('# 2 data breaches')

  const refuses = async (path: string, sentence: string) => {
    await app.answerDialog([path])
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    await expect(page.getByText('a file that was there is as it was')).toBeVisible()
  }
  await refuses(join(dataFolder, 'nowhere', 'out.md'), 'The folder for “out.md” is not there; make it first.')
  const folder = join(dataFolder, 'folder.md')
  mkdirSync(folder)
  await refuses(folder, '“folder.md” is a folder; name a file.')
  const inVault = join(dataFolder, 'vaults', 'Export desk.breachdesk', 'out.md')
  await refuses(inVault, 'Nothing is written into the folder of the vault')
  expect(existsSync(inVault)).toBe(false)
  expect(readFileSync(there, 'utf8')).toContain('# 2 data breaches')
  expect(readdirSync(dataFolder).filter(file => file.endsWith('.part'))).toEqual([])

  // Nothing at all happens when somebody thinks better of it.
  await app.answerDialog([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('a file that was there is as it was')).toHaveCount(0)
  await expect(exporting.written(page)).toHaveCount(0)
})

test('a comparison, a search and the whole vault lead to an export, and Escape leads back', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await exporting.twoBreaches(page, dataFolder)
  await at.selectRows(at.rows(page, 'Breaches'), 2)
  await page.keyboard.press('c')
  await page.getByRole('table', { name: 'Comparison' }).waitFor()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'These 2 breaches, side by side' })).toBeChecked()
  await expect(exporting.brief(page)).toContainText('Comparison: ')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('table', { name: 'Comparison' })).toBeVisible()
  await page.keyboard.press('Escape')

  await find.search(page, 'people:>500')
  await find.command(page, 'Export to a file')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'All breaches found by “people:>500”' })).toBeChecked()
  await expect(exporting.brief(page)).toContainText('Data breach: ')
  await exporting.chooses(page, 'The whole vault “Export desk”')
  await expect(exporting.brief(page)).toContainText('2 data breaches')
})

test('a vault is made of an exported file, and of nothing else', async ({ app, dataFolder }) => {
  test.setTimeout(120_000)
  const { page } = app
  await exporting.twoBreaches(page, dataFolder)
  await page.keyboard.press('Control+e')
  await exporting.chooses(page, 'The whole vault “Export desk”')
  await exporting.chooseFormat(page, 'JSON', 'json')
  await expect(page.getByText('No vault can be made of this file')).toBeVisible()
  await page.getByRole('button', { name: 'Hold nothing back' }).click()
  await expect(page.getByText('A vault can be made of this file again.')).toBeVisible()
  const file = join(dataFolder, 'desk.json')
  await exporting.writeTo(app, file)
  await page.keyboard.press('Control+l')

  await page.getByRole('button', { name: 'Make a vault of an exported file' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Second desk')
  await page.getByLabel('Passphrase', { exact: true }).fill(at.passphrase)
  await page.getByLabel('Repeat passphrase').fill(at.passphrase)
  const wrong = join(dataFolder, 'wrong.json')
  writeFileSync(wrong, '{"format":"something else"}')
  await app.answerDialog([wrong])
  await page.getByRole('button', { name: 'Create vault and choose the file…' }).click()
  await expect(page.getByText('This is no file that Breachdesk exported as JSON.')).toBeVisible()

  await app.answerDialog([file])
  await page.getByRole('button', { name: 'Fill it from an exported file…' }).click()
  await at.expectCount(page, 'Articles', 2)
  await at.selectRow(page, (await at.showList(page, 'Breaches', 2)).filter({ hasText: 'Westmoor' }))
  await expect(page.getByText('B-0001')).toBeVisible()
})
