import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Where `.ci/run` collects the reports it counts. */
const reports = process.env.BREACHDESK_TEST_REPORTS

const setupFiles = ['tests/helpers/keep-type-stripper.ts']

export default defineConfig({
  test: {
    reporters: ['default', ...(reports === undefined ? [] : ['json' as const])],
    ...(reports !== undefined && { outputFile: { json: join(reports, `vitest-${process.pid}.json`) } }),
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['tests/unit/**/*.test.ts'],
          // No test is timed but by this: what hangs or takes the square of its input is stopped on any machine.
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          setupFiles,
          include: ['tests/integration/**/*.test.ts', 'tests/gold/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
