import { join, resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

/** Where `.ci/run` collects the reports it counts. */
const reports = process.env.BREACHDESK_TEST_REPORTS

export default defineConfig({
  testDir: '.',
  globalSetup: './build-first.ts',
  outputDir: '../../test-results',
  reporter: [
    ['list'],
    ...(reports === undefined
      ? []
      : [['json', { outputFile: join(resolve(reports), `playwright-${process.pid}.json`) }] as const]),
  ],
  workers: 1,
  // A busy machine is late once in hundreds of specs; what needed its second try is named at the end, never hidden.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
})
