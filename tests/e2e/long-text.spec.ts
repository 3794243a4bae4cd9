// A text of five megabytes is read, searched and marked like a short one; texts of other scripts as well.
import { expect, test } from './app.ts'
import * as reading from './reader-steps.ts'
import * as at from './steps.ts'

const paragraph = 'The clinic said that nobody could reach its systems that week, and letters were late. '

/** Invented news with a breach at its beginning and its end, and a word in every hundredth paragraph. */
function longText(length: number): string {
  const lines = [
    'Quillmere Dental Group says 64,000 patients caught in ransomware attack',
    'A ransomware attack exposed the names of 64,000 patients of Quillmere Dental Group, the company said.',
  ]
  const most = Math.ceil(length / (paragraph.length * 4))
  for (let at = 0; at < most; at += 1)
    lines.push(`${at}. ${paragraph.repeat(4)}${at % 100 === 50 ? 'A zebrafish was seen.' : ''}`.trim())
  lines.push('The intrusion was discovered on 19 February 2024, Quillmere Dental Group said.')
  return lines.join('\n\n')
}

test('reads, searches and marks a text of five megabytes', async ({ app, dataFolder }) => {
  test.setTimeout(180_000)
  const { page } = app
  await at.createVault(page, 'Long')
  await at.importByDrop(page, reading.writeArticles(dataFolder, { 'long.txt': longText(5_000_000) }), 1)
  await (await at.showList(page, 'Articles', 1)).first().dblclick()
  await expect(reading.text(page)).toContainText('Quillmere Dental Group says', { timeout: 30_000 })

  // Only what is near is laid out: the rest of the text takes no time.
  const laidOut = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-chunk]')].filter(chunk =>
        chunk.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  )
  const chunks = await page.locator('[data-chunk]').count()
  expect(chunks).toBeGreaterThan(900)
  expect(laidOut).toBeLessThan(20)

  await page.keyboard.press('Control+f')
  await page.keyboard.type('ZEBRAFISH')
  await expect(page.getByText('1 of 145')).toBeVisible({ timeout: 60_000 })
  await expect.poll(async () => (await at.highlightedText(page, 'found-here')).length).toBe(1)
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByText('145 of 145')).toBeVisible()
  const isInSight = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('found-here') ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return top > 0 && bottom < innerHeight
    })
  await expect.poll(isInSight).toBe(true)
  await page.keyboard.press('Escape')
  expect(await reading.selection(page)).toBe('zebrafish')
  await page.keyboard.press('h')
  await expect.poll(() => at.highlightedText(page, 'mark-')).toEqual(['zebrafish'])

  await reading.focusClaim(page, /64,000/)
  await expect.poll(async () => (await at.highlightedText(page, 'focused-people'))[0]).toContain('64,000')
  await expect.poll(() => reading.text(page).evaluate(element => element.scrollTop)).toBeLessThan(400)

  await page.keyboard.press('o')
  const original = page.getByRole('region', { name: 'Original' })
  await expect(original).toContainText('Quillmere Dental Group says')
  await original.evaluate(element => element.scrollTo(0, element.scrollHeight))
  await expect(original).toContainText('discovered on 19 February 2024')
})

test('selects by keyboard in a text that runs from right to left, and searches one without spaces', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  const files = {
    'arabic.txt':
      'تسريب بيانات في مستشفى النور\n\nأعلن مستشفى النور يوم الاثنين أن مهاجمين سرقوا بيانات 64000 مريض من أنظمته.\n',
    'japanese.txt':
      '青葉病院で個人情報が漏えい\n\n青葉病院は月曜日、患者64,000人の個人情報が流出したと発表した。\n',
  }
  await at.createVault(page, 'Scripts')
  await at.importByDrop(page, reading.writeArticles(dataFolder, files), 2)
  await (await at.showList(page, 'Articles', 2)).filter({ hasText: 'تسريب' }).dblclick()
  await expect(reading.text(page)).toBeFocused()
  const title = page.getByRole('heading', { level: 1 })
  expect(await title.evaluate(element => getComputedStyle(element).direction)).toBe('rtl')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  expect((await reading.selection(page)).trim()).toBe('تسريب بيانات')
  await page.keyboard.press('f')
  await expect(page.getByText(/in no breach yet/).first()).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.type('Which hospital?')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Highlights and notes' })).toContainText('Which hospital?')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await (await at.showList(page, 'Articles', 2)).filter({ hasText: '青葉' }).dblclick()
  await page.keyboard.press('Control+f')
  await page.keyboard.insertText('個人情報')
  await expect(page.getByText('1 of 2')).toBeVisible()
})
