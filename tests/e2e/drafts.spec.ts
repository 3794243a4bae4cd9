// What is typed and not saved survives locking, closing and a reload of the window, and says so.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as reading from './reader-steps.ts'
import * as at from './steps.ts'
import * as tags from './tag-steps.ts'

const kept = (page: Page) => page.getByText('What you were typing when the window closed is kept')

/** Begins to give a fact another value, and stops in the middle. */
async function beginEditing(page: Page): Promise<void> {
  await reading.focusClaim(page, /Feb 19, 2024/)
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Discovered' }).fill('17 fe')
  await expect(page.getByText('Write a date, a month or a year')).toBeVisible()
}

test('brings back what was typed into a fact after a lock, and forgets it once it is saved', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await reading.openReader(page, dataFolder)
  await beginEditing(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Typed and not saved: 17 fe')).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox', { name: 'Discovered' })).toHaveValue('17 fe')
  await page.keyboard.press('Control+l')
  await at.unlockVault(page)
  await expect(kept(page)).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await page.getByRole('button', { name: 'Discovered, B-0001' }).click()
  await reading.focusClaim(page, /Feb 19, 2024/)
  const field = page.getByRole('textbox', { name: 'Discovered' })
  await expect(field).toHaveValue('17 fe')
  await expect(page.getByText('You typed this before the window closed')).toBeVisible()

  await field.fill('17 febrero 2024')
  await expect(page.getByText('Means Feb 17, 2024, one day')).toBeVisible()
  await page.getByRole('textbox', { name: 'Reason' }).fill('The filing says so.')
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await expect(page.getByText('You decided: The filing says so.')).toBeVisible()

  await page.keyboard.press('Control+l')
  await at.unlockVault(page)
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await expect(kept(page)).toBeHidden()
})

test('brings back a note after a reload of the window', async ({ app, dataFolder }) => {
  const { page } = app
  await reading.openReader(page, dataFolder)
  await reading.selectWords(page, 'the company said')
  await page.keyboard.press('n')
  await page.keyboard.type('Half a thou')
  await page.reload()
  await expect(kept(page)).toBeVisible()
  await page.getByRole('button', { name: 'Text, A-0001' }).click()
  const note = page.getByRole('region', { name: 'New note' })
  await expect(note.getByRole('textbox')).toHaveValue('Half a thou')
  await expect(note.getByText('the company said')).toBeVisible()
  await note.getByRole('button', { name: 'Discard' }).click()
  await expect(note).toBeHidden()
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await expect(kept(page)).toBeHidden()
})

test('goes on with a note on a breach, and with a rule, after a reload of the window', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await reading.openReader(page, dataFolder)
  await page.keyboard.press('Escape')
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).first())
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.keyboard.type('Half a thou')
  await page.reload()
  // The breach is the first in its list, and shown.
  const field = page.getByRole('textbox', { name: 'Note' })
  await expect(field).toHaveValue('Half a thou')
  await field.press('End')
  await page.keyboard.type('ght')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article', { name: 'Note' })).toHaveCount(1)
  await expect(page.getByRole('article', { name: 'Note' })).toContainText('Half a thought')
  await expect(kept(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Write a note' })).toBeFocused()

  await tags.arrange(page, 'Rules')
  await page.getByLabel('What must be so').fill('people:>3000')
  await page.reload()
  await page.getByRole('button', { name: 'New rule' }).click()
  await expect(page.getByLabel('What must be so')).toHaveValue('people:>3000')
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await expect(kept(page)).toBeHidden()
})

test('keeps a new fact through closing the window and starting again', async ({ start, dataFolder }) => {
  const first = await start()
  await reading.openReader(first.page, dataFolder)
  await reading.selectWords(first.page, 'more than 64,000 people')
  await first.page.keyboard.press('f')
  await first.page.getByRole('textbox', { name: 'People affected' }).fill('65 mi')
  await expect(first.page.getByRole('combobox', { name: 'How exact' })).toBeVisible()
  await first.close()

  const { page } = await start()
  await at.unlockVault(page)
  await page.getByRole('button', { name: 'Text, A-0001' }).click()
  const form = page.getByRole('region', { name: 'New fact' })
  await expect(form.getByRole('textbox', { name: 'People affected' })).toHaveValue('65 mi')
  await form.getByRole('textbox', { name: 'People affected' }).fill('más de 65 mil')
  await expect(form.getByText('Means ≥ 65,000')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(reading.facts(page).getByText('65,000').first()).toBeVisible()
})

test('saves what is whole when the form is left, and asks for no reason where nothing is stated', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  await reading.openReader(page, dataFolder)
  await page.keyboard.press('Escape')
  await at.selectRow(page, (await at.showList(page, 'Breaches', 1)).first())
  const misuse = await at.openFact(page, 'Misuse of the data')
  await misuse.getByRole('button', { name: /^Edit/ }).click()
  await expect(misuse.getByLabel('Reason')).toHaveCount(0)
  await misuse.getByRole('combobox', { name: 'Misuse of the data' }).fill('conf')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^People affected/ }).focus()
  await expect.poll(() => at.factValue(page, 'Misuse of the data')).toContain('Confirmed')
  await expect.poll(() => at.factValue(page, 'Misuse of the data')).toContain('You filled it in.')

  const people = await at.openFact(page, 'People affected')
  await people.getByRole('button', { name: /^Edit/ }).click()
  await people.getByRole('textbox', { name: 'People affected' }).fill('2,2 M')
  await page.keyboard.press('Enter')
  await expect(people.getByText('Say why, in a few words.')).toBeVisible()
  await expect(people.getByLabel('Reason')).toBeFocused()
  await page.keyboard.type('A letter to shareholders.')
  await page.keyboard.press('Enter')
  await expect.poll(() => at.factValue(page, 'People affected')).toContain('2,200,000')
  await page.keyboard.press('Control+z')
  await expect.poll(() => at.factValue(page, 'People affected')).toContain('71,482')
})
