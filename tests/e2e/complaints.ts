// WCAG 2.2 A and AA, as far as a machine can tell.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export const themes = ['light', 'dark'] as const

/** What axe finds on the page in one theme, as lines a person can act on. */
export async function complaints(page: Page, colorScheme: (typeof themes)[number]): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // Otherwise axe opens a page of its own to finish in, and the app allows no second one.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} (${node.failureSummary})`),
  )
}
