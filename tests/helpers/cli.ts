import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src-main/cli/main.ts', import.meta.url))

export interface CliResult {
  readonly code: number | null
  readonly out: string
  readonly error: string
  /** What was printed, read as one JSON value. */
  json(): unknown
  /** What was printed, read as one JSON value a line. */
  jsonLines(): unknown[]
}

/** Runs the real command line in a process of its own, as \`npm run -s cli -- …\` does. */
export function cli(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    error += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code =>
      resolve({
        code,
        out,
        error,
        json: () => JSON.parse(out),
        jsonLines: () =>
          out
            .trim()
            .split('\n')
            .map(line => JSON.parse(line)),
      }),
    )
  })
}
