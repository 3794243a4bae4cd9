import { ReadArticle, type SourceFile } from '../domain/article.ts'
import { ProblemError, problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { type ReadText, readText } from './read-text.ts'
import { findClaims } from './stages/find-claims.ts'
import { refineClaims } from './stages/refine-claims.ts'
import { splitSentences } from './stages/split-sentences.ts'

/** No article is this long, in characters; a longer file is a dump, and would only use up its time. */
const maxSearched = 1_000_000

/** Bytes in, an article with its claims out. Never throws: what goes wrong is the problem of this one file. */
export async function readArticle(file: SourceFile): Promise<Result<ReadArticle>> {
  try {
    const read = await readText(file)
    return read.ok ? ok(ReadArticle.parse(withClaims(read.value))) : read
  } catch (thrown) {
    if (thrown instanceof ProblemError) return failed(thrown.problem)
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    return failed(problem('reader-failed', `${file.name} could not be read: ${firstLine(reason)}.`))
  }
}

function withClaims({ lexicon, blocks, declaredLanguage: _, ...article }: ReadText): ReadArticle {
  const known = { ...article, removed: [...article.removed] }
  if (lexicon === null || article.lang === null) {
    const notes = [...article.notes, 'This text is in a language Breachdesk does not read yet.']
    return { ...known, notes, breaches: [] }
  }
  const all = splitSentences({ text: article.text, blocks }, article.lang)
  const sentences = all.filter(({ end }) => end <= maxSearched)
  const text = {
    text: article.text,
    lang: article.lang,
    title: article.title,
    publishedOn: article.publishedOn?.value ?? null,
    sentences,
  }
  const notes = [...article.notes]
  if (sentences.length < all.length)
    notes.push('Only the beginning of this very long text was searched for facts.')
  return { ...known, notes, breaches: [...refineClaims(text, findClaims(text))] }
}

const firstLine = (reason: string) => reason.split('\n', 1)[0]?.replace(/\.$/, '') ?? 'unknown'
