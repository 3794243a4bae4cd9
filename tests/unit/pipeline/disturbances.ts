// The ways in which copying, scanning, mailing and typesetting change a text without changing what it says.

/** What happens to a text on its way to us. */
export interface Disturbance {
  readonly name: string
  disturb(text: string): string
}

const everywhere = (name: string, from: RegExp | string, to: string): Disturbance => ({
  name,
  disturb: text => text.replaceAll(from, to),
})

/** Lines of at most `width` characters; a word that does not fit may be divided at the sign given. */
function wrapped(text: string, width: number, divide = false): string {
  return text
    .split('\n')
    .map(paragraph => wrapLine(paragraph, width, divide))
    .join('\n')
}

function wrapLine(paragraph: string, width: number, divide: boolean): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const room = width - line.length - 1
    if (line === '' || word.length <= room) line = line === '' ? word : `${line} ${word}`
    else {
      const at = divide ? divisionOf(word, room) : 0
      lines.push(at === 0 ? line : `${line} ${word.slice(0, at)}-`)
      line = word.slice(at)
    }
  }
  return [...lines, line].join('\n')
}

/** Where a word of small letters can be divided so that its first part fits; 0 where it cannot. */
function divisionOf(word: string, room: number): number {
  const letters = /^\p{Ll}+/u.exec(word)?.[0].length ?? 0
  const at = Math.min(room - 1, letters - 3)
  return at >= 3 ? at : 0
}

const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)
const insideWords = /(?<=\p{L}{3})(?=\p{L}{3})/gu

const spaces: readonly (readonly [string, string])[] = [
  ['no-break spaces', '\u00a0'],
  ['narrow no-break spaces', '\u202f'],
  ['thin spaces', '\u2009'],
  ['figure spaces', '\u2007'],
  ['ideographic spaces', '\u3000'],
  ['tabs', '\t'],
  ['two spaces', '  '],
]
const apostrophes = ["'", '’', '‘', 'ʼ', '`', '´', '＇', '′', '‛']
const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‟', '”'],
  ['＂', '＂'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘'],
  ["''", "''"],
  ['「', '」'],
]
const dashes = ['-', '‐', '‒', '–', '—', '―', '−', '﹘', '－']

/** Disturbances of the characters: the text says the same in the same words and lines. */
export const disturbances: readonly Disturbance[] = [
  everywhere('CRLF', '\n', '\r\n'),
  everywhere('lone CR', '\n', '\r'),
  everywhere('line separators', '\n', '\u2028'),
  { name: 'NFD accents', disturb: text => text.normalize('NFD') },
  everywhere('soft hyphens inside words', insideWords, '\u00ad'),
  everywhere('zero-width spaces inside words', insideWords, '\u200b'),
  everywhere('zero-width joiners inside words', insideWords, '\u200d'),
  everywhere('word joiners inside words', insideWords, '\u2060'),
  ...spaces.map(([name, space]) => everywhere(`${name} between words`, ' ', space)),
  ...spaces
    .slice(0, 4)
    .map(([name, space]) => everywhere(`${name} in numbers`, /(?<=\d)[., ](?=\d{3})/g, space)),
  everywhere('points in numbers', /(?<=\d)[., ](?=\d{3})/g, '.'),
  everywhere('commas in numbers', /(?<=\d)[., ](?=\d{3})/g, ','),
  everywhere('apostrophes in numbers', /(?<=\d)[., ](?=\d{3})/g, '’'),
  ...apostrophes.map(sign => everywhere(`apostrophes ${sign}`, /(?<=\p{L})’(?=\p{L})/gu, sign)),
  ...quotes.map(([open, close]) => ({
    name: `quotation marks ${open} ${close}`,
    disturb: (text: string) => text.replaceAll('“', open).replaceAll(/”/g, close),
  })),
  ...dashes.map(sign => everywhere(`dashes ${sign}`, / – /g, ` ${sign} `)),
  ...['—', '–'].map(sign => everywhere(`dashes ${sign} without spaces`, / – /g, sign)),
  ...['‐', '‑', '\u00ad-'].map(sign => everywhere(`hyphens ${sign}`, /(?<=\p{L})-(?=\p{L})/gu, sign)),
  { name: 'a headline in capitals', disturb: text => text.replace(/^.*/, title => title.toUpperCase()) },
  { name: 'an emoji before the headline', disturb: text => `🚨 ${text}` },
  { name: 'emoji of several parts', disturb: text => text.replace(/(?<=\p{Ll}{2}\. )/gu, '👩‍👩‍👧 ') },
  everywhere('emoji after paragraphs', /\.(?=\n\n)/g, '. ⚠️'),
  { name: 'a byte order mark', disturb: text => `\ufeff${text}` },
  everywhere('byte order marks before paragraphs', '\n\n', '\n\n\ufeff'),
  everywhere('trailing spaces', '\n', '   \n'),
  everywhere('trailing tabs', '\n', '\t\n'),
  everywhere('blank lines doubled', '\n\n', '\n\n\n\n'),
  everywhere('single line ends', '\n\n', '\n'),
  everywhere('paragraphs indented by spaces', /\n(?=\S)/g, '\n    '),
  everywhere('paragraphs indented by tabs', /\n(?=\S)/g, '\n\t'),
  {
    name: 'ligatures',
    disturb: text => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  },
  { name: 'full-width digits', disturb: text => text.replace(/\d/g, fullWidth) },
  everywhere('marks of direction', /(?<=\s)(?=\d)/g, '\u200e'),
  everywhere('vertical tabs', '\n\n', '\n\v\n'),
  everywhere('control characters', '. ', '.\u0007 '),
  everywhere('zero bytes', '. ', '.\0 '),
  { name: 'double encoding', disturb: text => Buffer.from(text, 'utf8').toString('latin1') },
]

/** Disturbances that set the text anew, in lines of a fixed width. */
export const settings: readonly Disturbance[] = [
  { name: 'lines of 72 characters', disturb: text => wrapped(text, 72) },
  { name: 'lines of 60 characters', disturb: text => wrapped(text, 60) },
  { name: 'lines of 100 characters', disturb: text => wrapped(text, 100) },
  { name: 'lines of 72 characters, CRLF', disturb: text => wrapped(text, 72).replaceAll('\n', '\r\n') },
  {
    name: 'lines of 72 characters with trailing spaces',
    disturb: text => wrapped(text, 72).replaceAll('\n', ' \n'),
  },
  { name: 'indented lines of 72 characters', disturb: text => wrapped(text, 72).replace(/^(?=.)/gm, '   ') },
  ...[56, 61, 66, 72, 78].map(width => ({
    name: `words divided at the end of lines of ${width} characters`,
    disturb: (text: string) => wrapped(text, width, true),
  })),
  ...[61, 66].flatMap(width => [
    {
      name: `words divided with a soft hyphen at ${width} characters`,
      disturb: (text: string) => wrapped(text, width, true).replace(/-\n(?=\p{Ll})/gu, '\u00ad\n'),
    },
    {
      name: `words divided with another hyphen at ${width} characters`,
      disturb: (text: string) => wrapped(text, width, true).replace(/-\n(?=\p{Ll})/gu, '‐\n'),
    },
  ]),
]
