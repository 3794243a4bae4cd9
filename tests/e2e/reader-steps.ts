// What somebody does in the reader, and the articles they read there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import * as at from './steps.ts'

/** One breach told by three articles: it grows, one source is alone with its date, one is in another language. */
const articles: Readonly<Record<string, string>> = {
  'first.txt': `Quillmere Dental Group says 64,000 patients caught in ransomware attack

By Orla Penhaligon
The Fennick Courier, 12 March 2024

Quillmere Dental Group told patients on Monday that a ransomware attack had exposed information belonging to more than 64,000 people.

The intrusion began on 3 February 2024 and was discovered on 19 February 2024, the company said. Names, dates of birth, Social Security numbers and health insurance details were taken. Payment card data was not involved.

Quillmere notified the FBI and hired outside forensic investigators. It is offering two years of credit monitoring to those affected.

Share this article
Read also: five ways to protect your data
`,
  'second.txt': `Regulator: Quillmere Dental Group breach affected 71,482 people

By Tobias Wren
Harrow Lake Ledger, 20 May 2024

Quillmere Dental Group has told the U.S. Department of Health and Human Services that 71,482 people were affected by the ransomware attack it disclosed in March.

The attackers were inside the network between 3 February and 21 February 2024, according to the filing. The company said it learned of the attack on 19 February 2024.

Stolen files held names, addresses, dates of birth and Social Security numbers.
`,
  'tercero.txt': `Un ataque a Quillmere Dental Group deja expuestos a unos 70.000 pacientes

Por Inés Cabral
Diario Salud Norte, 2 de abril de 2024

El grupo Quillmere Dental Group reconoció que un ataque de ransomware expuso los datos de unos 70.000 pacientes.

La intrusión comenzó el 3 de febrero de 2024 y la empresa la detectó el 20 de febrero de 2024. Los atacantes se llevaron nombres, fechas de nacimiento y números de la seguridad social.
`,
}

/** Writes files into a folder below the test's own; answers with their paths. */
export function writeArticles(
  dataFolder: string,
  files: Readonly<Record<string, string>> = articles,
): string[] {
  const folder = join(dataFolder, 'articles')
  mkdirSync(folder, { recursive: true })
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
}

/** A vault with the three articles, and the first of them open in the reader. */
export async function openReader(page: Page, dataFolder: string): Promise<void> {
  await at.createVault(page, 'Reading')
  await at.importByDrop(page, writeArticles(dataFolder), 3)
  await (await at.showList(page, 'Breaches', 1)).first().dblclick()
  await expect(text(page)).toBeFocused()
}

export const text = (page: Page): Locator => page.getByRole('region', { name: 'Article text' })
export const facts = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Facts in this article' })

/** Selects words of the article as the mouse would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate(words => {
    const root = document.querySelector('[data-text] article')
    for (const element of root?.querySelectorAll('[data-start]') ?? []) {
      const start = element.textContent?.indexOf(words) ?? -1
      if (start < 0 || element.firstChild === null) continue
      document
        .getSelection()
        ?.setBaseAndExtent(element.firstChild, start, element.firstChild, start + words.length)
      return
    }
    throw new Error(`“${words}” is not in the article`)
  }, words)
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
}

/** What is selected on the page. */
export const selection = (page: Page): Promise<string> =>
  page.evaluate(() => document.getSelection()?.toString() ?? '')

/** Puts the claim of a fact in focus, from the facts beside the text. */
export const focusClaim = (page: Page, value: RegExp): Promise<void> =>
  facts(page).getByRole('button', { name: value }).first().click()
