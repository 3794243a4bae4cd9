// What the build makes, as Electron will find it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../helpers/build.ts'
import { inProject } from '../helpers/project.ts'

/** Its origin and its settings: what code that treats it specially would name. */
const standIn = /electron-stand-in|stand-in-for-electron|BREACHDESK_(HEADLESS|DEVTOOLS_FILE|DIALOGS)/i
const read = (path: string) => readFileSync(inProject(path), 'utf8')
const filesIn = (path: string) => readdirSync(inProject(path)).sort()

beforeAll(async () => {
  if (!(await ensureBuilt())) throw new Error('The app could not be built.')
}, 120_000)

describe('the build', () => {
  it('has an entry for the window, each kind of thread, and the command line', () => {
    const entries = ['main.js', 'engine-thread-entry.js', 'pipeline-worker-entry.js', 'cli.js']
    expect(filesIn('out/main')).toEqual(expect.arrayContaining(entries))
  })

  it('carries every migration', () => {
    const sources = filesIn('src-main/vault/migrations').filter(name => name.endsWith('.sql'))
    expect(filesIn('out/main/migrations')).toEqual(sources)
  })

  it('imports nothing at run time but Node, Electron and the SQLite binding', () => {
    const code = filesIn('out/main')
      .filter(name => name.endsWith('.js'))
      .map(name => read(join('out/main', name)))
    const imported = code.flatMap(text =>
      [...text.matchAll(/^import\b[^'"]*?from\s*["']([^"'.][^"']*)["']/gm)].map(([, name]) => name),
    )
    const strange = imported.filter(
      name => !name?.startsWith('node:') && name !== 'electron' && name !== 'better-sqlite3',
    )
    expect([...new Set(strange)]).toEqual([])
  })

  it('has a preload script that a sandbox accepts: one file that requires Electron alone', () => {
    expect(filesIn('out/preload')).toEqual(['preload.cjs'])
    const required = [...read('out/preload/preload.cjs').matchAll(/require\(["']([^"']+)["']\)/g)].map(
      ([, name]) => name,
    )
    expect(required).toEqual(['electron'])
  })

  it('has a page without inline scripts or styles, which its policy would refuse', () => {
    const page = read('out/renderer/index.html')
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
    expect(page).not.toMatch(/https?:\/\//)
  })

  it('knows nothing of the stand-in', () => {
    for (const name of filesIn('out/main').filter(name => name.endsWith('.js'))) {
      expect(read(join('out/main', name)), name).not.toMatch(standIn)
    }
    expect(read('out/preload/preload.cjs')).not.toMatch(standIn)
  })
})
