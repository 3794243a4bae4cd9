// Breaches like one: found when they come into sight, opened, and gathered for a comparison, by keyboard.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { expectNoComplaints, withArticles } from './review-steps.ts'
import { quillby, tollgate } from './review-texts.ts'
import * as at from './steps.ts'

/** Like the breach at Tollgate: the same attacker, and much the same data. */
const fernbrook = `Fernbrook Dental Group tells patients of data breach

June 3, 2025

Fernbrook Dental Group, a dentist in Idaho, said the ransomware group Grey Moss broke into its network on May 1, 2025 and stole files with names, addresses and Social Security numbers. The company told the state attorney general that 58,020 patients were affected by the breach.
`

const similar = (page: Page): Locator => page.getByRole('region', { name: 'Similar breaches' })
const line = (page: Page, name: string): Locator => similar(page).getByRole('button', { name })

test('names what two breaches share, opens the other and gathers both', async ({ app, dataFolder }) => {
  const { page } = app
  await withArticles(page, dataFolder, { tollgate, quillby, fernbrook })
  await at.selectRow(page, (await at.showList(page, 'Breaches', 3)).filter({ hasText: 'Tollgate' }))
  await similar(page).scrollIntoViewIfNeeded()
  const first = similar(page).getByRole('listitem').first()
  await expect(first).toContainText('Fernbrook Dental Group')
  await expect(first).toContainText('Attacker Grey Moss')
  await expect(first).toContainText(/Data .*Social security number/)
  await expect(first).toContainText('Size 61,408 and 58,020 people')
  await expect(line(page, 'Fernbrook')).toHaveAccessibleDescription(/Attacker Grey Moss/)
  await expectNoComplaints(page)

  await line(page, 'Fernbrook').focus()
  await page.keyboard.press('Shift+C')
  const tray = page.getByRole('region', { name: 'Gathered to compare' })
  await expect(tray).toContainText(/Tollgate Family Clinics.*Fernbrook Dental Group/)
  await expect(first).toContainText('to compare')
  await expectNoComplaints(page)
  await line(page, 'Fernbrook').focus()
  await page.keyboard.press('c')
  const heads = page.getByRole('table', { name: 'Comparison' }).getByRole('columnheader')
  await expect(heads.filter({ hasText: 'Tollgate' }).first()).toBeVisible()
  await expect(heads.filter({ hasText: 'Fernbrook' }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await similar(page).scrollIntoViewIfNeeded()
  await line(page, 'Fernbrook').focus()
  await page.keyboard.press('j')
  await expect(line(page, 'Quillby')).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  const shown = page.getByRole('region', { name: 'Fernbrook Dental Group' })
  await expect(shown).toBeFocused()
  await expect(at.rows(page, 'Breaches').and(page.locator('[aria-selected=true]'))).toContainText('Fernbrook')
  await similar(page).scrollIntoViewIfNeeded()
  await expect(line(page, 'Tollgate')).toBeVisible()
})
