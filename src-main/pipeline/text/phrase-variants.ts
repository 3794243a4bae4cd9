// Which phrases stand for a few plain texts.
import type { Part, Parts } from './phrase-parts.ts'

/** More texts than this are too many to tell the longest at once. */
const maxTexts = 48

interface Count {
  readonly texts: number
  /** Any letters may follow some of them, as in `descubr*`. */
  readonly hasStem: boolean
  readonly hasLetters: boolean
}

/** True for a phrase without gaps and repetitions that stands for few texts, stems at the end included. */
export const isFewTexts = (parts: Parts): boolean => countOf(parts) !== null

function countOf(parts: Parts): Count | null {
  let all: Count = { texts: 1, hasStem: false, hasLetters: false }
  for (const part of parts) {
    const next = countOfPart(part)
    if (next === null || all.texts * next.texts > maxTexts) return null
    if (all.hasStem && next.hasLetters) return null
    all = {
      texts: all.texts * next.texts,
      hasStem: all.hasStem || next.hasStem,
      hasLetters: all.hasLetters || next.hasLetters,
    }
  }
  return all
}

function countOfPart(part: Part): Count | null {
  switch (part.kind) {
    case 'text':
      return { texts: 1, hasStem: false, hasLetters: true }
    case 'letters':
      return { texts: 1, hasStem: true, hasLetters: false }
    case 'gap':
      return null
    case 'group': {
      if (part.most > 1 || part.options.length > maxTexts) return null
      let all: Count = { texts: part.least === 0 ? 1 : 0, hasStem: false, hasLetters: false }
      for (const option of part.options) {
        const count = countOf(option)
        if (count === null) return null
        all = {
          texts: all.texts + count.texts,
          hasStem: all.hasStem || count.hasStem,
          hasLetters: all.hasLetters || count.hasLetters,
        }
      }
      return all
    }
  }
}
