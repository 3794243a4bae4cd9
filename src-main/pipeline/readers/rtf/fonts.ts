import { pageOfCharset } from './code-pages.ts'

/** Which code page the text in each font is in, learnt from the head of a document. */
export interface Fonts {
  /** Takes in a word about the document as a whole. */
  learn(name: string, value: number | null): void
  /** Takes in a word of the table of fonts. */
  describe(name: string, value: number | null): void
  pageOf(font: number | null): number
}

/** The character sets documents name instead of a page. */
const namedPages: ReadonlyMap<string, number> = new Map([
  ['ansi', 1252],
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
])

/** No font described yet. */
export function openFonts(): Fonts {
  const pages = new Map<number, number>()
  let documentPage = 1252
  let documentFont: number | null = null
  let described: number | null = null
  return {
    learn(name, value) {
      documentPage = namedPages.get(name) ?? documentPage
      // Some programs write 0 where they mean that they do not know.
      if (name === 'ansicpg' && value !== null && value > 0) documentPage = value
      else if (name === 'deff') documentFont = value
    },
    describe(name, value) {
      if (name === 'f') described = value
      if (described === null || value === null) return
      if (name === 'cpg' && value > 0) pages.set(described, value)
      const page = name === 'fcharset' ? pageOfCharset(value) : null
      if (page !== null && !pages.has(described)) pages.set(described, page)
    },
    pageOf: font => pages.get(font ?? documentFont ?? -1) ?? documentPage,
  }
}
