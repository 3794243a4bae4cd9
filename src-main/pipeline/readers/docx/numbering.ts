import { countMarker, letterNumber, romanNumber } from '../office/list-numbers.ts'
import { readXml } from '../office/read-xml.ts'
import { wholeNumber, wordPrefixes } from './word-names.ts'

/** Counts the items of the lists of a document in its reading order. */
export interface Numbering {
  /** Counts one item on, and says what stands before it: undefined for a bullet. */
  next(numberingId: string, level: number): string | undefined
}

interface Level {
  start: number
  format: string
  /** `%1.%2)`: the counts of the levels by their numbers. */
  pattern: string
}

interface List {
  /** The definition whose count it shares with the other lists of that definition. */
  definition: string
  readonly starts: Map<number, number>
}

interface Definitions {
  readonly levels: Map<string, Map<number, Level>>
  readonly lists: Map<string, List>
}

/** Word knows nine levels. */
const maxLevel = 8

/** Reads `numbering.xml`; a document without lists has none. */
export function readNumbering(bytes: Uint8Array | null, fileName: string): Numbering {
  const { levels, lists } = definitionsIn(bytes, fileName)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(numberingId, written) {
      const list = lists.get(numberingId)
      const shape = levels.get(list?.definition ?? '')
      if (list === undefined || shape === undefined) return undefined
      const level = Math.min(written, maxLevel)
      const startOf = (at: number) => shape.get(at)?.start ?? 1
      const count = counts.get(list.definition) ?? []
      counts.set(list.definition, count)
      const restart = begun.has(`${numberingId}/${level}`) ? undefined : list.starts.get(level)
      begun.add(`${numberingId}/${level}`)
      count.length = Math.min(count.length, level + 1)
      for (let at = 0; at < level; at++) count[at] ??= startOf(at)
      const before = count[level]
      count[level] = restart ?? (before === undefined ? startOf(level) : before + 1)
      const own = shape.get(level)
      if (own === undefined || own.format === 'bullet' || own.format === 'none') return undefined
      const marker = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return numberAs(shape.get(at)?.format ?? 'decimal', count[at] ?? startOf(at))
      })
      return countMarker(marker)
    },
  }
}

function numberAs(format: string, value: number): string {
  switch (format) {
    case 'lowerLetter':
      return letterNumber(value)
    case 'upperLetter':
      return letterNumber(value).toUpperCase()
    case 'lowerRoman':
      return romanNumber(value)
    case 'upperRoman':
      return romanNumber(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'ordinal':
      return `${value}.`
    default:
      return String(value)
  }
}

function definitionsIn(bytes: Uint8Array | null, fileName: string): Definitions {
  const levels = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  if (bytes === null) return { levels, lists }
  /** Definitions that take their levels from a style, and those that give it theirs. */
  const borrowed = new Map<string, string>()
  const lent = new Map<string, string>()
  let shape = new Map<number, Level>()
  let definition = ''
  let list: List | null = null
  let level: Level | null = null
  let place = 0
  readXml(bytes, fileName, wordPrefixes, {
    open(tag, attributes) {
      const value = attributes['w:val']
      switch (tag) {
        case 'w:abstractNum':
          definition = attributes['w:abstractNumId'] ?? ''
          shape = new Map()
          levels.set(definition, shape)
          break
        case 'w:num':
          list = { definition: '', starts: new Map() }
          lists.set(attributes['w:numId'] ?? '', list)
          break
        case 'w:abstractNumId':
          if (list !== null) list.definition = value ?? ''
          break
        case 'w:numStyleLink':
          borrowed.set(definition, value ?? '')
          break
        case 'w:styleLink':
          lent.set(value ?? '', definition)
          break
        case 'w:lvl':
          place = wholeNumber(attributes['w:ilvl']) ?? 0
          level = { start: 1, format: 'decimal', pattern: `%${place + 1}.` }
          if (list === null) shape.set(place, level)
          break
        case 'w:lvlOverride':
          place = wholeNumber(attributes['w:ilvl']) ?? 0
          break
        case 'w:startOverride':
          list?.starts.set(place, wholeNumber(value) ?? 1)
          break
        case 'w:start':
          if (level !== null) level.start = wholeNumber(value) ?? 1
          break
        case 'w:numFmt':
          if (level !== null) level.format = value ?? 'decimal'
          break
        case 'w:lvlText':
          if (level !== null) level.pattern = (value ?? '').slice(0, 60)
          break
      }
    },
    close(tag) {
      if (tag === 'w:num') list = null
      if (tag === 'w:lvl') level = null
    },
  })
  for (const [own, style] of borrowed) levels.set(own, levels.get(lent.get(style) ?? '') ?? new Map())
  return { levels, lists }
}
