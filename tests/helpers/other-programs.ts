// Programs of others that open our files again, where they are installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const isThere = (program: string, flag: string) =>
  spawnSync(program, [flag], { timeout: 30_000 }).error === undefined

export const hasPdftotext = (): boolean => isThere('pdftotext', '-v')
export const hasLibreOffice = (): boolean => isThere('soffice', '--version')

/** The text of a PDF, one page after the other, divided by form feeds. */
export function pdfText(path: string): string {
  const { stdout, status, stderr } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`)
  return stdout
}

/** What LibreOffice makes of a file, by name; null where it has no program for such files. */
export function converted(path: string, filter: string): Record<string, Buffer> | null {
  const out = mkdtempSync(join(tmpdir(), 'breachdesk-soffice-'))
  try {
    // A profile of its own: an office that is open, or another test, would keep the usual one.
    const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`
    const made = join(out, 'made')
    spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', made, path], {
      timeout: 120_000,
    })
    const names = readdirNames(made)
    return names.length === 0
      ? null
      : Object.fromEntries(names.map(name => [name, readFileSync(join(made, name))]))
  } finally {
    rmSync(out, { recursive: true, force: true, maxRetries: 3 })
  }
}

function readdirNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
