import { countMarker, letterNumber, romanNumber } from '../office/list-numbers.ts'
import type { Attributes } from '../office/read-xml.ts'

interface Style {
  parent: string | null
  isHidden: boolean | null
  language: string | null
}

interface ListLevel {
  /** `1`, `a`, `A`, `i`, `I`; empty for bullets and for levels without a number. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels are shown: 2 for "3.1". */
  readonly shown: number
}

/** The styles of a document, learnt element by element while its parts are read. */
export interface OpenStyles {
  open(tag: string, attributes: Attributes): void
  close(tag: string): void
  /** What a style of words or paragraphs says, together with those it rests on; null where they leave it open. */
  isHidden(name: string | undefined): boolean | null
  languageOf(name: string | undefined): string | null
  /** The language of text whose styles declare none. */
  language(): string | null
  isTitle(name: string | undefined): boolean
  /** Where a level of a list begins to count. */
  startOf(list: string, level: number): number
  /** What stands before an item, given the counts of all levels down to its own; undefined for a bullet. */
  marker(list: string, counts: readonly number[]): string | undefined
}

/** Styles rest on each other in chains no longer than this. */
const maxChain = 20

/** No style learnt yet. */
export function openStyles(): OpenStyles {
  const styles = new Map<string, Style>()
  const lists = new Map<string, Map<number, ListLevel>>()
  let style: Style | null = null
  let list: Map<number, ListLevel> | null = null
  let language: string | null = null
  let isDefault = false

  const chain = (name: string | undefined): [string, Style][] => {
    const found: [string, Style][] = []
    for (let at: string | null = name ?? null; at !== null && found.length < maxChain; ) {
      const known = styles.get(at)
      if (known === undefined) break
      found.push([at, known])
      at = known.parent
    }
    return found
  }
  const takeWords = (attributes: Attributes) => {
    const declared = languageIn(attributes)
    if (isDefault) language ??= declared
    if (style === null) return
    style.language = declared ?? style.language
    const display = attributes['text:display']
    if (display !== undefined) style.isHidden = display === 'none'
  }
  return {
    open(tag, attributes) {
      const name = attributes['style:name'] ?? ''
      if (tag === 'style:style') {
        style = { parent: attributes['style:parent-style-name'] ?? null, isHidden: null, language: null }
        styles.set(name, style)
      } else if (tag === 'style:default-style') isDefault = attributes['style:family'] === 'paragraph'
      else if (tag === 'style:text-properties') takeWords(attributes)
      else if (tag === 'text:list-style') {
        list = new Map()
        lists.set(name, list)
      } else if (tag.startsWith('text:list-level-style-'))
        list?.set(levelNumber(attributes), levelIn(attributes))
    },
    close(tag) {
      if (tag === 'style:style') style = null
      else if (tag === 'style:default-style') isDefault = false
      else if (tag === 'text:list-style') list = null
    },
    isHidden: name => chain(name).find(([, { isHidden }]) => isHidden !== null)?.[1].isHidden ?? null,
    languageOf: name => chain(name).find(([, own]) => own.language !== null)?.[1].language ?? null,
    language: () => language,
    isTitle: name =>
      name === 'Title' || chain(name).some(([at, { parent }]) => at === 'Title' || parent === 'Title'),
    startOf: (name, level) => lists.get(name)?.get(level)?.start ?? 1,
    marker(name, counts) {
      const levels = lists.get(name)
      const own = levels?.get(counts.length - 1)
      if (own === undefined || own.format === '') return undefined
      const shown = counts
        .map((count, level) => numberAs(levels?.get(level)?.format ?? '', count))
        .slice(-own.shown)
        .filter(number => number !== '')
      return countMarker(`${own.prefix}${shown.join('.')}${own.suffix}`)
    },
  }
}

function languageIn(attributes: Attributes): string | null {
  const { 'fo:language': language, 'fo:country': country } = attributes
  if (language === undefined || !/^[a-z]{2,3}$/.test(language) || language === 'zxx') return null
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language
}

const positive = (value: string | undefined) =>
  value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : 1

const levelNumber = (attributes: Attributes) => positive(attributes['text:level']) - 1

const levelIn = (attributes: Attributes): ListLevel => ({
  format: attributes['style:num-format'] ?? '',
  prefix: attributes['style:num-prefix'] ?? '',
  suffix: attributes['style:num-suffix'] ?? '',
  start: positive(attributes['text:start-value']),
  shown: Math.max(1, positive(attributes['text:display-levels'])),
})

function numberAs(format: string, value: number): string {
  switch (format) {
    case '':
      return ''
    case 'a':
      return letterNumber(value)
    case 'A':
      return letterNumber(value).toUpperCase()
    case 'i':
      return romanNumber(value)
    case 'I':
      return romanNumber(value).toUpperCase()
    default:
      return String(value)
  }
}
