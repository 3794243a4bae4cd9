// Notes on a breach: written by keyboard, saved by themselves, linked, and found again from the other end.
import type { Locator } from '@playwright/test'
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

/** Follows a field from now on; answers with what asks for all that has stood in it. */
async function valuesOf(field: Locator): Promise<() => Promise<readonly string[]>> {
  const kept = await field.evaluateHandle((element: HTMLTextAreaElement) => {
    const values = new Set<string>()
    const look = () => {
      values.add(element.value)
      if (element.isConnected) requestAnimationFrame(look)
    }
    look()
    return values
  })
  return () =>
    kept.evaluate(async values => {
      // What was drawn last has been looked at as well.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      return [...values]
    })
}

test('a note is written, kept over a lock, links and is linked back', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  await at.createVault(page, 'Notes')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  const breaches = await at.anyList(page, 'Breaches')
  await at.selectRow(page, breaches.first())

  await page.getByRole('button', { name: 'Write a note' }).click()
  const field = page.getByRole('textbox', { name: 'Note' })
  await expect(field).toBeFocused()
  await page.keyboard.type('# Call back\n- ask **why**')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[ ] see [[larch')
  const choices = page.getByRole('listbox', { name: 'What to link to' })
  await expect(choices.getByRole('option').first()).toContainText('Larch')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(/see \[\[B-\d{4}\]\]$/)

  // Typed a moment ago, and not saved yet: locking takes it along.
  await page.keyboard.type(' tomorrow')
  await page.keyboard.press('Control+l')
  await at.unlockVault(page)
  await at.selectRow(page, (await at.anyList(page, 'Breaches')).first())
  const note = page.getByRole('article', { name: 'Note' })
  await expect(note.getByRole('heading', { name: 'Call back' })).toBeVisible()
  await expect(note.getByRole('img', { name: 'Not done' })).toBeVisible()
  await expect(note.getByRole('listitem').last()).toContainText('tomorrow')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  // The link leads to the breach it names, which says where it was linked from; and back again.
  await note.getByRole('button', { name: /Larch/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Larch/ })).toBeVisible()
  const back = page.getByRole('region', { name: 'What links here' })
  await expect(back).toContainText('tomorrow')
  await back.getByRole('button').first().click()
  await expect(note).toBeVisible()

  // An earlier version is there to be put back, and removing can be undone.
  await note.getByRole('button', { name: 'Edit the note' }).click()
  // Emptied to be written anew: neither a pause nor saving brings back the words before.
  await field.fill('')
  await expect(note.getByRole('status')).toHaveText('Saved when you pause')
  await expect(note.getByRole('status')).toHaveText('')
  const seen = await valuesOf(field)
  await page.keyboard.type('Nothing left')
  await expect(note.getByRole('status')).toHaveText('Saved')
  expect((await seen()).filter(value => value.includes('Call back'))).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(note).toContainText('Nothing left')
  await note.getByRole('button', { name: 'Earlier versions' }).click()
  await note.getByRole('button', { name: 'Put this version back' }).first().click()
  await expect(note.getByRole('heading', { name: 'Call back' })).toBeVisible()
  await note.getByRole('button', { name: 'Remove the note' }).click()
  await expect(note).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(note).toBeVisible()
})
