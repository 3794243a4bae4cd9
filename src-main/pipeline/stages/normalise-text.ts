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
const beyondAscii = /[^\t\n -~]/

/** Lines end in LF, letters are composed (NFC), every space is a plain one, and what cannot be seen is gone. */
export function normaliseText(text: string): string {
  if (!beyondAscii.test(text)) return text
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
export const oneLine = (text: string): string => normaliseText(text).replace(/\s+/g, ' ').trim()
