import { ok } from '../../domain/result.ts'
import type { Block } from '../draft.ts'
import { oneLine } from '../stages/normalise-text.ts'
import { extensionOf } from './file-head.ts'
import type { Reader } from './reader.ts'
import { binaryKind } from './signatures.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** Text without markup: every line is a paragraph, unless the lines were wrapped at a fixed width. */
export const plainText: Reader = {
  id: 'plain-text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  recognises(file) {
    if (binaryKind(file.bytes) !== null) return 0
    return this.extensions.includes(extensionOf(file.name)) ? 0.3 : 0.1
  },
  async read({ charset, text, notes }) {
    return ok({
      reader: this.id,
      mediaType: 'text/plain',
      charset,
      blocks: toBlocks(unwrapLines(text.split('\n'))),
      title: null,
      byline: null,
      outlet: null,
      canonicalUrl: null,
      publishedOn: null,
      declaredLanguage: null,
      notes,
    })
  },
}

const bullet = /^(\s*)([•‣◦▪●○·*-]|–(?=\s))\s+(?=\S)/
const number = /^(\s*)(\(?(\d{1,2})[.)])\s+(?=\S)/
/** The longest line that can be a heading. */
const maxHeading = 90
const maxTitle = 300

function toBlocks(lines: readonly string[]): Block[] {
  const filled = lines.filter(line => /\S/.test(line))
  return filled.map((line, i) => {
    const item = i === 0 ? null : listItem(line, filled[i - 1], filled[i + 1])
    if (item !== null) return item
    const isHeading =
      i === 0 ? isTitleLine(line, filled.length) : isHeadingLine(line, filled[i - 1], filled[i + 1])
    return { kind: isHeading ? 'heading' : 'paragraph', text: oneLine(line) }
  })
}

/** A bullet always makes an item; a number does where the neighbours count on: "2. Juli" alone is a date. */
function listItem(line: string, before: string | undefined, after: string | undefined): Block | null {
  const found = bullet.exec(line)
  if (found !== null) {
    const text = oneLine(line.slice(found[0].length))
    return { kind: 'list-item', text, depth: depthOf(found[1]) }
  }
  const counted = number.exec(line)
  if (counted === null) return null
  const value = Number(counted[3])
  const countsOn = numberOf(before) === value - 1 || numberOf(after) === value + 1
  if (!countsOn) return null
  const text = oneLine(line.slice(counted[0].length))
  return { kind: 'list-item', text, depth: depthOf(counted[1]), marker: counted[2] ?? '•' }
}

const numberOf = (line: string | undefined) => Number(number.exec(line ?? '')?.[3] ?? Number.NaN)

/** Lists are often indented as a whole by up to three spaces; every further two make a level. */
function depthOf(indent = ''): number {
  const width = indent.replaceAll('\t', '    ').length
  return width < 4 ? 1 : Math.floor(width / 2)
}

/** The first line is the title, unless it is the whole text or as long as a paragraph of several sentences. */
const isTitleLine = (line: string, lines: number) => lines > 1 && line.length <= maxTitle

/** A short line without a full stop that opens a longer one, and does not stand among other short lines. */
function isHeadingLine(line: string, before: string | undefined, after: string | undefined): boolean {
  const text = line.trim()
  if (text.length > maxHeading || after === undefined || before === undefined) return false
  if (/[.:;,…"”»]$/.test(text) || !/^[\p{Lu}\p{N}¿¡«“"]/u.test(text)) return false
  const endsText = before.length > maxHeading || /[.!?…:;”»)]$/.test(before.trim())
  return endsText && (after.length > Math.max(maxHeading, text.length * 2) || /^[¿]?[^.]*\?$/.test(text))
}
