// What can be made of words of an article: a fact, a highlight, a note; by keyboard alone and by mouse.
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as reading from './reader-steps.ts'
import * as at from './steps.ts'

test.beforeEach(async ({ app, dataFolder }) => reading.openReader(app.page, dataFolder))

test('selects words with the arrow keys and adds them as a fact', async ({ app }) => {
  const { page } = app
  await page.keyboard.press('ArrowRight')
  for (let words = 0; words < 5; words += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  expect((await reading.selection(page)).trim()).toBe('Quillmere Dental Group says 64,000')
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()

  await page.keyboard.press('f')
  const form = page.getByRole('region', { name: 'New fact' })
  await expect(form.getByRole('combobox', { name: 'Fact', exact: true })).toBeFocused()
  await expect(form.getByRole('combobox', { name: 'Fact', exact: true })).toHaveValue('People affected')
  await expect(form.getByRole('textbox', { name: 'People affected' })).toHaveValue('64,000')

  await page.keyboard.press('Control+a')
  await page.keyboard.type('discov')
  await page.keyboard.press('Enter')
  await form.getByRole('textbox', { name: 'Discovered' }).fill('21 feb 2024')
  await expect(form.getByText('Means Feb 21, 2024, one day')).toBeVisible()
  // Enter pressed twice adds it once.
  await form.locator('form').evaluate((element: HTMLFormElement) => {
    element.requestSubmit()
    element.requestSubmit()
  })
  await expect(form).toBeHidden()
  await expect(reading.facts(page).getByText('Feb 21, 2024').first()).toBeVisible()
  await expect
    .poll(() => at.highlightedText(page, 'focused-dates'))
    .toEqual(['Quillmere Dental Group says 64,000'])

  await page.keyboard.press('Control+z')
  await expect(reading.facts(page).getByText('Feb 21, 2024')).toHaveCount(0)
})

test('adds several kinds of data from one sentence', async ({ app }) => {
  const { page } = app
  await reading.selectWords(page, 'two years of credit monitoring')
  await page.keyboard.press('f')
  const form = page.getByRole('region', { name: 'New fact' })
  await form.getByRole('combobox', { name: 'Fact', exact: true }).fill('data exp')
  await page.keyboard.press('Enter')
  const filter = form.getByRole('textbox', { name: /^Narrow the list/ })
  await filter.fill('photo')
  await page.keyboard.press('Enter')
  await filter.fill('bio')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('checkbox', { name: 'Biometric' })).toBeChecked()
  await filter.press('Enter')
  await expect(form).toBeHidden()
  await expect(reading.facts(page).getByRole('button', { name: 'Reject Photo' })).toBeVisible()
  await expect(reading.facts(page).getByText('Biometric').first()).toBeVisible()
})

test('highlights words, notes on them, and takes both back', async ({ app }) => {
  const { page } = app
  await reading.selectWords(page, 'the company said')
  await page.keyboard.press('h')
  const marked = page.getByRole('region', { name: 'Highlights and notes' })
  await expect(marked.getByText('the company said')).toBeVisible()
  await expect.poll(() => at.highlightedText(page, 'mark-')).toEqual(['the company said'])

  await marked.getByRole('button', { name: 'Blue' }).click()
  await expect.poll(() => at.highlightedText(page, 'mark-5a9bd8')).toEqual(['the company said'])

  await reading.selectWords(page, 'outside forensic investigators')
  await page.keyboard.press('n')
  await page.keyboard.type('Ask who they are.')
  await page.keyboard.press('Control+Enter')
  await expect(marked.getByText('Ask who they are.')).toBeVisible()

  await marked.getByRole('button', { name: 'Edit the note' }).click()
  await marked.getByRole('textbox', { name: 'Note' }).fill('Ask for their names.')
  await page.keyboard.press('Control+Enter')
  await expect(marked.getByText('Ask for their names.')).toBeVisible()

  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  await marked.getByRole('button', { name: 'Remove the highlight' }).last().click()
  await expect(marked.getByText('Ask for their names.')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(marked.getByText('Ask for their names.')).toBeVisible()
})

test('notes on the article as a whole where no words are selected', async ({ app }) => {
  const { page } = app
  await page.keyboard.press('n')
  await page.keyboard.type('Two more papers had this first.')
  await page.keyboard.press('Control+Enter')
  const notes = page.getByRole('region', { name: /^Notes/ })
  await expect(notes.getByText('Two more papers had this first.')).toBeVisible()
  await expect(reading.text(page)).toBeFocused()
  await notes.getByRole('button', { name: 'Edit the note' }).click()
  await notes.getByRole('textbox', { name: 'Note' }).fill('One more paper had this first.')
  await page.keyboard.press('Control+Enter')
  await expect(notes.getByText('One more paper had this first.')).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await notes.getByRole('button', { name: 'Remove the note' }).click()
  await expect(notes.getByText('One more paper had this first.')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(notes.getByText('One more paper had this first.')).toBeVisible()
})

test('tells what a claim says when the pointer rests on its words', async ({ app }) => {
  const { page } = app
  const box = await page.getByText('The intrusion began').first().boundingBox()
  await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 12)
  await page.mouse.move((box?.x ?? 0) + 124, (box?.y ?? 0) + 12)
  await expect(page.getByRole('tooltip')).toContainText('Feb')
  await page.mouse.move(10, 400)
  await expect(page.getByRole('tooltip')).toBeHidden()
})

test('the form for a fact passes in light and in dark', async ({ app }) => {
  const { page } = app
  await reading.selectWords(page, 'more than 64,000 people')
  await page.keyboard.press('f')
  const form = page.getByRole('region', { name: 'New fact' })
  await expect(form.getByText('Means ≥ 64,000')).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
})
