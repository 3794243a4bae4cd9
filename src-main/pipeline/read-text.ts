import type { Origins, SourceFile } from '../domain/article.ts'
import { problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { CleanDocument, ReadDocument } from './draft.ts'
import { lexiconOf, lexicons } from './lexicons/index.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { cleanText } from './stages/clean-text.ts'
import { detectLanguage } from './stages/detect-language.ts'
import { detectVariety } from './stages/detect-variety.ts'
import { findAddress } from './stages/find-address.ts'
import { findByline } from './stages/find-byline.ts'
import { findPublication } from './stages/find-publication.ts'
import { openFile } from './stages/open-file.ts'
import { withOwnHeadline } from './stages/pasted-article.ts'

/** An article as text, before anything is looked for in it. */
export interface ReadText extends CleanDocument {
  readonly lang: Language | null
  readonly variety: string | null
  /** Null when nobody has written the lexicon of the language yet. */
  readonly lexicon: Lexicon | null
}

/** The first half of the pipeline: bytes in, clean text and what is known about the article out. */
export async function readText(file: SourceFile): Promise<Result<ReadText>> {
  const opened = await openFile(file)
  if (!opened.ok) return opened
  const { document } = opened.value
  if (document !== null) return textOf(document, file.name)
  return failed(problem('no-article-text', `${file.name} holds other files and is no article itself.`))
}

/** The clean text of a document. `name` is what its file is called. */
export async function textOf(read: ReadDocument, name: string): Promise<Result<ReadText>> {
  const document = cleanText(withOwnHeadline(read))
  if (document === null) return failed(problem('no-article-text', `${name} holds no text of an article.`))
  const { lang, notes } = await detectLanguage(document)
  const lexicon = lang === null ? null : lexiconOf(lang)
  return ok({
    ...document,
    ...withBibliography(document, lexicon),
    lang,
    variety: lexicon === null ? null : detectVariety(document.text, lexicon),
    lexicon,
    notes: [...document.notes, ...notes],
  })
}

/** Without a lexicon, a date in figures can still be read with any other; words cannot. */
function withBibliography(document: CleanDocument, lexicon: Lexicon | null) {
  const [fallback] = lexicons
  if (lexicon !== null) {
    const { byline, outlet, isWriterInText } = findByline(document, lexicon)
    const canonicalUrl = findAddress(document)
    const origins: Origins = {
      ...document.origins,
      ...(isWriterInText && { byline: 'text' }),
      ...(document.outlet === null && outlet !== null && { outlet: 'text' }),
      ...(document.canonicalUrl === null && canonicalUrl !== null && { canonicalUrl: 'text' }),
    }
    return { byline, outlet, canonicalUrl, origins, publishedOn: findPublication(document, lexicon) }
  }
  return fallback === undefined ? {} : { publishedOn: findPublication(document, fallback) }
}
