// Every language in every charset that can write it, declared and undeclared, in short and in long.
import { describe, expect, it } from 'vitest'
import { detectCharset } from '../../../../src-main/pipeline/stages/detect-charset.ts'
import { normaliseText } from '../../../../src-main/pipeline/stages/normalise-text.ts'
import { encodeText } from '../../../helpers/encode-text.ts'
import { texts } from './charset-texts.ts'

const byteCharsets = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
]
const unicode = ['utf-8', 'utf-16le', 'utf-16be']

/** How a file says what it is encoded in. */
const declarations = {
  'a meta tag': (charset: string, text: string) =>
    `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p></body></html>`,
  'an http-equiv': (charset: string, text: string) =>
    `<html><head><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}"></head><body>${text}</body></html>`,
  'an XML declaration': (charset: string, text: string) =>
    `<?xml version="1.0" encoding="${charset}"?><html><body><p>${text}</p></body></html>`,
}
const undeclared = {
  'plain text': (text: string) => text,
  'a page': (text: string) => `<html><body class="post"><p>${text}</p></body></html>`,
}

interface Cell {
  readonly name: string
  readonly charset: string
  readonly text: string
}

/** The typewriter's signs, for charsets that lack the typographer's. */
const plainSigns = (text: string) =>
  text.replace(/[’‘]/g, "'").replace(/[“”„]/g, '"').replace(/–/g, '-').replace(/…/g, '...')

function cellsOf(charsets: readonly string[]): Cell[] {
  return charsets.flatMap(charset =>
    texts.flatMap(({ lang, headline, long }) =>
      Object.entries({ headline, long }).flatMap(([length, text]): Cell[] => {
        const written = [text, plainSigns(text), plainSigns(text).replaceAll('€', 'EUR')]
        const fits = written.find(some => encodeText(some, charset) !== null)
        return fits === undefined ? [] : [{ name: `${lang} ${charset} ${length}`, charset, text: fits }]
      }),
    ),
  )
}

async function read(text: string, charset: string, mark: readonly number[] = []) {
  const bytes = encodeText(text, charset)
  if (bytes === null) throw new Error(`${charset} cannot write this`)
  const result = await detectCharset({ name: 'a', bytes: Uint8Array.from([...mark, ...bytes]) })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

/** Too short for its letters to tell the charset: the same bytes are other letters of a likelier one. */
const cannotBeTold: readonly string[] = []

const cells = cellsOf([...unicode, ...byteCharsets])

describe('a text that does not say how it is encoded', () => {
  for (const [kind, wrap] of Object.entries(undeclared)) {
    for (const { name, charset, text } of cells) {
      const check = cannotBeTold.includes(`${name}, ${kind}`) ? it.fails : it
      check(`${name}, ${kind}`, async () => {
        const { text: decoded, notes } = await read(wrap(text), charset)
        expect(decoded).toBe(normaliseText(wrap(text)))
        expect(notes).toHaveLength(charset === 'utf-8' ? 0 : 1)
      })
    }
  }
})

describe('a text that says how it is encoded', () => {
  const bytesOnly = cells.filter(({ charset }) => !charset.startsWith('utf-16'))
  for (const [kind, declare] of Object.entries(declarations)) {
    it.each(bytesOnly)(`$name, ${kind}`, async ({ charset, text }) => {
      const page = declare(charset, text)
      const { text: decoded, notes } = await read(page, charset)
      expect(decoded).toBe(normaliseText(page))
      expect(notes).toEqual([])
    })
  }
})

describe('a text with a byte order mark', () => {
  const marks: Readonly<Record<string, readonly number[]>> = {
    'utf-8': [0xef, 0xbb, 0xbf],
    'utf-16le': [0xff, 0xfe],
    'utf-16be': [0xfe, 0xff],
  }
  it.each(cells.filter(({ charset }) => unicode.includes(charset)))('$name', async ({ charset, text }) => {
    const { text: decoded, notes, charset: found } = await read(text, charset, marks[charset])
    expect([found, decoded, notes]).toEqual([charset, normaliseText(text), []])
  })
})

/** What pages say of themselves, and what they are. */
const lies: readonly (readonly [declared: string, charset: string])[] = [
  ['utf-8', 'windows-1252'],
  ['utf-8', 'macintosh'],
  ['utf-8', 'windows-1250'],
  ['utf-8', 'windows-1251'],
  ['iso-8859-1', 'utf-8'],
  ['windows-1252', 'utf-8'],
  ['windows-1252', 'macintosh'],
  ['iso-8859-1', 'windows-1250'],
  ['iso-8859-1', 'windows-1251'],
  ['utf-16', 'utf-8'],
]

const same = (a: Uint8Array | null, b: Uint8Array | null) =>
  a !== null && b !== null && Buffer.compare(a, b) === 0

describe('a text that says the wrong thing', () => {
  const all = lies.flatMap(([declared, charset]) => cellsOf([charset]).map(cell => ({ ...cell, declared })))
  for (const { name, declared, charset, text } of all) {
    const check = cannotBeTold.includes(`${name}, declared ${declared}`) ? it.fails : it
    check(`${name}, declared ${declared}`, async () => {
      const page = declarations['a meta tag'](declared, text)
      const { text: decoded, notes } = await read(page, charset)
      expect(decoded).toBe(normaliseText(page))
      // Where both charsets write it the same, nothing wrong was said.
      const isTrue =
        !declared.startsWith('utf') && same(encodeText(page, declared), encodeText(page, charset))
      expect(notes).toHaveLength(isTrue ? 0 : 1)
      if (!isTrue) expect(notes[0]).toContain(`says it is ${declared}`)
    })
  }
})
