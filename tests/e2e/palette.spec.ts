// Everything that can be done and gone to, by name; and the keys for it.
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as find from './finding-steps.ts'
import * as at from './steps.ts'

test('the palette does, goes and finds', async ({ app, dataFolder }) => {
  test.setTimeout(120_000)
  const { page } = app
  await find.deskWithStories(page, dataFolder, 9)
  const region = page.getByRole('region', { name: 'Article text' })

  await test.step('a place, by two letters', async () => {
    await find.command(page, 'impo')
    await expect(find.entries(page).filter({ hasText: 'Import files…' })).toContainText('Ctrl O')
    await page.keyboard.press('Control+k')
    await expect(find.palette(page)).toBeHidden()
    await find.command(page, 'arti')
    await expect(find.entries(page).first()).toHaveText('Articles')
    await page.keyboard.press('Enter')
    await expect(find.palette(page)).toBeHidden()
    await expect(at.list(page, 'Articles')).toBeVisible()
  })

  await test.step('a breach by the beginnings of its words, without accents', async () => {
    await find.command(page, 'comp har')
    await expect(find.entries(page).first()).toContainText('Compañía Harinera del Sur')
    await expect(find.entries(page).first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(region).toContainText('9.400 clientes')
  })

  await test.step('what else can be done with it, and back', async () => {
    await find.command(page, 'dunton')
    await expect(find.entries(page).first()).toContainText('Dunton Savings Bank')
    await page.keyboard.press('Tab')
    await expect(find.entries(page).first()).toHaveText('Read')
    await expect(find.entries(page).filter({ hasText: 'Compare it with Compañía' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(find.palette(page)).toHaveValue('dunton')
    await expect(find.entries(page).first()).toContainText('Dunton Savings Bank')
    await page.keyboard.press('Tab')
    await page.keyboard.type('its art')
    await expect(find.entries(page)).toHaveText(['Find its articles'])
    await page.keyboard.press('Enter')
    await expect(find.box(page)).toHaveValue(/^id:B-\d+$/)
    await expect(find.hit(page)).toHaveCount(1)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(region).toContainText('9.400 clientes')
  })

  await test.step('only what can be done here, and it is done', async () => {
    await find.command(page, '>')
    const labels = await find.entries(page).allTextContents()
    expect(labels.some(label => label.startsWith('Next claim'))).toBe(true)
    expect(labels.some(label => label.startsWith('Compare'))).toBe(false)
    await page.keyboard.type('up to')
    await expect(find.entries(page)).toHaveText([/^Up to the list/])
    await page.keyboard.press('Enter')
    await expect(at.list(page, 'Articles')).toBeVisible()
  })

  await test.step('what was opened and done last comes first', async () => {
    await find.command(page, '')
    await expect(find.entries(page).first()).toContainText('Compañía Harinera')
    await expect(page.getByRole('group', { name: 'Commands' }).getByRole('option').first()).toBeVisible()
  })

  await test.step('arrows go round, and Escape changes nothing', async () => {
    const chosen = find.entries(page).and(page.locator('[aria-selected="true"]'))
    await page.keyboard.press('ArrowUp')
    await expect(chosen).toHaveText(await find.entries(page).last().innerText())
    await page.keyboard.press('ArrowDown')
    await expect(find.entries(page).first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
    await expect(find.palette(page)).toBeHidden()
    await expect(at.list(page, 'Articles')).toBeFocused()
  })

  await test.step('a tag behind #', async () => {
    await at.selectRows(await at.anyList(page, 'Breaches'), 2)
    await at.tagSelected(page, 'watch/clinics')
    await find.command(page, '#clin')
    await expect(find.entries(page).first()).toContainText('watch/clinics')
    await page.keyboard.press('Enter')
    await expect(at.rows(page, 'Breaches')).toHaveCount(2)
  })

  await test.step('anything else is searched for', async () => {
    await find.command(page, 'quince4')
    await page.keyboard.press('Control+Enter')
    await expect(find.box(page)).toHaveValue('quince4')
    await expect(find.hit(page)).toHaveCount(1)
  })

  await test.step('axe finds nothing', async () => {
    await find.command(page, 'ba')
    await expect(find.entries(page).first()).toBeVisible()
    for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  })
})

test('keys are shown, changed, told apart and reset', async ({ start }) => {
  test.setTimeout(120_000)
  const first = await start()
  const { page } = first
  await at.createVault(page, 'Keys')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const row = (name: string) => keys.getByRole('button', { name: `Change the keys for ${name}:` })
  const lock = page.getByRole('banner').getByRole('button', { name: 'Lock' })

  await test.step('? shows them', async () => {
    await page.keyboard.press('Shift+?')
    await expect(row('Lock the vault now')).toHaveAccessibleName(/: Ctrl L$/)
    await page.getByRole('textbox', { name: 'Find an action or a key' }).fill('lock the vault')
    await expect(keys.getByRole('button', { name: /^Change the keys for/ })).toHaveCount(1)
    await page.getByRole('textbox', { name: 'Find an action or a key' }).fill('')
    for (const theme of themes) expect(await complaints(page, theme), theme).toEqual([])
  })

  await test.step('signs work where a keyboard needs Shift or AltGr for them', async () => {
    await keys.getByRole('button', { name: 'Close', exact: true }).click()
    // On a German keyboard.
    await find.pressSign(page, { key: '/', code: 'Digit7', isShift: true })
    await expect(find.box(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await find.pressSign(page, { key: '?', code: 'Minus', isShift: true })
    await expect(keys).toBeVisible()
  })

  await test.step('keys that another action has are told with both names', async () => {
    await row('Lock the vault now').press('Enter')
    await page.keyboard.press('Control+k')
    await expect(keys.getByRole('alert')).toContainText(
      'Ctrl K is “Commands” now. Shall it be “Lock the vault now”? “Commands” then has no keys.',
    )
    await keys.getByRole('button', { name: 'Choose others' }).click()
    await page.keyboard.press('Control+c')
    await expect(keys.getByRole('alert')).toContainText('Ctrl C is for copying')
    await keys.getByRole('button', { name: 'Choose others' }).press('Enter')
    await page.keyboard.press('Control+Shift+l')
    await expect(row('Lock the vault now')).toHaveAccessibleName(/: Ctrl Shift L$/)
  })

  await test.step('the new keys are those of buttons and of the keyboard', async () => {
    await row('Commands').click()
    await page.keyboard.press('F8')
    await keys.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(lock).toHaveAttribute('aria-keyshortcuts', 'Control+Shift+L')
    await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Commands' })).toContainText('F8')
    await page.keyboard.press('Control+k')
    await expect(find.palette(page)).toBeHidden()
    await page.keyboard.press('F8')
    await expect(find.palette(page)).toBeFocused()
    await expect(find.entries(page).filter({ hasText: 'Lock the vault now' })).toContainText('Ctrl Shift L')
    await page.keyboard.press('Escape')
  })

  await test.step('Escape keeps the keys, Backspace takes them away, one or all are reset', async () => {
    await page.keyboard.press('Shift+?')
    await row('Redo').press('Enter')
    await page.keyboard.press('Escape')
    await expect(row('Redo')).toHaveAccessibleName(/: Ctrl Shift Z$/)
    await expect(keys).toBeVisible()
    await row('Redo').press('Enter')
    await page.keyboard.press('Backspace')
    await expect(row('Redo')).toHaveAccessibleName(/: none$/)
    await keys.getByRole('button', { name: 'Reset the keys for Redo' }).click()
    await expect(row('Redo')).toHaveAccessibleName(/: Ctrl Shift Z$/)
    await keys.getByRole('button', { name: 'Close', exact: true }).click()
  })

  await test.step('they are kept outside the vault, for the next time', async () => {
    await page.reload()
    await expect(lock).toHaveAttribute('aria-keyshortcuts', 'Control+Shift+L')
    await page.keyboard.press('Shift+?')
    await keys.getByRole('button', { name: 'Reset all' }).click()
    await expect(row('Lock the vault now')).toHaveAccessibleName(/: Ctrl L$/)
    await expect(row('Commands')).toHaveAccessibleName(/: Ctrl K$/)
  })
})
