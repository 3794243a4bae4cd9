// What a visitor sees first: the top level, the sizes and names of files, the changelog, the lockfile.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { cliCommands } from '../../src-main/cli/commands/index.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Everything that may lie at the root. `made` is what the scripts put there and version control ignores. */
const topLevel = {
  house: [
    'package.json',
    'tsconfig.json',
    'electron-builder.yml',
    'src-main',
    'src-renderer',
    'resources',
    'tests',
  ],
  papers: ['README.md', 'LICENSE', 'package-lock.json'],
  // Tools look for these at the root.
  tools: [
    'biome.json',
    'vitest.config.ts',
    'electron.vite.config.ts',
    '.ci',
    '.git',
    '.gitignore',
    '.gitattributes',
  ],
  tidy: ['.editorconfig', '.npmrc', '.nvmrc', '.node-version', 'knip.json'],
  made: ['node_modules', 'out', 'dist', 'test-results', 'playwright-report', 'screenshots', 'coverage'],
}

const longestSource = 300
const longestTest = 400
/** A lexicon is a list of words, as long as its language needs. */
const isLexicon = (path: string) => /^src-main\/pipeline\/lexicons\/[a-z]{2}\.ts$/.test(path)

/** As long as the design, or the vault's format, needs. */
const isList = (path: string) => path.endsWith('tokens.css') || path === 'src-main/vault/schema.sql'

const code = filesUnder('src-main', 'src-renderer', 'tests').filter(path => /\.(tsx?|css|sql)$/.test(path))
/** Written by a test from the migrations. */
const isGenerated = (path: string) => path === 'src-main/vault/schema.sql'
const typescript = code.filter(path => /\.tsx?$/.test(path))

function filesUnder(...folders: string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(path => !path.includes('/node_modules/')),
  )
}

describe('the top level', () => {
  const allowed = Object.values(topLevel).flat()
  it('holds what the design names and nothing else', () => {
    expect(
      readdirSync(root).filter(name => !allowed.includes(name) && !name.endsWith('.breachdesk')),
    ).toEqual([])
  })
  it('holds all of it', () => {
    const present = readdirSync(root)
    expect([...topLevel.house, ...topLevel.papers].filter(name => !present.includes(name))).toEqual([])
  })
  it('has the folders of the house in src-main and tests', () => {
    const folders = 'domain contract pipeline vault services workers engine electron cli'.split(' ')
    expect(
      readdirSync(join(root, 'src-main'))
        .filter(name => !name.includes('.'))
        .sort(),
    ).toEqual(folders.sort())
    const kinds = 'unit integration e2e gold bench electron-stand-in fixtures helpers'.split(' ')
    expect(
      readdirSync(join(root, 'tests')).filter(name => !name.includes('.') && !kinds.includes(name)),
    ).toEqual([])
  })
})

describe('every file', () => {
  it.each([
    [
      'source',
      longestSource,
      code.filter(path => path.startsWith('src-') && !isLexicon(path) && !isGenerated(path)),
    ],
    ['test', longestTest, code.filter(path => path.startsWith('tests/'))],
  ] as const)('of %s has at most %i lines', (_, limit, files) => {
    const lines = (path: string) => read(path).trimEnd().split('\n').length
    expect(files.filter(path => lines(path) > limit && !isList(path))).toEqual([])
  })

  it('is named in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
    expect(code.map(path => basename(path)).filter(file => !name.test(file))).toEqual([])
  })

  it('says what it is: no utils, helpers, managers or common', () => {
    const vague = /(^|[-/])(utils?|helpers?|managers?|common|misc)([-./]|$)/
    expect(code.filter(path => path.startsWith('src-') && vague.test(path))).toEqual([])
  })

  it('is finished', () => {
    const unfinished = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`)
    // The Portuguese and Spanish word for "all" is no mark of unfinished work: only comments count.
    const comments = (path: string) => read(path).match(/\/\/.*|\/\*[\s\S]*?\*\/|--.*/g) ?? []
    const source = code.filter(path => !isLexicon(path))
    expect(source.filter(path => comments(path).some(comment => unfinished.test(comment)))).toEqual([])
  })

  it('imports TypeScript by its real name', () => {
    const bare = /\bfrom\s+'(\.{1,2}\/[^']*?)'/g
    const wrong = typescript.flatMap(path =>
      [...read(path).matchAll(bare)]
        .filter(([, specifier]) => !/\.(tsx?|css|json|mjs|js)(\?\w+)?$/.test(specifier ?? ''))
        .map(([, specifier]) => `${path}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the changelog', () => {
  const Changelog = z
    .array(
      z.strictObject({
        version: z.string().regex(/^\d+\.\d+\.\d+$/),
        date: z.iso.date(),
        change: z.string().min(10),
      }),
    )
    .min(1)
  const changes = Changelog.parse(JSON.parse(read('resources/changelog.json')))
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')))

  it('tells of the version in package.json', () => {
    expect(changes.map(change => change.version)).toContain(version)
  })
  it('has the newest first, and says nothing twice', () => {
    const dates = changes.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(new Set(changes.map(({ change }) => change)).size).toBe(changes.length)
  })
})

describe('the lockfile', () => {
  it('names no host', () => {
    expect(read('package-lock.json').match(/"resolved":\s*"https?:[^"]*"/g) ?? []).toEqual([])
  })
  it('pins every version', () => {
    const Lists = z.object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    const { dependencies, devDependencies } = Lists.parse(JSON.parse(read('package.json')))
    const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/
    const all = Object.entries({ ...dependencies, ...devDependencies })
    expect(all.filter(([, range]) => !exact.test(range))).toEqual([])
  })
})

describe('the README', () => {
  const readme = read('README.md')
  it('names every command of the command line', () => {
    const commandTable = readme.slice(
      readme.indexOf('## Command line'),
      readme.indexOf('## Make an installer'),
    )
    expect(
      cliCommands.map(({ name }) => name).filter(name => !new RegExp(`\`${name}\\b`).test(commandTable)),
    ).toEqual([])
  })
  it('names only scripts that exist', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')))
    const named = [...readme.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)].map(
      match => match[1] ?? match[2],
    )
    expect(named.filter(name => name === undefined || !(name in scripts))).toEqual([])
  })
  it('points at files that are there', () => {
    const named = [
      ...readme.matchAll(/`((?:src-main|src-renderer|resources|tests)\/[\w./-]+)`|(?:src|srcset)="([^"]+)"/g),
    ]
    expect(
      named.map(match => match[1] ?? match[2] ?? '').filter(path => !existsSync(join(root, path))),
    ).toEqual([])
  })
})
