// The English sentences of statistics. A screen in another language has a file like this of its own.
import type { Folding, RangeQuartiles } from './statistics.ts'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** What the guard against counting twice left out, and why; null where it left nothing out. */
export function foldingInWords({ folded, people, groups, more }: Folding): string | null {
  const [first] = groups
  if (folded === 0 || first === undefined) return null
  const names = first.folded.map(({ name }) => name)
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
  const others = groups.length - 1 + more
  const rest = others === 0 ? '' : ` ${counted(others, 'more group', 'more groups')} like this.`
  const why = first.isVendorItself
    ? `${list} tell of the breach of their vendor ${first.head.name} and count once, with it.`
    : `${list} and ${first.head.name} tell of one breach of their vendor ${first.vendor} and count once.`
  const twice =
    people > 0
      ? `${counted(people, 'person was', 'people were')} about to be counted twice.`
      : `${counted(folded, 'breach was', 'breaches were')} about to be counted twice.`
  return `${twice} ${why}${rest}`
}

const figure = (value: number) => value.toLocaleString('en').replace('-', '−')

/** `19`, `19 to 24`: the median of ranges of days. */
export function medianInWords(
  { least, most }: RangeQuartiles,
  of: 'q1' | 'median' | 'q3' = 'median',
): string {
  return least[of] === most[of] ? figure(least[of]) : `${figure(least[of])} to ${figure(most[of])}`
}
