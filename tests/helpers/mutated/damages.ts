// What happens to files on bad disks, in broken downloads and in the hands of people who want to do harm.
import type { Random } from '../../bench/random.ts'

/** Damages bytes in one place or several; the bytes given stay as they are. */
export type Damage = (bytes: Uint8Array, random: Random) => Uint8Array

interface Range {
  readonly from: number
  readonly to: number
}

/** Somewhere in the bytes, as a rule short. */
function rangeIn(bytes: Uint8Array, random: Random): Range {
  const from = random.whole(0, Math.max(0, bytes.length - 1))
  const longest = random.pick([4, 64, 600, Math.ceil(bytes.length / 4)])
  return { from, to: Math.min(bytes.length, from + random.whole(1, longest)) }
}

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const noise = (length: number, random: Random) => Uint8Array.from({ length }, () => random.whole(0, 255))

const filledWith =
  (byte: number): Damage =>
  (bytes, random) => {
    const { from, to } = rangeIn(bytes, random)
    return Uint8Array.from(bytes).fill(byte, from, to)
  }

const replacedBy =
  (make: (taken: Uint8Array, random: Random) => Uint8Array): Damage =>
  (bytes, random) => {
    const { from, to } = rangeIn(bytes, random)
    return join(bytes.subarray(0, from), make(bytes.subarray(from, to), random), bytes.subarray(to))
  }

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes)
  for (let left = random.pick([1, 3, 20, 200]); left > 0; left--) {
    const at = random.whole(0, flipped.length - 1)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.whole(0, 7))
  }
  return flipped
}

function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const places = Array.from({ length: 3 }, () => random.whole(0, bytes.length)).sort((a, b) => a - b)
  const [first = 0, second = 0, third = 0] = places
  return join(
    bytes.subarray(0, first),
    bytes.subarray(second, third),
    bytes.subarray(first, second),
    bytes.subarray(third),
  )
}

/** Characters that end, open or escape something in one format or another. */
const signs = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '\\',
  '\0',
  '\r',
  '\n',
  ',',
  '=',
  '%',
  '\u2028',
] as const

function scatterSigns(bytes: Uint8Array, random: Random): Uint8Array {
  const sign = Buffer.from(random.pick(signs))
  const parts: Uint8Array[] = []
  let from = 0
  for (let left = random.whole(1, 12); left > 0; left--) {
    const at = random.whole(from, bytes.length)
    parts.push(bytes.subarray(from, at), sign)
    from = at
  }
  return join(...parts, bytes.subarray(from))
}

const fewTimes: readonly [number, ...number[]] = [2, 9, 300]

/** The damages by what they are called. */
export const damages: Readonly<Record<string, Damage>> = {
  truncated: (bytes, random) => bytes.subarray(0, random.whole(0, bytes.length)),
  beheaded: (bytes, random) => bytes.subarray(random.whole(1, Math.min(bytes.length, 400))),
  flipped: flipBits,
  shortened: replacedBy(() => new Uint8Array()),
  repeated: replacedBy((taken, random) =>
    join(...Array.from({ length: random.pick(fewTimes) }, () => taken.subarray(0, 4000))),
  ),
  swapped: swap,
  zeroed: filledWith(0),
  'all-ones': filledWith(0xff),
  noisy: replacedBy((taken, random) => noise(taken.length, random)),
  scattered: scatterSigns,
  'zeros-inside': replacedBy((taken, random) => join(taken, new Uint8Array(random.whole(1, 40)))),
  twice: bytes => join(bytes, bytes),
}
