// What somebody does who looks for something.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Bridge, SearchPage } from '../../src-main/contract/index.ts'
import * as at from './steps.ts'

const beginnings = ['Alder', 'Birk', 'Corrie', 'Dun', 'Esk', 'Fern', 'Gar', 'Holm', 'Iver'] as const
const endings = ['ton', 'dale', 'moor', 'vale', 'ham', 'hurst', 'side', 'by'] as const

/** One breach: a clinic or a bank in a town, told in English, with something that only it has. */
function story(index: number): string {
  const town = `${beginnings[index % beginnings.length]}${endings[Math.floor(index / beginnings.length)]}`
  const victim = index % 3 === 0 ? `${town} Savings Bank` : `${town} Valley Clinic`
  const people = 1200 + 37 * index
  return `${victim} says data of ${people.toLocaleString('en')} people was stolen

${town}, ${1 + (index % 27)} March 2024. ${victim} No. ${index} said on Tuesday that attackers copied files with the names and addresses of ${people.toLocaleString('en')} people in a ransomware attack in February 2024. The intrusion was discovered on 2 March 2024. A spokesperson said that the quince${index} server was shut down.
`
}

const other = `Compañía Harinera del Sur confirma el robo de datos

La empresa Compañía Harinera del Sur confirmó el 4 de mayo de 2024 que un ataque de ransomware expuso los nombres y correos de 9.400 clientes. La intrusión se descubrió el 2 de mayo de 2024.
`

/** Writes as many articles into a folder, and one in Spanish. */
export function writeStories(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true })
  const texts = [other, ...Array.from({ length: count - 1 }, (_, index) => story(index + 1))]
  return texts.map((text, index) => {
    const path = join(folder, `story-${index}.txt`)
    writeFileSync(path, text)
    return path
  })
}

/** Makes a vault with so many articles in it. */
export async function deskWithStories(page: Page, folder: string, count: number): Promise<void> {
  await at.createVault(page, 'Finding')
  await at.importByDrop(page, writeStories(join(folder, 'stories'), count), count)
}

export const box = (page: Page): Locator =>
  page.getByRole('combobox', { name: /^Search (articles|breaches)$/ })
export const hits = (page: Page): Locator => page.getByRole('listbox', { name: 'Search results' })
export const hit = (page: Page): Locator => hits(page).getByRole('option')
export const suggestions = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
export const filters = (page: Page): Locator => page.getByRole('complementary', { name: 'Filters' })

/** Types a search from anywhere, and goes to what it finds. */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await box(page).fill(query)
  await page.keyboard.press('Enter')
  await expect(hits(page)).toBeFocused()
  await expect(hits(page)).toHaveAttribute('data-hits-for', query)
}

/** Chooses what a search lists. */
export const list = (page: Page, kind: 'Articles' | 'Breaches'): Promise<void> =>
  page
    .getByRole('group', { name: 'What to list' })
    .getByText(new RegExp(`^${kind}`))
    .click()

/** How many there are of what is listed, as the switch says. */
export const expectTotal = (page: Page, kind: 'Articles' | 'Breaches', total: number): Promise<void> =>
  expect(page.getByRole('group', { name: 'What to list' }).getByText(new RegExp(`^${kind}`))).toHaveText(
    `${kind}${total}`,
  )

export const palette = (page: Page): Locator => page.getByRole('combobox', { name: 'Commands and places' })
export const entries = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'What fits' }).getByRole('option')

/** Opens the palette and types something. */
export async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeFocused()
  await palette(page).fill(typed)
}

/** How many breaches the engine finds, asked past the screen. */
export const breachesFound = (page: Page, query: string): Promise<number> =>
  page.evaluate(async query => {
    const { breachdesk } = globalThis as unknown as { breachdesk: Bridge }
    const reply = await breachdesk.invoke('search.run', { query, kind: 'breaches' })
    return reply.ok ? (reply.value as SearchPage).total : -1
  }, query)

interface Sign {
  readonly key: string
  readonly code: string
  readonly isShift: boolean
}

/** Presses a key as a keyboard of another country sends it. */
export async function pressSign(page: Page, { key, code, isShift }: Sign): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const event = { key, code, modifiers: isShift ? 8 : 0 }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...event })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  await session.detach()
}
