// A text beside one that is nearly the same: which of its sentences stand in it alone.

interface Sentence {
  readonly at: number
  readonly words: string
  readonly isOnlyHere: boolean
}

export interface Paragraph {
  readonly at: number
  readonly sentences: readonly Sentence[]
}

const ends = /(?<=[.!?…]["”»)]*)\s+/u
const plain = (sentence: string) => sentence.toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Sentences are the same where they differ in case and white space only. */
export function paragraphsBeside(text: string, other: string): Paragraph[] {
  const known = new Set(other.split('\n').flatMap(line => line.split(ends).map(plain)))
  let at = 0
  const paragraphs: Paragraph[] = []
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.trim() === '') continue
    let place = start
    const sentences = line.split(ends).map(words => {
      const sentence = { at: place, words: `${words} `, isOnlyHere: !known.has(plain(words)) }
      place += words.length + 1
      return sentence
    })
    paragraphs.push({ at: start, sentences })
  }
  return paragraphs
}
