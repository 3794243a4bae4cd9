import type { Origins, PublishedOn, RemovedText, SourceFile } from '../domain/article.ts'
import type { Problem } from '../domain/problem.ts'
import type { Language } from '../domain/vocabulary.ts'

/** What detect-charset makes of the bytes. */
export interface DecodedFile {
  readonly file: SourceFile
  /** The WHATWG label the text was decoded with. */
  readonly charset: string
  readonly text: string
  readonly notes: readonly string[]
}

/** A block of a document as its reader saw it, in reading order. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row'
  readonly text: string
  /** Depth of a list item, 1 for the outermost, and 1 when left out. */
  readonly depth?: number
  /** What numbers a list item, `2.` or `b)`; a bullet when left out. */
  readonly marker?: string
  /** Set when the reader already knows that this is no part of the article, and why. */
  readonly removed?: string
}

/** What a reader makes of a file: blocks of text, and what the format itself says about the article. */
export interface ReadDocument {
  readonly reader: string
  readonly mediaType: string
  readonly charset: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly canonicalUrl: string | null
  readonly publishedOn: PublishedOn | null
  /** Who passed the article on in a mail: what the header says may be about them, and not about the article. */
  readonly passedOnBy?: 'person' | 'alert-service'
  /** Nothing says that this date is the one of the publication: a date beside the title is more. */
  readonly isDateDoubtful?: boolean
  /** Where title, byline, outlet and address were read: set for each that is. */
  readonly origins: Origins
  /** The language the format declares (BCP 47); a hint, never trusted alone. */
  readonly declaredLanguage: string | null
  readonly notes: readonly string[]
  /** Why the file is kept although its text could not be read; null when it was. */
  readonly shortfall: Problem | null
}

/** A block with its place in the clean text, its list marker left out. */
export interface PlacedBlock {
  readonly kind: Block['kind']
  readonly start: number
  readonly end: number
  /** Depth of a list item, 1 for the outermost; 0 for everything else. */
  readonly depth: number
  /** It stood above the title before that was brought to the front: menus do. */
  readonly isAboveTitle?: boolean
}

/** The article after cleaning: offsets count in `text` from here on. */
export interface CleanDocument extends Omit<ReadDocument, 'blocks' | 'title' | 'publishedOn'> {
  readonly title: string
  readonly publishedOn: PublishedOn | null
  readonly text: string
  /** The blocks the text is made of, in its order; the first one is the title. */
  readonly blocks: readonly PlacedBlock[]
  readonly removed: readonly RemovedText[]
}

/** A sentence, a heading or a list item of the clean text. `text.slice(start, end) === sentence.text`. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Headings and list items are sentences of their own; a list item belongs to the sentence that opens its list. */
  readonly kind: 'heading' | 'prose' | 'list-item'
  /** Number of the paragraph, counted from 0; the items of one list share their paragraph with its opening sentence. */
  readonly paragraph: number
  /** Depth of a list item, 1 for the outermost; 0 for everything else. */
  readonly depth: number
}

/** What the finders work on. */
export interface Text {
  readonly text: string
  readonly lang: Language
  readonly title: string
  /** The article's own date, null when unknown. */
  readonly publishedOn: string | null
  readonly sentences: readonly Sentence[]
  /** True for one of several articles of a text, each under a headline of its own. */
  readonly isOneOfSeveral?: boolean
}
