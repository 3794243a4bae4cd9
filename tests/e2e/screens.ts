// Every screen there is, and how somebody gets there in a vault with the samples in it. A new screen is a new line: it
// is then checked in both themes, and its pictures are taken.
import type { Page } from '@playwright/test'
import * as find from './finding-steps.ts'
import * as at from './steps.ts'
import * as tags from './tag-steps.ts'

/** Goes to a screen from the library; Escape leads back from each. */
type Screen = (page: Page) => Promise<unknown>

/** A figure of three breaches side by side, chosen by its key. */
async function figure(page: Page, key: string): Promise<void> {
  await at.selectRows(await at.anyList(page, 'Breaches'), 3)
  await page.keyboard.press('c')
  await page.getByRole('region', { name: 'Figures' }).waitFor()
  await page.keyboard.press(key)
}

export const screens: Readonly<Record<string, Screen>> = {
  library: async page => {
    await at.selectRow(page, (await at.anyList(page, 'Breaches')).first())
    await at.openFact(page, 'People affected')
  },
  similar: async page => {
    await at.selectRow(page, (await at.anyList(page, 'Breaches')).first())
    const similar = page.getByRole('region', { name: 'Similar breaches' })
    await similar.scrollIntoViewIfNeeded()
    await similar.getByRole('listitem').last().scrollIntoViewIfNeeded()
  },
  articles: async page => at.selectRow(page, (await at.anyList(page, 'Articles')).first()),
  reader: async page => {
    await (await at.anyList(page, 'Breaches')).first().dblclick()
    await page.getByRole('complementary').getByRole('button').filter({ hasText: /\d/ }).last().click()
  },
  beside: async page => {
    await (await at.anyList(page, 'Breaches')).first().dblclick()
    await page.getByRole('button', { name: 'Side by side' }).click()
    await page.getByRole('table', { name: 'Facts of both articles' }).waitFor()
  },
  compare: async page => {
    await at.selectRows(await at.anyList(page, 'Breaches'), 3)
    await page.keyboard.press('c')
    await page.getByRole('table', { name: 'Comparison' }).waitFor()
  },
  'compare data': page => figure(page, 'Alt+2'),
  'compare people': page => figure(page, 'Alt+3'),
  'compare timeline': async page => {
    await figure(page, 'Alt+1')
    await page.getByRole('radio', { name: 'Calendar' }).check({ force: true })
  },
  export: async page => {
    await at.selectRows(await at.anyList(page, 'Breaches'), 3)
    await page.keyboard.press('Control+e')
    await page.getByRole('article', { name: 'Beginning of the brief' }).waitFor()
  },
  'compare articles': async page => {
    const shown = await at.anyList(page, 'Breaches')
    await at.selectRow(page, shown.filter({ hasText: 'Rede Raiana' }))
    await page.getByRole('tab', { name: /^Articles/ }).click()
    const articles = page.getByRole('list', { name: 'Articles' }).getByRole('checkbox')
    await articles.first().waitFor()
    for (const box of await articles.all()) await box.check()
    await page.keyboard.press('c')
    await page.getByRole('table', { name: 'Comparison' }).waitFor()
  },
  comparisons: async page => {
    await at.selectRows(await at.anyList(page, 'Breaches'), 3)
    await page.keyboard.press('c')
    await page.getByRole('table', { name: 'Comparison' }).waitFor()
    await page.keyboard.press('Control+s')
    await page.getByRole('textbox', { name: 'Name of the comparison' }).fill('Board brief')
    await page.keyboard.press('Enter')
    await page.getByText('saved', { exact: true }).waitFor()
    // The first Escape may only close what a cell shows.
    const comparison = page.getByRole('table', { name: 'Comparison', exact: true })
    while (await comparison.isVisible()) await page.keyboard.press('Escape')
    const inRail = page.getByRole('treeitem', { name: 'Comparisons', exact: true })
    await page.getByRole('button', { name: 'Saved comparisons' }).or(inRail).first().click()
    await page.getByRole('table', { name: 'Comparisons' }).waitFor()
  },
  search: async page => {
    await find.search(page, 'sector:healthcare,transport')
    await page.keyboard.press(' ')
  },
  statistics: async page => {
    await page.keyboard.press('Shift+F')
    await page.getByRole('figure', { name: 'Attack vectors' }).waitFor()
  },
  palette: page => find.command(page, 're'),
  shortcuts: page => page.keyboard.press('?'),
  review: async page => {
    await page.keyboard.press('Shift+R')
    await page.getByRole('button', { name: /^Sources disagree/ }).click()
    await page.getByRole('option', { selected: true }).waitFor()
  },
  history: async page => {
    await page.keyboard.press('Shift+H')
    await page.getByRole('table').waitFor()
  },
  imports: async page => {
    await at.place(page, 'Imports').click()
    await at.outcomes(page).first().click()
  },
  notes: async page => {
    await at.selectRow(page, (await at.anyList(page, 'Breaches')).last())
    const note = page.getByRole('article', { name: 'Note' })
    if (await note.isHidden())
      await at.writeNote(page, '## To ask\n- [x] the **regulator**\n- [ ] [[B-0001]]')
    await note.scrollIntoViewIfNeeded()
  },
  tagging: async page => {
    await at.selectRows(await at.anyList(page, 'Breaches'), 3)
    await page.keyboard.press('t')
    await tags.list(page).getByRole('option').first().waitFor()
  },
  tags: page => tags.arrange(page, 'Tree'),
  packs: page => tags.arrange(page, 'Packs'),
  rules: async page => {
    await tags.arrange(page, 'Rules')
    await page.getByLabel('What must be so').fill('people:>3000 -sector:finance')
    await page.getByText(/^Would tag \d/).waitFor()
  },
  preferences: async page => {
    await page.keyboard.press('Control+,')
    await page.getByRole('heading', { name: 'Preferences' }).waitFor()
  },
  tour: async page => {
    await page.getByRole('button', { name: 'Health sector desk' }).click()
    await page.getByRole('button', { name: 'Take the tour' }).click()
  },
}

/** The name of the vault the screens are looked at in. */
export const vaultName = 'Health sector desk'

/** What makes the screens worth looking at: a few tags. */
export async function furnish(page: Page): Promise<void> {
  const breaches = await at.anyList(page, 'Breaches')
  await at.selectRows(breaches, 3)
  await at.tagSelected(page, 'vector/ransomware')
  await breaches.last().click()
  await at.tagSelected(page, 'desk/board brief')
}

/** Shows one screen after the other, beginning with the library, and comes back from each. */
export async function throughScreens(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, open] of Object.entries(screens)) {
    await open(page)
    // What moves has come to rest, and the panes that follow have followed.
    await page.waitForTimeout(300)
    await look(name)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
}
