// A PDF, printed by the window nobody sees, and by the command line of the app.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge, Reply } from '../../src-main/contract/index.ts'
import { twoArticles } from '../helpers/articles.ts'
import { hasPdftotext, pdfText } from '../helpers/other-programs.ts'
import { inProject } from '../helpers/project.ts'
import { expect, isOnElectron, test } from './app.ts'
import { dropPaths } from './drop.ts'
import * as at from './steps.ts'

const register = inProject('tests/electron-stand-in/register.ts')

const call = (page: Page, name: string, input: unknown) =>
  page.evaluate(
    ([name, input]) =>
      (globalThis as unknown as { breachdesk: Bridge }).breachdesk.invoke(String(name), input),
    [name, input] as const,
  ) as Promise<Reply<Record<string, unknown>>>

/** Pages of a PDF, each marked at its top and its bottom, with numbered evidence behind them. */
function expectBrief(path: string): void {
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  if (!hasPdftotext()) {
    test.info().annotations.push({ type: 'skipped', description: 'pdftotext is not installed' })
    return
  }
  const pages = pdfText(path)
    .split('\f')
    .filter(text => text.trim() !== '')
  for (const text of pages) expect(text.split('TLP:AMBER').length).toBeGreaterThanOrEqual(3)
  const text = pages.join('\n')
  for (const number of [1, 2, 10]) expect(text).toMatch(new RegExp(`^\\s*${number}\\.\\s+\\S`, 'm'))
  expect(text).toContain('“')
  expect(text).toContain('(A-0001)')
  expect(text).toMatch(/^\s*Lags and clocks of B-\d+/m)
  expect(text).toMatch(new RegExp(`1 ?/ ?${pages.length}`))
}

test('a brief is printed as PDF, marked on every page, and nothing leaves the machine', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(180_000)
  const app = await start()
  const { page } = app
  await at.createVault(page, 'Print desk')
  await dropPaths(page, twoArticles)
  await at.expectCount(page, 'Articles', 2, 60_000)
  const request = {
    scope: { kind: 'vault' },
    format: 'pdf',
    redaction: { marking: 'amber', people: 'replace' },
  }

  const preview = await call(page, 'exports.preview', request)
  expect(preview).toMatchObject({ ok: true, value: { marking: 'amber', refusal: null } })
  const chosen = join(dataFolder, 'brief.pdf')
  await app.answerDialog([chosen])
  const written = await call(page, 'host.saveExport', { request, fileName: 'brief.pdf' })
  expect(written).toMatchObject({ ok: true, value: { name: 'brief.pdf', marking: 'amber' } })
  expectBrief(chosen)

  // The page itself may neither name a path nor see the printed page.
  for (const name of ['exports.write', 'exports.page', 'exports.store', 'exports.restore'])
    expect(await call(page, name, {}), name).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  expect(await app.leaks()).toEqual([])
  await app.close()

  test.skip(isOnElectron, 'Electron is started otherwise')
  const words = [
    'export',
    '--format',
    'pdf',
    '--all',
    '--tlp',
    'amber',
    '--out',
    join(dataFolder, 'terminal.pdf'),
  ]
  const vault = join(dataFolder, 'vaults', 'Print desk.breachdesk')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', register, inProject('out/main/main.js'), ...words, '--vault', vault],
    {
      encoding: 'utf8',
      timeout: 90_000,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        BREACHDESK_HEADLESS: '1',
        BREACHDESK_DATA: dataFolder,
        BREACHDESK_PASSPHRASE: at.passphrase,
      },
    },
  )
  expect(status, stderr).toBe(0)
  expectBrief(join(dataFolder, 'terminal.pdf'))
})

// A page that has only begun is printed empty, or in part.
test('a page has loaded when all of it has, and not before', () => {
  test.skip(isOnElectron, 'Electron is started otherwise')
  const program = inProject('tests/e2e/load-slow-page.ts')
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', register, program], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  expect(stdout.trim(), stderr).toBe('picture, loaded')
})
