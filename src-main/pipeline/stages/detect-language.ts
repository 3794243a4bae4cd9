import { Language } from '../../domain/vocabulary.ts'
import type { CleanDocument } from '../draft.ts'

/** The language of an article and what a person should know about it. */
export interface DetectedLanguage {
  /** Null when it is none of the languages we read. */
  readonly lang: Language | null
  readonly notes: readonly string[]
}

/** Enough of a text to be sure of its language, and the detector's time grows with it. */
const pieceLength = 240
/** With fewer letters the detector's word is no better than what the file declares. */
const minLetters = 24

/** Asking for a module again takes longer than to detect a language. */
let detector: Promise<typeof import('eld/extrasmall')> | null = null

/** Detects the language from three places of the text; what the file declares only decides where these cannot. */
export async function detectLanguage({ text, declaredLanguage }: CleanDocument): Promise<DetectedLanguage> {
  detector ??= import('eld/extrasmall')
  const { eld } = await detector
  const declared = Language.safeParse(declaredLanguage?.trim().slice(0, 2).toLowerCase())
  const votes = new Map<string, number>()
  for (const piece of piecesOf(text)) {
    const detected = eld.detect(piece)
    if (detected.isReliable()) votes.set(detected.language, (votes.get(detected.language) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a)
  const isShort = (text.slice(0, 2 * minLetters).match(/\p{L}/gu)?.length ?? 0) < minLetters
  if (first === undefined || isShort) {
    const guess = Language.safeParse(first?.[0])
    if (declared.success) return { lang: declared.data, notes: [] }
    return { lang: guess.success ? guess.data : null, notes: [] }
  }
  const detected = Language.safeParse(first[0])
  const notes = second === undefined ? [] : ['Parts of this text are in another language.']
  return { lang: detected.success ? detected.data : null, notes }
}

/** The beginning, the middle and the end; the title is left out where there is text enough, as it is full of names. */
function piecesOf(text: string): string[] {
  if (text.length < pieceLength * 3) return [text]
  const starts = [
    Math.max(0, text.indexOf('\n')),
    text.length / 2 - pieceLength / 2,
    text.length - pieceLength,
  ]
  return starts.map(start => text.slice(start, start + pieceLength))
}
