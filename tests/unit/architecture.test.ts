// The import table of the house, and the check that every file keeps to it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folder → the folders of ours it may import from, besides itself. `domain` is for everybody. */
const mayImport: Record<string, readonly string[]> = {
  'src-main/domain': [],
  'src-main/contract': ['domain'],
  'src-main/pipeline': ['domain'],
  'src-main/vault': ['domain'],
  'src-main/workers': ['pipeline', 'domain'],
  'src-main/services': ['workers', 'vault', 'contract', 'domain'],
  'src-main/engine': ['services', 'workers', 'contract', 'domain'],
  'src-main/cli': ['engine', 'contract', 'domain'],
  'src-main/electron': ['engine', 'cli', 'contract', 'domain'],
  'src-renderer': ['contract', 'domain'],
}

/** Package → the only folder that may import it. */
const onlyIn: Record<string, string> = {
  electron: 'src-main/electron',
  'better-sqlite3': 'src-main/vault',
}

/** Folders that know neither Node nor its globals. */
const withoutNode = ['src-main/domain', 'src-main/contract', 'src-renderer']

const root = resolve(import.meta.dirname, '../..')

/** Imports of one source, as written: static, dynamic, re-exported, required, and `new URL('…', import.meta.url)`. */
function importsOf(source: string): string[] {
  const code = source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '')
  const forms = [
    /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\b(?:import|require)\s*\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g,
    /\bimport\.meta\.glob\w*\(\s*['"`]([^'"`]+)['"`]/g,
    /\bnew\s+URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
  ]
  return forms.flatMap(form => [...code.matchAll(form)].map(match => match[1] ?? ''))
}

/** What is wrong with the imports of one file; nothing when all is well. */
function breaksOf(path: string, source: string): string[] {
  const home = folderOf(path)
  if (home === null) return []
  return importsOf(source).flatMap(specifier => {
    const say = (why: string) => [`${path} imports '${specifier}': ${why}`]
    if (specifier.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(path), specifier.split('?')[0] ?? ''))
        .split(sep)
        .join('/')
      const folder = folderOf(target)
      if (folder === home) return []
      if (folder === null)
        return target.startsWith('resources/') ? [] : say('it lies outside the source folders')
      const allowed = (mayImport[home] ?? []).map(name => `src-main/${name}`)
      return allowed.includes(folder)
        ? []
        : say(`${home} may import ${allowed.join(', ') || 'nothing of ours'}`)
    }
    const name = packageOf(specifier)
    const only = onlyIn[name]
    if (only !== undefined && only !== home) return say(`only ${only} may`)
    if (withoutNode.includes(home) && isBuiltin(specifier)) return say(`${home} runs without Node`)
    return []
  })
}

const folderOf = (path: string) =>
  Object.keys(mayImport).find(folder => path === folder || path.startsWith(`${folder}/`)) ?? null

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

function sourceFiles(): string[] {
  return ['src-main', 'src-renderer'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
}

describe('the import table', () => {
  it('is kept by every file', () => {
    const files = sourceFiles()
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap(path => breaksOf(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  it('has a line for every folder', () => {
    const folders = readdirSync(join(root, 'src-main'), { withFileTypes: true }).filter(entry =>
      entry.isDirectory(),
    )
    expect(folders.map(({ name }) => `src-main/${name}`).filter(folder => !(folder in mayImport))).toEqual([])
    for (const folder of Object.keys(mayImport)) expect(existsSync(join(root, folder)), folder).toBe(true)
  })
})

describe('the check itself', () => {
  const planted: readonly [path: string, code: string][] = [
    ['src-main/domain/breach.ts', "import { openVault } from '../vault/open.ts'"],
    ['src-main/domain/breach.ts', "import { readFileSync } from 'node:fs'"],
    ['src-main/domain/breach.ts', "import { join } from 'path'"],
    ['src-main/contract/index.ts', "export { engine } from '../engine/engine.ts'"],
    ['src-main/pipeline/read-article.ts', "import type { Vault } from '../vault/open.ts'"],
    ['src-main/pipeline/finders/dates.ts', "const { db } = await import('../../vault/open.ts')"],
    ['src-main/workers/pool.ts', "new Worker(new URL('../engine/thread.ts', import.meta.url))"],
    ['src-main/engine/engine.ts', "import { readArticle } from '../pipeline/read-article.ts'"],
    ['src-main/engine/engine.ts', "import { openVault } from '../vault/open.ts'"],
    ['src-main/engine/engine.ts', "const all = import.meta.glob('../pipeline/readers/*.ts')"],
    ['src-main/cli/main.ts', "import { app } from 'electron'"],
    ['src-main/cli/main.ts', "import {\n  importArticles,\n  undo,\n} from '../services/import-articles.ts'"],
    ['src-main/services/search.ts', "import Database from 'better-sqlite3'"],
    ['src-main/services/search.ts', "const Database = require('better-sqlite3')"],
    ['src-renderer/app.tsx', "import { dispatch } from '../src-main/engine/dispatch.ts'"],
    ['src-renderer/views/reader/reader-view.tsx', "import '../../../tests/helpers/start.ts'"],
    ['src-renderer/app.tsx', "import('electron/renderer')"],
  ]
  it.each(planted)('catches a bad import planted in %s: %s', (path, code) => {
    expect(breaksOf(path, `const before = 1\n${code}\n`)).toHaveLength(1)
  })

  it('lets the good ones pass, and reads no comments', () => {
    const good = [
      "import { Breach } from '../domain/breach.ts'",
      "import type { Output } from '../contract/index.ts'",
      "export * from './events.ts'",
      "// import { app } from 'electron'",
      "/* import { app } from 'electron' */",
      "import { join } from 'node:path'",
      "new URL('./thread.ts', import.meta.url)",
    ]
    expect(breaksOf('src-main/services/tag.ts', good.join('\n'))).toEqual([])
  })
})
