// A Chrome or Chromium for the stand-in and the end-to-end tests: the one that is there, else one that can be had.
import { accessSync } from 'node:fs'
import { findChromium } from './chromium-places.ts'
import { inProject } from './project.ts'
import { isReachable, runProgram } from './run-program.ts'

const minutes = 60_000

async function downloadWithPlaywright(): Promise<void> {
  if (!(await isReachable('https://cdn.playwright.dev/'))) return
  console.error('No Chrome or Chromium is installed; downloading the one Playwright offers.')
  const cli = inProject('node_modules/playwright-core/cli.js')
  await runProgram(process.execPath, [cli, 'install', 'chromium'], { limit: 5 * minutes })
}

async function installWithApt(): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  try {
    accessSync('/usr/bin/apt-get')
  } catch {
    return
  }
  console.error('No Chrome or Chromium is installed; installing Debian’s package "chromium".')
  // What apt prints must not be taken for this script's answer.
  const stdio = ['ignore', 'ignore', 'inherit'] as const
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-qq'], { stdio: [...stdio], env, limit: 3 * minutes })
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: [...stdio],
    env,
    limit: 10 * minutes,
  })
}

/** The path of a Chrome or Chromium, installing one where that is possible; null when there is none to be had. */
export async function ensureChromium(): Promise<string | null> {
  for (const install of [async () => {}, downloadWithPlaywright, installWithApt]) {
    await install()
    const found = findChromium()
    if (found !== null) return found
  }
  return null
}

/** What to do where `ensureChromium` found nothing. */
export const howToGetChromium =
  'Install Google Chrome or Chromium (Debian and Ubuntu: "sudo apt install chromium"), or set CHROME_PATH to one.'

if (import.meta.main) {
  const path = await ensureChromium()
  if (path === null) {
    console.error(howToGetChromium)
    process.exitCode = 1
  }
}
