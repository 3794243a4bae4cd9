// The samples and the tour through them, by keyboard; shown once, and again when asked for.
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

test('the samples begin with a tour that is shown once', async ({ app: { page } }) => {
  test.setTimeout(150_000)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Try with samples' }).press('Enter')
  const tour = page.getByRole('dialog')
  const titles: string[] = []
  for (let step = 1; step <= 5; step += 1) {
    await expect(tour).toContainText(`${step} of 5`, { timeout: 60_000 })
    titles.push((await tour.getByRole('heading').textContent()) ?? '')
    const ring = await tour.locator('[aria-hidden="true"]').first().boundingBox()
    const card = await tour.locator('.raised').boundingBox()
    // It stands at something, and the words stay in the window.
    const inner = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    expect(ring?.width ?? 0).toBeGreaterThan(100)
    expect((ring?.width ?? 0) * (ring?.height ?? 0)).toBeLessThan((inner.width * inner.height) / 1.5)
    expect(card?.y ?? -1).toBeGreaterThan(0)
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(inner.height)
    if (step === 2) for (const theme of themes) expect(await complaints(page, theme)).toEqual([])
    if (step === 3) {
      await page.keyboard.press('ArrowLeft')
      await expect(tour).toContainText('2 of 5')
      await page.keyboard.press('ArrowRight')
      await expect(tour).toContainText('3 of 5')
    }
    await page.keyboard.press('Enter')
  }
  expect(new Set(titles).size).toBe(5)
  await expect(tour).toBeHidden()

  // Again from the menu, and left at once.
  await page.getByRole('button', { name: 'Samples' }).click()
  await page.getByRole('button', { name: 'Take the tour' }).click()
  await expect(tour).toContainText('1 of 5')
  await page.keyboard.press('Escape')
  await expect(tour).toBeHidden()

  // Not by itself a second time.
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Try with samples' }).click()
  await expect(at.rows(page, 'Breaches').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/^Import finished/).first()).toBeAttached({ timeout: 60_000 })
  await expect(tour).toBeHidden()
})
