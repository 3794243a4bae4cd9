// Which words of the screen its sources ask for, found by reading them: no compiler is needed to follow
// `const texts = words.reader.findBar` and `const { shown } = words.reasons`.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const screen = resolve(import.meta.dirname, '../../../src-renderer')

/** A word, a sentence, a list of them, or a part with more of them. */
export type Tree = { readonly [key: string]: unknown }
export const isPart = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The paths of all words below a part: `reader.findBar.next`. */
export function pathsOf(part: unknown, path = ''): string[] {
  if (!isPart(part)) return [path]
  return Object.entries(part).flatMap(([key, value]) => pathsOf(value, path === '' ? key : `${path}/${key}`))
}

export const valueAt = (tree: Tree, path: string): unknown =>
  path.split('/').reduce<unknown>((part, key) => (isPart(part) ? part[key] : undefined), tree)

const sources = () =>
  readdirSync(screen, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.startsWith('languages'))
    .map(file => readFileSync(join(screen, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''))

/** The longest way into a tree along keys, and whether it was gone whole. */
function follow(tree: Tree, from: string, keys: readonly string[]): { path: string; isWhole: boolean } {
  let [path, part] = [from, from === '' ? (tree as unknown) : valueAt(tree, from)]
  for (const key of keys) {
    if (!isPart(part) || !Object.hasOwn(part, key)) return { path, isWhole: false }
    part = part[key]
    path = path === '' ? key : `${path}/${key}`
  }
  return { path, isWhole: true }
}

const keysOf = (dotted: string) => dotted.split(/\??\.|\['|'\]/).filter(key => key !== '')

/** What a source asks for, as paths of words or of whole parts. */
export function askedFor(tree: Tree, source: string): Set<string> {
  /** Names that stand for a part of the words; several where a name is used for several. */
  const names = new Map<string, Set<string>>([['words', new Set([''])]])
  const asked = new Set<string>()
  const learn = (name: string, path: string) => {
    const known = names.get(name) ?? new Set()
    names.set(name, known.add(path))
  }
  const chain = String.raw`((?:\??\.\w+|\['[^']+'\])*)`
  const named = new RegExp(String.raw`const (\w+)(?:: [^=]+)? = (?:\w+ \? )?(\w+)${chain}(?![\w([.])`, 'g')
  const taken = new RegExp(String.raw`const \{([^}]*)\} = (\w+)${chain}(?![\w([.])`, 'g')
  let plain = source
  // Names of names are learnt in a second round.
  for (let round = 0; round < 3; round += 1) {
    plain = source
      .replace(named, (whole, name: string, of: string, dotted: string) => {
        for (const from of names.get(of) ?? []) {
          const { path, isWhole } = follow(tree, from, keysOf(dotted))
          if (!isWhole || !isPart(path === '' ? tree : valueAt(tree, path))) continue
          learn(name, path)
          return ''
        }
        return whole
      })
      .replace(taken, (whole, list: string, of: string, dotted: string) => {
        const parts = list
          .split(',')
          .map(one => one.trim())
          .filter(Boolean)
        let isKnown = false
        for (const from of names.get(of) ?? []) {
          for (const one of parts) {
            const [key = '', as = key] = one.split(':').map(word => word.trim())
            const { path, isWhole } = follow(tree, from, [...keysOf(dotted), key])
            if (!isWhole) continue
            isKnown = true
            if (isPart(valueAt(tree, path))) learn(as, path)
            else asked.add(path)
          }
        }
        return isKnown ? '' : whole
      })
  }
  const uses = new RegExp(String.raw`(?<![\w]|(?<!\.\.)\.)(${[...names.keys()].join('|')})\b${chain}`, 'g')
  for (const [, name = '', dotted = ''] of plain.matchAll(uses))
    for (const from of names.get(name) ?? []) {
      const { path } = follow(tree, from, keysOf(dotted))
      if (path !== '') asked.add(path)
    }
  return asked
}

/** The words that no source of the screen asks for. */
export function unusedWords(tree: Tree): string[] {
  const asked = new Set(sources().flatMap(source => [...askedFor(tree, source)]))
  const isAsked = (path: string) => {
    const keys = path.split('/')
    return keys.some((_, at) => asked.has(keys.slice(0, at + 1).join('/')))
  }
  return pathsOf(tree).filter(path => !isAsked(path))
}
