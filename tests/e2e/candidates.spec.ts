// Why a fact has its value: every candidate with its fate, rule and reason, and the way to its words.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

const told = 'The company told the state attorney general that 48,213 patients were affected by the breach'
const served = 'It serves 400,000 patients across the Midwest'
const filler = 'The clinics stayed open and treated everybody who had an appointment that day. '.repeat(12)

const twoFigures = `Larkfield Dental notifies patients of data breach

March 12, 2025

Larkfield Dental, a chain of clinics in Ohio, said hackers broke into its network on January 14, 2025 and stole files with names and Social Security numbers.

${told}.

${Array(5).fill(filler.trim()).join('\n\n')}

${served}.
`

const roundUp = `Two breaches reported this week in Ohio and Texas

March 12, 2025

Larkfield Dental said hackers broke into its network on January 14, 2025 and stole files with names and Social Security numbers. Larkfield Dental told the attorney general that 48,213 patients were affected by the breach. It discovered the intrusion on January 20, 2025.

Brackwater Bank disclosed a data breach on March 3, 2025. Attackers stole account numbers and addresses from Brackwater Bank. Brackwater Bank said that 12,700 customers were affected by the breach. It serves 90,000 customers across Texas.
`

const noBreach = `How to keep your passwords safe

March 12, 2025

Experts at the Larkfield Institute advise everybody to use a password manager and to switch on two-factor authentication.

In a survey of 2,000 people, one in three said they use the same password everywhere. Criminals could steal names and Social Security numbers if a site is hacked.
`

/** Imports one article into a new vault and opens it in the reader. */
async function read(page: Page, dataFolder: string, article: string): Promise<Locator> {
  const folder = join(dataFolder, 'articles')
  mkdirSync(folder)
  const path = join(folder, 'article.txt')
  writeFileSync(path, article)
  await at.createVault(page, 'Candidates')
  await at.importByDrop(page, [path], 1)
  await (await at.showList(page, 'Articles', 1)).first().dblclick()
  return page.getByRole('complementary', { name: 'Facts in this article' })
}

/** Opens what a button lays open, by keyboard. */
async function open(button: Locator): Promise<void> {
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.focus()
  await button.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
}

const candidatesFor = (inside: Locator | Page, fact: string) =>
  inside.getByRole('list', { name: `All candidates for ${fact}` }).getByRole('listitem')

/** Neither theme may have anything for axe to complain of. */
async function expectNoComplaints(page: Page): Promise<void> {
  for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
}

test('lists winner and loser of a fact, each with its rule and reason', async ({ app, dataFolder }) => {
  const { page } = app
  const facts = await read(page, dataFolder, twoFigures)
  await facts.getByRole('button', { name: '48,213' }).click()
  await open(facts.getByRole('button', { name: 'All candidates' }))

  const candidates = candidatesFor(facts, 'people affected')
  await expect(candidates).toHaveCount(2)
  const [winner, loser] = [candidates.first(), candidates.last()]
  for (const words of ['48,213', 'in use', 'no other value is stated', told, 'people-affected/en · score'])
    await expect(winner).toContainText(words)
  for (const words of [
    '400,000',
    'lost',
    'The number counts other people',
    served,
    'people-affected/en · score',
  ])
    await expect(loser).toContainText(words)
  await expectNoComplaints(page)

  await test.step('a quote leads to its words in the text', async () => {
    const passage = page.getByRole('region', { name: 'Article text' }).getByText(served)
    await expect(passage).not.toBeInViewport()
    await loser.getByRole('button', { name: served }).click()
    await expect(passage).toBeInViewport()
    expect(await at.highlightedText(page, 'passage')).toEqual([served])
    await page.keyboard.press('k')
    await expect.poll(() => at.highlightedText(page, 'passage')).toEqual([])
  })

  await test.step('the list stays open from claim to claim', async () => {
    await expect(facts.getByRole('button', { name: 'All candidates' })).toHaveAttribute(
      'aria-expanded',
      'true',
    )
  })

  await test.step('the breach beside the list tells the same', async () => {
    await page.keyboard.press('Escape')
    await at.selectRow(page, (await at.showList(page, 'Breaches', 1)).first())
    const fact = await at.openFact(page, 'People affected')
    await fact.getByRole('button', { name: 'All candidates' }).click()
    await expect(candidatesFor(fact, 'people affected')).toHaveCount(2)
    await expectNoComplaints(page)
    await candidatesFor(fact, 'people affected').last().getByRole('button', { name: served }).click()
    await expect.poll(() => at.highlightedText(page, 'passage')).toEqual([served])
  })
})

test('lists the candidates of the breach shown, where an article reports several', async ({
  app,
  dataFolder,
}) => {
  const facts = await read(app.page, dataFolder, roundUp)
  const candidates = candidatesFor(facts, 'people affected')
  await facts.getByRole('button', { name: '48,213' }).click()
  await open(facts.getByRole('button', { name: 'All candidates' }))
  await expect(candidates).toHaveCount(1)
  await expect(candidates).toContainText('48,213')

  await facts.getByLabel('This article reports several breaches').selectOption({ index: 1 })
  await facts.getByRole('button', { name: '12,700' }).click()
  await expect(candidates).toHaveCount(2)
  await expect(candidates.first()).toContainText('12,700')
  await expect(candidates.last()).toContainText('90,000')
})

test('tells of an article without a breach what was turned down', async ({ app, dataFolder }) => {
  const { page } = app
  const facts = await read(page, dataFolder, noBreach)
  await open(facts.getByRole('button', { name: 'Why is no breach reported?' }))
  await expect(candidatesFor(facts, 'people affected')).toContainText('The number counts other people')
  await expect(candidatesFor(facts, 'victim')).toContainText('The article as a whole reports no breach.')
  await expect(facts.getByText('in use')).toHaveCount(0)
  await expectNoComplaints(page)

  await page.keyboard.press('Escape')
  await at.selectRow(page, (await at.showList(page, 'Articles', 1)).first())
  await open(page.getByRole('button', { name: 'Why is no breach reported?' }))
  await expect(candidatesFor(page, 'victim')).toHaveCount(1)
})
