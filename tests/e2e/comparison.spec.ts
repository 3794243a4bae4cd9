// Breaches, and articles on one, side by side: what differs, by how much, and which sentence says so.
import { hasSeeds, seedFiles } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import * as side from './comparing-steps.ts'
import * as at from './steps.ts'

const { bus, clinic, college } = side

test('says what is the same, what differs and by how much', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  await side.compare(page, [bus, clinic, college])
  await side.expectColumns(page, [bus, clinic, college])
  await side.expectReference(page, bus)

  await test.step('people and days are measured against the reference', async () => {
    await expect(side.cell(page, 'People affected', 0)).toHaveText(/^63,847Comissão Nacional/)
    await expect(side.cell(page, 'People affected', 1)).toHaveText('2,316−61,531, × 0.036')
    await expect(side.cell(page, 'Discovered', 1)).toHaveText('Sep 20, 2024−158 days')
    await expect(side.cell(page, 'Intrusion ended', 1)).toHaveText('Not stated')
    await expect(
      side.cell(page, 'Intrusion ended', 1).getByRole('img', { name: 'Not stated here' }),
    ).toBeVisible()
    await expect(side.cell(page, 'Data exposed', 1)).toContainText('without Email and Credentials')
  })

  await test.step('lags and clocks are rows, with why they cannot be told', async () => {
    await expect(side.cell(page, 'Intrusion to discovery', 0)).toHaveText('8 days')
    await expect(side.cell(page, 'Intrusion to discovery', 1)).toHaveText('1 day−7 days')
    await expect(side.cell(page, 'Intrusion, beginning to end', 1)).toHaveText(
      'Not stated“Intrusion ended” has no date',
    )
    await expect(side.cell(page, 'Disclosure to people told', 0)).toContainText(
      '3 days the other way round“People told” came before “Disclosed”',
    )
    await expect(side.cell(page, 'GDPR, authority, 72 hours', 0)).toHaveText(
      /^Cannot be told“Regulator notified” is told, its date is not\./,
    )
    await expect(side.cell(page, 'GDPR, authority, 72 hours', 1)).toHaveText(
      /^Does not applyIt does not hold in Mexico\./,
    )
    await expect(page.getByText('This is not legal advice')).toHaveCount(1)
  })

  await test.step('another column is the reference, and stays where it is', async () => {
    await page.keyboard.press('2')
    await side.expectReference(page, clinic)
    await side.expectColumns(page, [bus, clinic, college])
    await expect(side.cell(page, 'People affected', 0)).toHaveText('63,847+61,531, × 28')
    await expect(side.cell(page, 'People affected', 1)).not.toContainText('×')
    await page.keyboard.press('1')
    await side.expectReference(page, bus)
  })

  await test.step('only what differs', async () => {
    await page.keyboard.press('Backspace')
    await side.expectColumns(page, [clinic, college])
    await expect(side.row(page, 'Ransom paid')).toBeVisible()
    await page.keyboard.press('d')
    await expect(side.row(page, 'Ransom paid')).toHaveCount(0)
    await expect(side.row(page, 'People affected')).toBeVisible()
    await page.keyboard.press('d')
    await expect(side.row(page, 'Ransom paid')).toBeVisible()
  })

  await test.step('what is folded up stays so', async () => {
    const dates = side.table(page).getByRole('button', { name: /^Dates/ })
    await dates.click()
    await expect(dates).toHaveAttribute('aria-expanded', 'false')
    await expect(side.row(page, 'Discovered')).toHaveCount(0)
    await expect(side.row(page, 'Intrusion to discovery')).toBeVisible()
    await page.keyboard.press('Escape')
    await side.compare(page, [bus, college])
    await expect(side.row(page, 'Discovered')).toHaveCount(0)
  })
})

