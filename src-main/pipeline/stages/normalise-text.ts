// One spelling for every character, before any offset exists.

const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g
/** Joiners mean something between letters of Arabic or Indic scripts and inside emoji, and nothing beside Latin letters. */
const uselessJoiners =
  /(?<=[\p{Script=Latin}\p{N}\p{P}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{N}\p{P}\s]|$)/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g
const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** A soft hyphen at the end of a line is seen, and divides a word like any other. */
const dividingHyphen = /\u00ad(?=[ \t]*[\r\n])/g
const ligatures = /[\ufb00-\ufb06]/g
/** The ASCII signs of East Asian typography, as wide as an ideograph. */
const fullWidth = /[\uff01-\uff5e]/g
/** Whatever stands for an apostrophe between two letters. */
const oddApostrophes = /(?<=\p{L})[`´\u2018\u201b\u2032\u02bc](?=\p{L})/gu
/** All white space but a single space. */
const wideGap = /[^\S ]\s*| \s+/g
const beyondAscii = /[^\t\n -~]/

/** Lines end in LF, letters are composed (NFC), every space is a plain one, and what cannot be seen is gone. */
export function normaliseText(text: string): string {
  if (!beyondAscii.test(text)) return text
  return inPieces(text, normalisePiece)
}

/** Each replacement keeps a list of all it found, which for a long text is larger than the text. */
function inPieces(text: string, change: (piece: string) => string): string {
  if (text.length <= pieceLength) return change(text)
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at)
    pieces.push(change(text.slice(at, end)))
    at = end
  }
  return pieces.join('')
}

const pieceLength = 1_000_000

/** What belongs to the character before it. */
const bound = /\p{M}|\u200c|\u200d|[\n\udc00-\udfff]/u
const maxBound = 1000

/** Behind a space before a plain letter, where no two characters have to do with each other; else before a new character. */
function pieceEnd(text: string, start: number): number {
  const shortest = start + pieceLength
  if (text.length <= shortest) return text.length
  const seam = /[\n ](?=[A-Za-z])/g
  seam.lastIndex = shortest
  const found = seam.exec(text.slice(0, shortest + pieceLength))
  if (found !== null) return found.index + 1
  let end = shortest
  while (end < shortest + maxBound && bound.test(text[end] ?? '')) end++
  return end
}

function normalisePiece(text: string): string {
  return text
    .toWellFormed()
    .replace(dividingHyphen, '\u2010')
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(uselessJoiners, '')
    .replace(controls, '')
    .replace(wideSpaces, ' ')
    .replace(ligatures, ligature => ligature.normalize('NFKC'))
    .replace(fullWidth, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(oddApostrophes, '’')
    .normalize('NFC')
}

/** One line of running text: white space collapsed to single spaces, none at the ends. */
export const oneLine = (text: string): string =>
  inPieces(normaliseText(text), piece => piece.replace(wideGap, ' '))
    // Where a gap was cut in two.
    .replace(/ {2,}/g, ' ')
    .trim()
