// npm start: the window on Electron; without its runtime, on the stand-in; without a display, a look through the terminal.
import { ensureBuilt } from './build.ts'
import { ensureElectron } from './electron-runtime.ts'
import { ensureChromium, howToGetChromium } from './ensure-chromium.ts'
import { inProject } from './project.ts'
import { runProgram } from './run-program.ts'
import { showSamples } from './show-samples.ts'

/** A window that fails this early never opened: the next way is tried. */
const failedEarly = 8000

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Runs something with a window; null when it could not open one. */
async function openWindow(program: string, args: readonly string[]): Promise<number | null> {
  const started = Date.now()
  const code = await runProgram(program, args, { cwd: inProject('.') })
  return code !== 0 && Date.now() - started < failedEarly ? null : code
}

async function onElectron(): Promise<number | null> {
  const electron = await ensureElectron()
  if (electron === null) return null
  console.error('Running on Electron.')
  // Root has no user namespace to put Chromium's sandbox into.
  return openWindow(electron, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.'])
}

async function onStandIn(): Promise<number | null> {
  const chromium = await ensureChromium()
  if (chromium === null) {
    console.error(`Neither Electron nor a browser is here to show the window. ${howToGetChromium}`)
    return null
  }
  process.env.CHROME_PATH = chromium
  const standIn = new URL('../electron-stand-in/register.ts', import.meta.url).href
  return openWindow(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--import',
    standIn,
    inProject('out/main/main.js'),
  ])
}

async function start(): Promise<number> {
  if (!(await ensureBuilt())) return 1
  if (hasDisplay) {
    const code = (await onElectron()) ?? (await onStandIn())
    if (code !== null) return code
    console.error('No window could be opened. Here is what the samples look like in the terminal instead.\n')
  } else
    console.error('There is no display to open a window on. Here are the samples in the terminal instead.\n')
  return showSamples()
}

process.exitCode = await start()
