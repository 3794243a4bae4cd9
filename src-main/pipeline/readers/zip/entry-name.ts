// What the files in an archive are called. Names are labels for people: none of them ever becomes a path.
import { crc32 } from 'node:zlib'
import { decodeCodePage } from '../code-pages.ts'
import { extraField, type RawEntry } from './central-directory.ts'

/** The name of an entry as a path of clean segments, whatever was written there. */
export const entryName = (entry: RawEntry): string => cleanPath(decodedName(entry))

/** True for folders, and for links, whose content is but another path. */
export function isNoFile({ name, attributes }: RawEntry): boolean {
  const last = name.at(-1)
  const type = (attributes >>> 28) & 0xf
  return last === 0x2f || last === 0x5c || type === 0x4 || type === 0xa
}

const utf8Flag = 0x800
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodedName({ name, flags, extra }: RawEntry): string {
  const unicode = extraField(extra, 0x7075)
  if (unicode !== null && unicode.length > 5 && unicode.readUInt32LE(1) === crc32(name))
    return new TextDecoder().decode(unicode.subarray(5))
  if ((flags & utf8Flag) !== 0) return new TextDecoder().decode(name)
  try {
    return strictUtf8.decode(name)
  } catch {
    return bestOf([437, 850, 1252].map(page => decodeCodePage(name, page)))
  }
}

const common = 'áéíóúàèìòùâêîôûäëïöüãõñçßœæåøýÿ¿¡«»ºª°’–'
const commonUpper = common.toUpperCase()

/** Writers leave open which code page they used; the one that makes the most ordinary letters is it. */
function bestOf(readings: readonly string[]): string {
  const weigh = (text: string) => {
    let weight = 0
    for (const sign of text) weight += common.includes(sign) ? 2 : commonUpper.includes(sign) ? 1 : 0
    return weight
  }
  return readings.reduce((best, reading) => (weigh(reading) > weigh(best) ? reading : best))
}

/** What shows nothing, or turns the reading direction of what follows. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const maxSegment = 200
const maxSegments = 32

/** `..`, drive letters, absolute paths, backslashes and unseen characters taken out of a path; never empty. */
function cleanPath(path: string): string {
  const segments = path
    .toWellFormed()
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/^[A-Za-z]:(?=[\\/])/, '')
    .split(/[\\/]/)
    .map(segment => shortened(segment.trim()))
    .filter(segment => segment !== '' && segment !== '.' && segment !== '..')
  return segments.slice(-maxSegments).join('/') || 'unnamed'
}

/** Cut in the middle of the name, so that what it ends in stays to be seen. */
function shortened(segment: string): string {
  if (segment.length <= maxSegment) return segment
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(segment.slice(-9))?.[0] ?? ''
  return `${segment.slice(0, maxSegment - 1 - ending.length)}…${ending}`.toWellFormed()
}

/** Tells equal names apart: `note.txt`, `note (2).txt`. The ending stays where readers look for it. */
export function distinctNames(): (name: string) => string {
  const counts = new Map<string, number>()
  return name => {
    let count = counts.get(name) ?? 0
    let distinct = name
    for (; counts.has(distinct); distinct = numbered(name, count)) count++
    counts.set(name, Math.max(count, 1))
    if (distinct !== name) counts.set(distinct, 1)
    return distinct
  }
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.')
  const isEnding = dot > name.lastIndexOf('/') + 1
  return isEnding ? `${name.slice(0, dot)} (${count})${name.slice(dot)}` : `${name} (${count})`
}
