// What the window would show, for a terminal without a display: the samples, imported and compared.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject } from './project.ts'

const windowHelp = `
To open the window, run "npm start" where there is a display: on a desktop, over "ssh -X", or in a virtual
one with "xvfb-run npm start". Everything the window does, "npm run -s cli -- --help" does here.`

/** Imports the samples into a vault that lasts as long as this function; answers with an exit code. */
export function showSamples(): number {
  const folder = mkdtempSync(join(tmpdir(), 'breachdesk-samples-'))
  const vault = join(folder, 'samples.breachdesk')
  const env = {
    ...process.env,
    BREACHDESK_DATA: folder,
    BREACHDESK_PASSPHRASE: 'only for a look at the samples',
  }
  const cli = (args: readonly string[], isShown: boolean) => {
    if (isShown) console.log(`$ breachdesk ${args.join(' ').replaceAll(`${folder}/`, '')}`)
    const { status, stdout } = spawnSync(process.execPath, [inProject('src-main/cli/main.ts'), ...args], {
      env,
      cwd: inProject('.'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (isShown) console.log(stdout)
    if (status !== 0) throw new Error(`breachdesk ${args[0]} ended with ${status}`)
    return stdout
  }
  try {
    cli(['create', vault], true)
    cli(['import', 'resources/samples', '--vault', vault], true)
    cli(['list', '--vault', vault], true)
    cli(['compare', ...breachesOf(cli(['list', '--vault', vault, '--json'], false)), '--vault', vault], true)
    console.log(windowHelp)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first breaches of a list, as many as stand side by side in a terminal. */
function breachesOf(list: string): readonly string[] {
  const breaches = JSON.parse(list) as readonly { breachId: string }[]
  return breaches.slice(0, 3).map(({ breachId }) => breachId)
}
