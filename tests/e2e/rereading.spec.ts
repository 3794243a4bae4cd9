// Articles read again: the difference first, then the change; what lost its place is placed again.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { inProject } from '../helpers/project.ts'
import { expect, test } from './app.ts'
import {
  choose,
  current,
  decision,
  expectLeft,
  expectNoComplaints,
  left,
  openReview,
  queue,
  withArticles,
} from './review-steps.ts'
import { quillby, tollgate } from './review-texts.ts'
import * as at from './steps.ts'

/** As older rules had left the vault: 44,000 people, and the words of a fact lost. */
const asIfOlder = (dataFolder: string, lost: string) =>
  execFileSync(process.execPath, [
    inProject('tests/helpers/as-if-older.ts'),
    join(dataFolder, 'vaults', 'Review.breachdesk'),
    at.passphrase,
    '44000',
    lost,
  ])

test('shows what reading again would change before it does', async ({ start, dataFolder }) => {
  const first = await start()
  await withArticles(first.page, dataFolder, { tollgate, quillby })
  await first.close()
  asIfOlder(dataFolder, 'sector')

  const { page } = await start()
  await at.unlockVault(page)
  await at.selectRow(page, (await at.showList(page, 'Breaches', 2)).filter({ hasText: 'Tollgate' }))
  await expect(page.getByRole('tabpanel')).toContainText('44,000')
  await page.keyboard.press('Shift+E')
  await expect(page.getByRole('radio', { name: 'The 1 article you chose' })).toBeChecked()
  await page.getByRole('radio', { name: 'Those read by older rules: 1' }).check()
  await page.getByRole('button', { name: 'Show what would change' }).press('Enter')
  const report = page.getByRole('region', { name: 'What changes' })
  await expect(report).toContainText('1 of 1 article would change.')
  await expect(report).toContainText(
    'As it was called before → Tollgate Family Clinics tells patients of data breach',
  )
  await expect(report.getByRole('listitem').filter({ hasText: 'People affected' }).last()).toContainText(
    '61,408',
  )
  await expectNoComplaints(page)

  await report.getByRole('button', { name: 'Change 1 article' }).press('Enter')
  await expect(report).toContainText('1 of 1 article changed.')
  await expect(page.getByText('Every article was read by the rules of today.')).toBeVisible()
  await expectNoComplaints(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tabpanel')).toContainText('61,408')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tabpanel')).toContainText('44,000')
})

test('lets one place a lost quote again, by key or by selecting words, or reject it', async ({
  start,
  dataFolder,
}) => {
  const first = await start()
  await withArticles(first.page, dataFolder, { tollgate })
  await first.close()
  asIfOlder(dataFolder, 'dates.discovered')

  const { page } = await start()
  await at.unlockVault(page)
  await openReview(page)
  await choose(page, 'Lost quote')
  await expect(current(page)).toContainText('Feb 10, 2025')
  await expect(decision(page).getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0)
  const words = decision(page).getByRole('textbox', { name: 'Its words now' })
  const place = decision(page).getByRole('button', { name: 'Place again' })
  await words.fill('nothing of the kind')
  await expect(decision(page)).toContainText('The text does not have these words.')
  await expect(place).toBeDisabled()
  await words.fill('Discovered the intrusion on February')
  await expect
    .poll(() => at.highlightedText(page, 'passage'))
    .toEqual(['discovered the intrusion on February'])
  await expectNoComplaints(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing of this kind waits')).toBeVisible()

  await page.keyboard.press('u')
  await expect(current(page)).toContainText('Feb 10, 2025')
  const sentence = page.getByRole('region', { name: 'Article text' }).getByText('It discovered the intrusion')
  await sentence.click({ clickCount: 3 })
  await expect(place).toBeEnabled()
  await expect(decision(page)).toContainText('It discovered the intrusion on February 10, 2025.')
  await queue(page).focus()
  await page.keyboard.press('r')
  await expect(page.getByText('Nothing of this kind waits')).toBeVisible()
  await choose(page, 'All')
  const before = await left(page)
  await page.keyboard.press('u')
  await expectLeft(page, before + 1)
})
