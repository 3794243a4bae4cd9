// The JavaScript a person waits for before the first screen: what index.html names and what that imports statically.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Line } from './report.ts'

const renderer = resolve(import.meta.dirname, '../../out/renderer')
const mostKilobytes = 300
const name = 'JavaScript of the first screen, gzipped'

export function measureFirstScreen(): Line {
  const files = eagerScripts(renderer)
  if (files.length === 0) throw new Error('index.html loads no script')
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  return { name, unit: 'KB', rounds: [bytes / 1024], gate: { atMost: mostKilobytes } }
}

/** Every script loaded without being asked for, in the order it is found. */
export function eagerScripts(folder: string): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const entries = tags
    .filter(tag => tag.startsWith('<script') || /rel="modulepreload"/.test(tag))
    .flatMap(tag => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map(address => join(folder, address))
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const specifier of staticImports(readFileSync(file, 'utf8'))) follow(join(dirname(file), specifier))
  }
  entries.forEach(follow)
  return [...found]
}

/** Relative specifiers of `import … from`, `import '…'` and `export … from`, minified or not; never `import(…)`. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/\b(?:import|export)\s*(?:[\w*{][^'"`;()]*?\bfrom\s*)?["'](\.[^"']+)["']/g)].flatMap(
    match => match[1] ?? [],
  )
