// Adds up the JSON reports of Vitest and Playwright: `node .ci/count.mjs FOLDER EXIT_CODE_OF_THE_TESTS`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '', code = '1'] = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
const add = (passed, failed, skipped) => {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function addVitest(report) {
  // A file that could not even be loaded has no failed test to count.
  const unloadable = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  const skipped = report.numPendingTests + report.numTodoTests
  add(report.numPassedTests, report.numFailedTests + unloadable.length, skipped)
}

const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)]

function addPlaywright({ stats, errors, suites }) {
  for (const { title, file, tests } of suites.flatMap(specsIn))
    if (tests.some(({ status }) => status === 'flaky'))
      console.log(`Passed only at the second try: ${file} › ${title}`)
  // Errors outside any test (a syntax error, a browser that would not start) stand beside the counts.
  add(stats.expected + stats.flaky, stats.unexpected + errors.length, stats.skipped)
}

for (const name of readdirSync(folder)) {
  try {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if ('stats' in report) addPlaywright(report)
    else addVitest(report)
  } catch {
    console.error(`The test report ${name} is not whole.`)
    add(0, 1, 0)
  }
}

// The command failed outside the tests (install, lint, types, build), or said all is well without testing anything.
if (total.failed === 0 && (code !== '0' || total.passed === 0)) total.failed = 1

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
