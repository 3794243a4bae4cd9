// Full stops that end no sentence. The words of all lexicons count in every text: none of them ends a sentence in
// another language, and a text may quote one.
import { lexicons } from '../lexicons/index.ts'
import type { AbbreviationWords } from '../lexicons/lexicon.ts'

const hour = /(?:^|[^\p{L}])[ap]\.\s?m\.\s*$/iu
/** "S.A.", "U.S.", "EE. UU.", "J." */
const initials = /(?:^|[^\p{L}])(?:\p{Lu}{1,2}\.\s?)+$/u
const singleInitial = /(?:^|[^\p{L}.]\s?)\p{Lu}\.\s*$/u

/** Words before and after a full stop, each as an expression that is anchored at it. */
interface Grammar {
  readonly opener: RegExp
  readonly closer: RegExp
  readonly sentenceOpening: RegExp
  /** The name of a month. */
  readonly month: RegExp
}

let known: Grammar | null = null

function grammar(): Grammar {
  if (known === null) {
    const any = (list: keyof AbbreviationWords) => {
      const words = new Set(lexicons.flatMap(({ abbreviations }) => abbreviations[list]))
      return [...words].map(word => word.replaceAll('.', '\\.').replaceAll(' ', ' ?')).join('|')
    }
    known = {
      opener: new RegExp(String.raw`(?:^|[^\p{L}.])(?:${any('openers')})\.\s*$`, 'iu'),
      closer: new RegExp(String.raw`(?:^|[^\p{L}.])(?:${any('closers')})\.\s*$`, 'iu'),
      month: new RegExp(
        `^(?:${lexicons.flatMap(({ dates }) => dates.months.flat()).join('|')})(?!\\p{L})`,
        'iu',
      ),
      sentenceOpening: new RegExp(String.raw`^(?:["“«„¿¡(—]|(?:${any('sentenceOpenings')})\s)`, 'iu'),
    }
  }
  return known
}

/** True when the full stop at the end of `before` belongs to an abbreviation that goes on in `after`. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const end = before.slice(-24)
  if (!/\.\s*$/.test(end)) return false
  const { opener, closer, sentenceOpening, month } = grammar()
  if (/(?<!\d)\d{1,2}\.\s*$/.test(end)) return month.test(after)
  if (hour.test(end)) return /^[\p{L}\p{N}(]/u.test(after) && !sentenceOpening.test(after)
  if (opener.test(end)) return /^["“«„(]?[\p{Lu}\p{N}]/u.test(after) && !isPlainNo(end, after)
  if (closer.test(end)) return /^[\p{Ll}\p{N}(]/u.test(after)
  if (singleInitial.test(end)) return /^\p{Lu}/u.test(after)
  return initials.test(end) && /^[\p{L}\p{N}(]/u.test(after) && !sentenceOpening.test(after)
}

/** "No." before a capital is an answer, before a figure a number. */
const isPlainNo = (end: string, after: string) =>
  /(?:^|[^\p{L}])no\.\s*$/iu.test(end) && !/^\p{N}/u.test(after)
