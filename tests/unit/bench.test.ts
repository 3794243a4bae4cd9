// The bench must not flatter: what it counts and when it complains.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCorpus } from '../bench/corpus.ts'
import { eagerScripts } from '../bench/first-screen.ts'
import { isMissed, json, type Line, table } from '../bench/report.ts'
import { median } from '../bench/rounds.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachdesk-bench-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a gate', () => {
  const line = (rounds: number[], gate: { atMost: number } | { atLeast: number }): Line => ({
    name: 'import',
    unit: '×',
    rounds,
    gate,
  })
  it('is judged by the median', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(isMissed(line([1, 1, 99], { atMost: 2 }))).toBe(false)
    expect(isMissed(line([3, 1, 99], { atMost: 2 }))).toBe(true)
    expect(isMissed(line([0.9, 0.9, 2], { atLeast: 1 }))).toBe(true)
  })
  it('is missed by a figure that is no number', () => {
    expect(isMissed(line([Number.NaN], { atMost: 2 }))).toBe(true)
    expect(isMissed(line([], { atLeast: 2 }))).toBe(true)
  })
  it('shows in the table and in the line of JSON', () => {
    const lines: Line[] = [line([3], { atMost: 2 }), { name: 'peer', absent: 'peer: not installed' }]
    expect(table(lines)).toContain('MISSED')
    expect(table(lines)).toContain('peer: not installed')
    expect(JSON.parse(json(lines, { articles: 7 }))).toMatchObject({
      articles: 7,
      figures: [{ median: 3, isMissed: true }, { absent: 'peer: not installed' }],
    })
  })
})

describe('the corpus', () => {
  it('has the same bytes every time, and the duplicates it says', () => {
    const first = makeCorpus(join(folder, 'a'), 200)
    const second = makeCorpus(join(folder, 'b'), 200)
    const texts = first.files.map(file => readFileSync(file, 'utf8'))
    expect(second.files.map(file => readFileSync(file, 'utf8'))).toEqual(texts)
    expect(first.duplicates).toBeGreaterThan(0)
    expect(texts.length - new Set(texts).size).toBe(first.duplicates)
    expect(first.bytes).toBe(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0))
  })
})

describe('the scripts of the first screen', () => {
  it('are those of the page and what they import at once, however it is written', () => {
    mkdirSync(join(folder, 'assets'))
    const files = {
      'index.html':
        '<link rel="modulepreload" href="./assets/d.js"><script type="module" crossorigin src="./assets/a.js"></script>',
      'assets/a.js': 'import{x as y}from"./b.js";import"./c.js";const later=()=>import("./lazy.js")',
      'assets/b.js': "export * from './e.js'\nimport z, { w } from './a.js'",
      'assets/c.js': '',
      'assets/d.js': '',
      'assets/e.js': '',
      'assets/lazy.js': '',
    }
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    expect(
      eagerScripts(folder)
        .map(file => basename(file))
        .sort(),
    ).toEqual(['a.js', 'b.js', 'c.js', 'd.js', 'e.js'])
  })
})
