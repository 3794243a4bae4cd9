// Numbers that say how long something is, where it stands or how many there are, changed to wrong ones.
import type { Random } from '../../bench/random.ts'
import type { Damage } from './damages.ts'

/** Edges of what a number of two, four or eight bytes can say, and near misses. */
const wrong = (value: number, random: Random): number =>
  random.pick([
    0,
    1,
    value - 1,
    value + 1,
    value * 2,
    value + 1000,
    0x7fff,
    0xffff,
    0x7fffffff,
    0xfffffffe,
    0xffffffff,
  ])

/** The places of the numbers in the records of a ZIP archive, by how the record begins: offset and width. */
const zipRecords: readonly (readonly [
  signature: string,
  fields: readonly (readonly [number, 2 | 4 | 8])[],
])[] = [
  [
    'PK\x03\x04',
    [
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  ],
  [
    'PK\x01\x02',
    [
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [38, 4],
      [42, 4],
    ],
  ],
  [
    'PK\x05\x06',
    [
      [4, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  ],
  [
    'PK\x06\x06',
    [
      [4, 8],
      [24, 8],
      [32, 8],
      [40, 8],
      [48, 8],
    ],
  ],
  [
    'PK\x07\x08',
    [
      [4, 4],
      [8, 4],
      [12, 4],
    ],
  ],
]

function lieInArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const file = Buffer.from(bytes)
  const places = zipRecords.flatMap(([signature, fields]) =>
    positionsOf(file, signature).flatMap(at => fields.map(([offset, width]) => ({ at: at + offset, width }))),
  )
  for (const { at, width } of chosen(places, random)) {
    if (at + width > file.length) continue
    if (width === 2) file.writeUInt16LE(wrong(file.readUInt16LE(at), random) & 0xffff, at)
    else if (width === 4) file.writeUInt32LE(wrong(file.readUInt32LE(at), random) >>> 0, at)
    else
      file.writeBigUInt64LE(BigInt.asUintN(64, BigInt(wrong(Number(file.readBigUInt64LE(at)), random))), at)
  }
  return new Uint8Array(file)
}

function positionsOf(file: Buffer, signature: string): number[] {
  const found: number[] = []
  for (let at = file.indexOf(signature, 0, 'latin1'); at >= 0; at = file.indexOf(signature, at + 1, 'latin1'))
    found.push(at)
  return found
}

function chosen<T>(list: readonly T[], random: Random): T[] {
  const [first, ...rest] = list
  if (first === undefined) return []
  return Array.from({ length: random.whole(1, 3) }, () => random.pick([first, ...rest]))
}

/** Written numbers that other parts of the file depend on. */
const written: readonly RegExp[] = [
  /(?<=\/(?:Length|Length1|Size|Count|Prev|First|N|W|Index|Width|Predictor|Columns|Rotate|XRefStm)\s{0,2}\[?)\d+/g,
  /(?<=startxref\s{1,2})\d+/g,
  /\b\d{10}(?= \d{5} [nf])/g,
  /\b\d+(?= 0 R\b)/g,
  /(?<=content-length:\s?)\d+/gi,
  /(?<=\\(?:bin|u|uc|ilvl|f|s|level|li|cellx|ansicpg|fcharset))-?\d+/g,
  /(?<=(?:w:val|w:id|w:ilvl|colspan|rowspan|text:level|text:c|start)=")-?\d+/g,
  /(?<=&#x?)[\da-f]+(?=;)/gi,
]

function lieInWriting(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const places = written.flatMap(pattern => [...text.matchAll(pattern)])
  let changed = text
  // From the last to the first, so that the places before stay where they are.
  for (const place of chosen(places, random).sort((a, b) => b.index - a.index)) {
    const end = place.index + place[0].length
    const number = random.pick([
      String(wrong(Number(place[0]) || 0, random)),
      '-1',
      '99999999999999999999',
      '1e9',
      '',
    ])
    changed = changed.slice(0, place.index) + number + changed.slice(end)
  }
  return Uint8Array.from(Buffer.from(changed, 'latin1'))
}

/** Changes some of the numbers a file states about itself. */
export const lie: Damage = (bytes, random) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? lieInArchive(bytes, random) : lieInWriting(bytes, random)
