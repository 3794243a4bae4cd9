// The tags themselves: the tree, the packs and the rules, by keyboard, each change with its undo.
import { sampleFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'
import * as tags from './tag-steps.ts'

test.beforeEach(async ({ app: { page } }) => {
  await at.createVault(page, 'Tags')
  await at.importByDrop(page, sampleFiles, sampleFiles.length)
  const breaches = await at.anyList(page, 'Breaches')
  await breaches.first().click()
  await at.tagSelected(page, 'desk/board')
  await breaches.last().click()
  await at.tagSelected(page, 'vector/phishing')
})

test('the tree is rearranged by keyboard and by dragging, and everything is undone', async ({
  app: { page },
}) => {
  await tags.arrange(page, 'Tree')
  const tree = tags.tree(page)
  const expectLines = (lines: string[]) => expect.poll(() => tags.lines(page)).toEqual(lines)
  const undo = async (lines: string[]) => {
    await page.keyboard.press('Control+z')
    await expectLines(lines)
  }
  const before = ['desk', 'board', 'vector', 'phishing']
  await tree.focus()
  await expectLines(before)

  // Renamed in place; the detail goes on showing it.
  await page.keyboard.press('Home')
  await page.keyboard.press('F2')
  await page.keyboard.type('bureau')
  await page.keyboard.press('Enter')
  await expectLines(['bureau', 'board', 'vector', 'phishing'])
  await expect(page.getByRole('heading', { name: 'bureau' })).toBeVisible()
  await expect(tree).toBeFocused()
  await undo(before)

  // A new one below the one looked at, then moved to the top by the list of places.
  await tree.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+N')
  await page.keyboard.type('radio')
  await page.keyboard.press('Enter')
  await expectLines(['desk', 'board', 'radio', 'vector', 'phishing'])
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await expectLines(['desk', 'board', 'radio', 'vector', 'phishing'])
  await expect(page.getByRole('heading', { name: 'radio', exact: true })).toBeVisible()

  // Merged, folded, dragged, deleted.
  await page.keyboard.press('Shift+M')
  await page.keyboard.type('boa')
  await page.keyboard.press('Enter')
  await expectLines(before)
  await tree.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expectLines(['desk', 'vector', 'phishing'])
  await page.keyboard.press('ArrowRight')
  await expectLines(before)
  await tree.getByRole('treeitem', { name: 'board' }).dragTo(tree.getByRole('treeitem', { name: 'vector' }))
  await expectLines(['vector', 'board', 'phishing'])
  await undo(before)
  await tree.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  // Nothing else was below it, so the tag above goes too.
  await expectLines(['desk', 'board'])
  await undo(before)
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
})

test('a tag is described, coloured and made exclusive, and a pack comes and goes', async ({
  app: { page },
}) => {
  await tags.arrange(page, 'Tree')
  await tags.tree(page).getByRole('treeitem', { name: 'desk' }).click()
  await page.getByLabel('What it means').fill('What the desk follows up')
  await page.keyboard.press('Tab')
  await expect(tags.tree(page).getByRole('treeitem', { name: 'desk' })).toContainText('follows up')
  await page.getByRole('radio', { name: 'Teal' }).press('Space')
  await expect(page.getByRole('radio', { name: 'Teal' })).toBeChecked()
  await page.getByLabel('Only one of the tags below it at a time').press('Space')
  await expect(tags.tree(page).getByRole('treeitem', { name: 'desk' })).toContainText('One at a time')

  await page.getByRole('tab', { name: 'Packs' }).click()
  await page.getByRole('button', { name: 'Install VERIS' }).press('Enter')
  await expect(page.getByText(/^Installed, \d+ tags$/)).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
  await page.getByRole('tab', { name: 'Tree' }).click()
  // So large a tree is folded at first, and never drawn whole.
  await page.getByLabel('Filter tags').fill('a')
  expect(await tags.tree(page).getByRole('treeitem').count()).toBeLessThan(80)
  await page.getByLabel('Filter tags').fill('hacking sqli')
  await expect(tags.tree(page).getByRole('treeitem').last()).toContainText(/sqli/i)
  await page.getByRole('tab', { name: 'Packs' }).click()
  await page.getByRole('button', { name: 'Take out VERIS' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Install VERIS' })).toBeVisible()
})

test('a rule is written with help, looked ahead with, applied, and told as the reason of a tag', async ({
  app: { page },
}) => {
  await tags.arrange(page, 'Rules')
  const field = page.getByLabel('What must be so')
  await page.getByLabel('Name', { exact: true }).fill('Many people')
  await field.click()
  await page.keyboard.type('peo')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('people:')
  await page.keyboard.type('>3000 sektor:finance')
  const why = page.getByRole('alert').filter({ hasText: 'Did you mean sector' })
  await expect(why).toBeVisible()
  await expect(page.locator('u', { hasText: 'sektor' })).toHaveCount(1)
  await field.fill('people:>3000')
  const preview = page.getByRole('region', { name: 'What the rule would do' })
  await expect(preview).toContainText('Would tag 4 breaches.')
  await expect(preview).toContainText('People affected:')
  await page.getByLabel('Tag to put on').fill('size/large')
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  // Leaving it unfinished loses nothing.
  await page.getByRole('tab', { name: 'Packs' }).click()
  await page.getByRole('tab', { name: 'Rules' }).click()
  await expect(field).toHaveValue('people:>3000')
  await page.getByRole('button', { name: 'Save and apply' }).click()
  await expect(preview).toContainText('Would tag no further breach.')
  await expect(preview).toContainText('4 carry the tag already.')

  const breaches = await at.anyList(page, 'Breaches')
  await breaches.first().click()
  await page.keyboard.press('t')
  await expect(tags.option(page, /large/)).toContainText('by the rule Many people')
})
