import { judgeLetters } from './judge-letters.ts'

/** Charsets told apart by their letters, the likeliest first: it is chosen where others are not better. */
const candidates = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'windows-1254',
]
const sampleSize = 128 * 1024
/** What the file declares is believed unless another charset reads better by as many points, and as many for each sign. */
const declaredBonus = { once: 1, each: 0.25 }
/** Western text is windows-1252 when in doubt; its neighbour differs in eight signs, so that one of them decides. */
const bonuses = new Map([
  ['windows-1252', { once: 1, each: 0.1 }],
  ['iso-8859-15', { once: 0, each: 0.1 }],
])
const noBonus = { once: 0, each: 0 }
/** Fewer points for each sign, and the text is in no alphabet judged here. */
const legible = 1
/** Below this, chardet is guessing. */
const trusted = 30

/** The charset of bytes that are no UTF-8: the one in which they read best, what the file declares being believed first. */
export async function guessCharset(bytes: Uint8Array, declared: string | null): Promise<string> {
  const sample = bytes.subarray(0, sampleSize)
  const own = declared === null ? null : labelOf(declared)
  const labels = own === null ? candidates : [own, ...candidates.filter(label => label !== own)]
  let best = { label: 'windows-1252', points: Number.NEGATIVE_INFINITY, share: 0 }
  for (const label of labels) {
    const text = decoded(sample, label)
    if (text === null) continue
    const { points, judged } = judgeLetters(text)
    const bonus = label === own ? declaredBonus : (bonuses.get(label) ?? noBonus)
    const weighed = points + bonus.once + bonus.each * judged
    if (weighed > best.points) best = { label, points: weighed, share: points / Math.max(1, judged) }
  }
  return best.label === own || best.share >= legible ? best.label : otherAlphabet(sample, best.label)
}

/** Alphabets that are not judged here: chardet tells them, where it is sure and nearly no letter is Latin. */
async function otherAlphabet(sample: Uint8Array, otherwise: string): Promise<string> {
  const { analyse } = await import('chardet')
  const [best] = analyse(sample)
  if (best === undefined || best.confidence < trusted) return otherwise
  const label = labelOf(best.name)
  const text = label === null ? null : decoded(sample, label)
  const isForeign = text !== null && /[^\p{Script=Latin}\P{L}]{2}/u.test(text)
  return label !== null && isForeign ? label : otherwise
}

function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** Null when the bytes are not of that charset. The sample may end within a character. */
function decoded(sample: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(sample, { stream: true })
  } catch {
    return null
  }
}
