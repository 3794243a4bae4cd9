// What a text is made of, in 512 bytes: MinHash over its three-word sequences. Two signatures tell how much of their
// texts is the same without the texts at hand, and whatever the order of the passages.
import { fold } from './fold.ts'

/** How many independent minima a signature holds. */
export const signatureSize = 128
/** What a signature takes up: 32 bits for each minimum. */
const signatureBytes = 4 * signatureSize
/** With fewer different sequences than this, a few common words would make two headlines look alike. */
const fewestSequences = 20
/** Beyond this, in characters, a text is a dump: its beginning tells enough, and reading more would take seconds. */
const longestSigned = 1_000_000

/** Fixed for good: signatures of different factors cannot be compared, so another seed means signing every text anew. */
const { factors, shifts } = hashFamily(0x9e3779b9)

function hashFamily(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return mixed(state)
  }
  const factors = new Int32Array(signatureSize)
  const shifts = new Int32Array(signatureSize)
  for (let at = 0; at < signatureSize; at += 1) {
    factors[at] = next() | 1
    shifts[at] = next()
  }
  return { factors, shifts }
}

/** Spreads a number over all 32 bits (the finaliser of MurmurHash3). */
function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/**
 * The signature of a clean text; empty for one too short to be compared. Only letters and figures count, folded.
 * In scripts without spaces every letter stands for a word.
 */
export function signText(text: string): Uint8Array<ArrayBuffer> {
  const folded = fold(text.slice(0, longestSigned))
  const minima = new Uint32Array(signatureSize).fill(0xffffffff)
  const seen = new Set<number>()
  let [first, second] = [0, 0]
  let words = 0
  const add = (word: number) => {
    words += 1
    if (words > 2) {
      const sequence = mixed(Math.imul(mixed(Math.imul(first, 31) ^ second), 31) ^ word)
      if (seen.size < fewestSequences) seen.add(sequence)
      lower(minima, sequence)
    }
    first = second
    second = word
  }
  eachWord(folded, add)
  return seen.size < fewestSequences ? new Uint8Array(0) : bytesOf(minima)
}

function lower(minima: Uint32Array, sequence: number): void {
  for (let at = 0; at < signatureSize; at += 1) {
    const product = Math.imul(sequence ^ (shifts[at] as number), factors[at] as number)
    const hash = (product ^ (product >>> 15)) >>> 0
    if (hash < (minima[at] as number)) minima[at] = hash
  }
}

/** Kinds of code units, looked up once each. */
const between = 1
const inWord = 2
const onItsOwn = 3
const kinds = new Uint8Array(0x10000)

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function kindOf(unit: number): number {
  const known = kinds[unit] as number
  if (known !== 0) return known
  const letter = String.fromCharCode(unit)
  // Half of a pair: letters beyond the first plane are almost all Han, and an emoji does no harm.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const kind = isHalf || unspaced.test(letter) ? onItsOwn : /[\p{L}\p{N}]/u.test(letter) ? inWord : between
  kinds[unit] = kind
  return kind
}

const emptyWord = 0x811c9dc5

/** Hands over the hash of each word (FNV-1a), in their order. */
function eachWord(folded: string, add: (word: number) => void): void {
  let word = emptyWord
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === inWord) {
      word = Math.imul(word ^ unit, 0x01000193)
      continue
    }
    if (word !== emptyWord) add(word)
    word = emptyWord
    if (kind === onItsOwn) add(Math.imul(emptyWord ^ unit, 0x01000193))
  }
  if (word !== emptyWord) add(word)
}

/** Little-endian on every machine, so that a vault can be moved. */
function bytesOf(minima: Uint32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(signatureBytes)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < signatureSize; at += 1) view.setUint32(4 * at, minima[at] as number, true)
  return bytes
}

/** The minima of a signature; null for the empty one of a text too short to be compared. */
export function minimaOf(signature: Uint8Array): Uint32Array | null {
  if (signature.byteLength !== signatureBytes) return null
  const view = new DataView(signature.buffer, signature.byteOffset, signature.byteLength)
  return Uint32Array.from({ length: signatureSize }, (_, at) => view.getUint32(4 * at, true))
}

/**
 * How much of two texts is the same, from 0 to 1: of all their three-word sequences the share that both have,
 * estimated to within 0.05 as a rule. 0 where one of them is too short to be compared.
 */
export function similarityOf(a: Uint8Array, b: Uint8Array): number {
  if (a.byteLength !== signatureBytes || b.byteLength !== signatureBytes) return 0
  let shared = 0
  for (let at = 0; at < signatureBytes; at += 4)
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2] && a[at + 3] === b[at + 3])
      shared += 1
  return shared / signatureSize
}
