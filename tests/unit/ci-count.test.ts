import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const script = resolve(import.meta.dirname, '../../.ci/count.mjs')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachdesk-count-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function count(exitCode: number, reports: readonly unknown[]) {
  reports.forEach((report, index) => {
    writeFileSync(join(folder, `${index}.json`), typeof report === 'string' ? report : JSON.stringify(report))
  })
  const { status, stdout } = spawnSync(process.execPath, [script, folder, String(exitCode)], {
    encoding: 'utf8',
  })
  return { status, line: stdout.trim().split('\n').at(-1), said: stdout }
}

const vitest = (passed: number, failed: number, skipped = 0, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
})
const playwright = (expected: number, unexpected: number, skipped = 0, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky: 0, skipped },
  errors,
  suites: [],
})

it('adds Vitest and Playwright up', () => {
  expect(count(0, [vitest(10, 0, 1), vitest(5, 0), playwright(7, 0)])).toMatchObject({
    status: 0,
    line: '22 passed, 0 failed, 1 skipped',
  })
})

it('names what passed only at its second try', () => {
  const spec = { title: 'keys do', file: 'focus.spec.ts', tests: [{ status: 'flaky' }] }
  const calm = { ...spec, title: 'panes do', tests: [{ status: 'expected' }] }
  const report = { ...playwright(1, 0), suites: [{ suites: [{ specs: [spec, calm] }] }] }
  report.stats.flaky = 1
  const { status, said } = count(0, [report])
  expect(status).toBe(0)
  expect(said).toBe('Passed only at the second try: focus.spec.ts › keys do\n2 passed, 0 failed\n')
})

it('fails when one test failed', () => {
  expect(count(1, [vitest(10, 1), playwright(7, 2)])).toMatchObject({
    status: 1,
    line: '17 passed, 3 failed',
  })
})

it('says 0 passed, 1 failed when nothing was installed', () => {
  expect(count(1, [])).toMatchObject({ status: 1, line: '0 passed, 1 failed' })
})

it('does not believe a success that tested nothing', () => {
  expect(count(0, [])).toMatchObject({ status: 1, line: '0 passed, 1 failed' })
})

it('counts what broke outside the tests: lint, a file that does not load, a browser that does not start', () => {
  expect(count(1, [vitest(10, 0)])).toMatchObject({ status: 1, line: '10 passed, 1 failed' })
  const unloadable = { status: 'failed', assertionResults: [] }
  expect(count(1, [vitest(4, 0, 0, [unloadable, unloadable])])).toMatchObject({
    status: 1,
    line: '4 passed, 2 failed',
  })
  expect(count(1, [playwright(0, 0, 0, [{ message: 'no browser' }])])).toMatchObject({
    status: 1,
    line: '0 passed, 1 failed',
  })
})

it('counts half a report as a failure', () => {
  expect(count(1, ['{"numPassedTests": 3,'])).toMatchObject({ status: 1, line: '0 passed, 1 failed' })
})