test('leads from a value to its sentence and back, all by keyboard', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  await side.compare(page, [bus, clinic])
  await expect(side.cell(page, 'People affected', 0)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(side.cell(page, 'People affected', 1)).toBeFocused()
  await expect(side.evidence(page)).toContainText('expedientes de 2,316 pacientes')
  await page.keyboard.press('Escape')
  await expect(side.evidence(page)).toBeHidden()
  await expect(side.table(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(side.evidence(page)).toBeVisible()
  await side.expectNoComplaints(page)

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowUp')
  await expect(side.cell(page, 'Intrusion began', 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible()
  await expect.poll(async () => (await at.highlightedText(page, 'focused-')).length).toBe(1)
  await page.keyboard.press('Escape')
  await expect(side.cell(page, 'Intrusion began', 1)).toBeFocused()

  await test.step('a clock names its rule and where it stands', async () => {
    const clock = side.cell(page, 'GDPR, authority, 72 hours', 0)
    for (let pressed = 0; pressed < 40; pressed += 1) {
      if (await clock.evaluate(element => element === document.activeElement)) break
      await page.keyboard.press(pressed === 0 ? 'ArrowLeft' : 'ArrowDown')
    }
    await expect(clock).toBeFocused()
    await expect(side.evidence(page)).toContainText('Art. 33')
    await expect(side.evidence(page)).toContainText('The rule')
  })

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(at.list(page, 'Breaches')).toBeVisible()
})

test('changes a value in place; what is typed is kept, and one undo takes it back', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  await side.compare(page, [bus, clinic])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('e')
  const form = page.getByRole('group', { name: `People affected of ${clinic}` })
  const field = form.getByRole('textbox', { name: 'People affected' })
  await expect(field).toBeFocused()
  await side.expectNoComplaints(page)
  await field.fill('2,4')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(side.cell(page, 'People affected', 1)).toBeFocused()
  await expect(side.cell(page, 'People affected', 1)).toContainText('Typed and not saved')

  await page.keyboard.press('e')
  await expect(field).toHaveValue('2,4')
  await field.fill('2,400')
  await form.getByLabel('Reason').fill('The regulator says so.')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(side.cell(page, 'People affected', 1)).toContainText('2,400')
  await expect(side.cell(page, 'People affected', 1)).toContainText('−61,447')
  await expect(side.cell(page, 'People affected', 1)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(side.cell(page, 'People affected', 1)).toContainText('2,316')
})

test('moves, takes out and adds columns by keyboard and by mouse', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  await side.compare(page, [bus, clinic, college])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await side.expectColumns(page, [bus, college, clinic])
  await expect(side.cell(page, 'People affected', 2)).toBeFocused()
  await side.expectReference(page, bus)
  const last = side.heads(page).nth(2)
  const { width } = (await last.boundingBox()) ?? { width: 0 }
  await side
    .heads(page)
    .nth(0)
    .dragTo(last, { targetPosition: { x: width - 20, y: 20 } })
  await side.expectColumns(page, [college, clinic, bus])
  await side.expectReference(page, bus)

  await side.heads(page).nth(0).hover()
  await page.getByRole('button', { name: `Take out ${college}` }).click()
  await side.expectColumns(page, [clinic, bus])

  await page.keyboard.press('a')
  const which = page.getByRole('combobox', { name: 'Add a breach to compare' })
  await expect(which).toBeFocused()
  await expect(page.getByText(`Most like ${bus}`)).toBeVisible()
  await side.expectNoComplaints(page)
  // Enter before what was typed is answered adds nothing: not what was listed before.
  await which.evaluate(async (field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'fenmarsh')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise(resolve => setTimeout(resolve))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  await expect(page.getByRole('option')).toHaveText([/^Fenmarsh/])
  await page.keyboard.press('Enter')
  await side.expectColumns(page, [clinic, bus, /^3.*Fenmarsh/])
  await which.fill('larch')
  await expect(page.getByRole('option')).toHaveText([/^Larch/])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(which).toBeHidden()
  await side.expectColumns(page, [clinic, bus, 'Fenmarsh', college])
})

test('six columns scroll sideways with their heads and labels in sight', async ({ app }) => {
  const { page } = app
  await side.openDesk(page)
  await page.setViewportSize({ width: 1024, height: 700 })
  const shown = await at.anyList(page, 'Breaches')
  await at.selectRows(shown, 6)
  await page.keyboard.press('c')
  await expect(side.table(page)).toBeVisible()
  const columns = await side.heads(page).count()
  const label = side.table(page).getByRole('rowheader', { name: 'People affected' })
  const before = await label.boundingBox()
  await page.keyboard.press('End')
  const last = side.cell(page, 'People affected', columns - 1)
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  expect((await label.boundingBox())?.x).toBe(before?.x)
  await page.keyboard.press('Control+End')
  await expect(side.heads(page).nth(columns - 1)).toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Home')
  const first = side.cell(page, 'People affected', 0)
  await expect(first).toBeFocused()
  // Neither the labels nor the heads cover it.
  const isOnTop = () =>
    first.evaluate(element => {
      const { x, y, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(x + 20, y + height / 2))
    })
  await expect.poll(isOnTop).toBe(true)
})

test('the seeds side by side', async ({ app }) => {
  test.skip(!hasSeeds, 'the shared folder is not there')
  const { page } = app
  await at.createVault(page, 'Seeds')
  await at.importByDrop(page, seedFiles, 2)
  await at.selectRows(await at.showList(page, 'Breaches', 2), 2)
  await page.keyboard.press('c')
  await side.expectColumns(page, ['ConnectOnCall', 'Connexin Software Inc'])
  await expect(side.cell(page, 'People affected', 0)).toContainText('914,138')
  await expect(side.cell(page, 'People affected', 1)).toContainText('2,200,000')
  await expect(side.cell(page, 'Intrusion to discovery', 0)).toContainText('86 days')
  await expect(side.cell(page, 'HIPAA, individuals, 60 days', 0)).toContainText('Cannot be told')
  await side.expectNoComplaints(page)
})
