// The fonts of TeX draw accents beside their letters, and name ligatures and quotes by numbers of their own.
import type { Fragment } from './page-fragments.ts'

/** The accents of its older fonts, and what they are when they stand on a letter. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
}
const dotless: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' }

/** How far an accent and its letter lie over each other, in sizes of the type: signs that follow one another do not. */
const minOverlap = 0.2
/** Above a capital the accent is raised, but by less than this. */
const maxRaise = 0.35
/** An opening quote set low is a closing one, lowered by as much as this. */
const lowered = { from: 0.4, to: 0.8 }

/** Puts accents on the letters they are drawn over, and signs that only TeX numbers so into letters and quotes. */
export function withTexSigns(fragments: readonly Fragment[]): Fragment[] {
  const set: Fragment[] = []
  for (const fragment of fragments) {
    const after = { ...fragment, text: decoded(fragment.text) }
    const before = set.pop()
    if (before === undefined) set.push(after)
    else set.push(...(accented(before, after) ?? [quoteBefore(after, before), after]))
  }
  return set
}

/** Two pieces one of which ends or begins with an accent of the other; null for any others. */
function accented(before: Fragment, after: Fragment): Fragment[] | null {
  const { size } = after
  if (after.x > before.right - minOverlap * size || after.x < before.x - size) return null
  if (Math.abs(after.y - before.y) > maxRaise * size) return null
  const [last = '', first = ''] = [before.text.at(-1), after.text[0]]
  const onFirst = composed(first, last)
  const pieces =
    onFirst === null
      ? cut(before, after, composed(last, first))
      : [
          { ...before, text: before.text.slice(0, -1), right: after.x },
          { ...after, text: `${onFirst}${after.text.slice(1)}` },
        ]
  return pieces?.filter(({ text }) => text.trim() !== '') ?? null
}

/** The accent that opens a piece, put on the last letter of the one before; narrower than that, it seems to leave a gap. */
function cut(before: Fragment, after: Fragment, letter: string | null): Fragment[] | null {
  if (letter === null) return null
  return [
    { ...before, text: `${before.text.slice(0, -1)}${letter}` },
    { ...after, text: after.text.slice(1).trimStart(), x: Math.max(after.x, before.right) },
  ]
}

/** A letter with its accent, where there is such a letter. */
function composed(letter: string, accent: string): string | null {
  const mark = accents[accent]
  const sign = `${dotless[letter] ?? letter}${mark ?? ''}`.normalize('NFC')
  return mark !== undefined && /^\p{L}$/u.test(sign) ? sign : null
}

/** German quotes open with a closing one set low: on a line of its own, it would be none of the text. */
function quoteBefore(text: Fragment, quote: Fragment): Fragment {
  const depth = (quote.y - text.y) / text.size
  const isLowered = depth > lowered.from && depth < lowered.to
  if (quote.text.trim() !== '”' || !isLowered || Math.abs(text.x - quote.right) > 0.2 * text.size)
    return quote
  return { ...quote, text: '„', y: text.y }
}

const signs: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000d': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u0088': '•',
}
/** Ligatures belong to a word, quotes and dashes stand beside one or a space, the sign of a list opens its line. */
const numbered =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /(?<=\p{L})[\v-\x0f\x1b-\x1f](?!\p{Cc})|(?<![^\s\p{P}])[\v-\x0f\x1b-\x1f](?=\p{L})|(?<!\p{Cc})[\x10-\x16](?!\p{Cc})|^\x88(?=\s)/gu

/** Where a whole text is written in numbers, they are other signs. */
const decoded = (text: string) =>
  /\p{L}/u.test(text) ? text.replace(numbered, sign => signs[sign] ?? sign) : text
