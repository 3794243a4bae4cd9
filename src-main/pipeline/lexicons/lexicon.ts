import type { Language } from '../../domain/vocabulary.ts'

/** The words of pages around an article, in one language. */
export interface PageWords {
  /** What stands before a publication date: "Publicado em", "Posted". */
  readonly publishedLabels: readonly string[]
  /** What stands before the date of a later change, which is not the publication date: "Updated". */
  readonly updatedLabels: readonly string[]
  /** What stands before a name in a byline: "By", "Por". */
  readonly bylineLabels: readonly string[]
  /** Labels an aggregator leaves behind, with or without a value after the colon: "Carimbo de hora". */
  readonly aggregatorLabels: readonly string[]
  /** What opens a line of links to other articles: "Mais de", "Read also". */
  readonly moreFromLabels: readonly string[]
  /** What opens a line of sharing, subscribing or consent: "Share on", "Suscríbete". */
  readonly siteLabels: readonly string[]
}

/** Everything the grammar needs to know about one language. One file a language fills it. */
export interface Lexicon {
  readonly lang: Language
  readonly page: PageWords
}
