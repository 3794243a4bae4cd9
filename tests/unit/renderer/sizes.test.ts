// What holds text grows with it: a line height in pixels lets lines overlap at 24 pixels.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inProject } from '../../helpers/project.ts'

const folder = inProject('src-renderer')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.css'),
)
const inPixels = /^\s*(?:line-height:|font:[^;]*\/)\s*\d+(?:\.\d+)?px/

it('sets no line in pixels', () => {
  const found = sheets.flatMap(name =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, at) => (inPixels.test(line) ? [`${name}:${at + 1} ${line.trim()}`] : [])),
  )
  expect(sheets.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})
