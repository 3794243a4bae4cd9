// One broken or hostile file after the other: the same for the same seed and number, whatever else is made.
import type { SourceFile } from '../../../src-main/domain/article.ts'
import { type Random, seededRandom } from '../../bench/random.ts'
import { damages } from './damages.ts'
import { begun, damagedInside, glued, named, packedFiles, renamed } from './disguises.ts'
import { honestFiles } from './honest-files.ts'
import { hostileArchives } from './hostile-archives.ts'
import { hostileData } from './hostile-data.ts'
import { hostileMarkup } from './hostile-markup.ts'
import { hostilePdf } from './hostile-pdf.ts'
import { lie } from './lies.ts'

/** A file, and what was done to it. */
export interface MutatedFile extends SourceFile {
  readonly what: string
}

type Draw = (turn: number, random: Random) => MutatedFile

const hostile = Object.entries({ ...hostileMarkup, ...hostileData, ...hostileArchives, ...hostilePdf })
const long = Object.entries(hostileData).filter(([name]) => name.includes('stutter'))
const allDamages = Object.entries(damages)
const sizes: readonly [number, ...number[]] = [60, 2000, 2000, 20_000]

const at = <T>(list: readonly T[], turn: number): T => {
  const item = list[turn % list.length]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

/** Every damage comes to every file once before any comes again. */
const damaged: Draw = (turn, random) => {
  const { name, bytes } = at(honestFiles, turn)
  const [what, damage] = at(allDamages, Math.floor(turn / honestFiles.length))
  const once = damage(bytes, random)
  const [then, second] = at(allDamages, random.whole(0, allDamages.length - 1))
  const isTwice = random.isBelow(0.25) && once.length > 0
  return { name, bytes: isTwice ? second(once, random) : once, what: isTwice ? `${what}, ${then}` : what }
}

const lying: Draw = (turn, random) => {
  const { name, bytes } = at(honestFiles, turn)
  return { name, bytes: lie(bytes, random), what: 'lying' }
}

const inside: Draw = (turn, random) => {
  const [what, damage] = at([...allDamages, ['lying', lie] as const], Math.floor(turn / packedFiles.length))
  return { ...damagedInside(at(packedFiles, turn), damage, random), what: `inside ${what}` }
}

const madeBy = ([name, make]: (typeof hostile)[number], size: number, random: Random): MutatedFile => {
  const content = make(size, random)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  return { name, bytes, what: `hostile, ${size}` }
}

const harmful: Draw = (turn, random) => {
  const made = madeBy(at(hostile, turn), random.pick(sizes), random)
  if (!random.isBelow(0.2) || made.bytes.length === 0) return made
  const [what, damage] = at(allDamages, random.whole(0, allDamages.length - 1))
  return { ...made, bytes: damage(made.bytes, random), what: `${made.what}, ${what}` }
}

const disguised: Draw = (turn, random) => {
  const kind = turn % 3
  if (kind === 0) return { ...begun(random, Math.floor(turn / 3)), what: 'begun' }
  return kind === 1 ? { ...glued(random), what: 'glued' } : { ...renamed(random), what: 'renamed' }
}

const large: Draw = (turn, random) =>
  turn % 2 === 0
    ? madeBy(at(long, turn / 2), 10_000_000, random)
    : madeBy(at(hostile, random.whole(0, hostile.length - 1)), 300_000, random)

/** Of ten files, so many are of each kind. */
const draws: readonly Draw[] = [
  damaged,
  damaged,
  damaged,
  damaged,
  damaged,
  lying,
  inside,
  harmful,
  harmful,
  disguised,
]
/** One in so many is large. */
const largeOnes = 80

/** The file of this number, counted from 0. */
export function mutatedFile(seed: number, number: number): MutatedFile {
  const random = seededRandom(seed * 1_000_003 + number)
  const isLarge = number % largeOnes === largeOnes - 1
  const draw = isLarge ? large : at(draws, number)
  const round = Math.floor(number / draws.length)
  const same = draws.slice(0, number % draws.length).filter(other => other === draw).length
  const turn = isLarge
    ? Math.floor(number / largeOnes)
    : round * draws.filter(other => other === draw).length + same
  const { name, bytes, what } = draw(turn + seed, random)
  const ending = /\.\w+$/.exec(name)?.[0].slice(1) ?? ''
  return {
    name: named(`${String(number).padStart(4, '0')}-${name}`, ending),
    bytes: Uint8Array.from(bytes),
    what,
  }
}
