import { type ColumnMapping, ReadArticle, ReadFile, type SourceFile } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'
import { ProblemError, problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { signText } from '../domain/text-signature.ts'
import type { Text } from './draft.ts'
import { type ReadText, readText, textOf } from './read-text.ts'
import type { Container } from './readers/reader.ts'
import { explainBreaches, findBreaches } from './stages/find-breaches.ts'
import { openFile } from './stages/open-file.ts'
import { splitSentences } from './stages/split-sentences.ts'

/** No article is this long, in characters; a longer file is a dump, and would only use up its time. */
const maxSearched = 120_000
/** How far a sentence may reach beyond that: longer ones are cut. */
const maxCrossing = 5000
/** Nor has it this many sentences: a longer text is a list. */
const maxSentences = 8000
const onlyBeginning = 'Only the beginning of this very long text was searched for facts.'

/** Bytes in, an article with its claims out. Never throws: what goes wrong is the problem of this one file. */
export const readArticle = (file: SourceFile): Promise<Result<ReadArticle>> =>
  made(file, article => ReadArticle.parse(withClaims(article)))

/** Bytes in; an article, the names of the files inside, or both out. Never throws. */
export const readFile = (
  file: SourceFile,
  mappings: readonly ColumnMapping[] = [],
): Promise<Result<ReadFile>> =>
  withoutThrowing(file.name, async () => {
    const opened = await openFile(file, mappings)
    if (!opened.ok) return opened
    const { document, container } = opened.value
    const members = [...(container?.members ?? [])]
    const isTable = container?.isTable === true
    if (document === null) return ok({ article: null, members, isTable })
    const read = await textOf(document, file.name)
    // A mail of nothing but attachments is none of the articles in it.
    if (!read.ok) return members.length === 0 ? read : ok({ article: null, members, isTable })
    return ok(ReadFile.parse({ article: withClaims(read.value), members, isTable }))
  })

/** Opens a file that holds others; a problem when it holds none. Never throws. */
export const openContainer = (
  file: SourceFile,
  mappings: readonly ColumnMapping[] = [],
): Promise<Result<Container>> =>
  withoutThrowing(file.name, async () => {
    const opened = await openFile(file, mappings)
    if (!opened.ok) return opened
    const { container } = opened.value
    return container === null
      ? failed(problem('reader-failed', `${file.name} holds no other files.`))
      : ok(container)
  })

/** Bytes in, every candidate for every fact out, breach by breach, each with why it won or lost. Never throws. */
export const explainArticle = (file: SourceFile): Promise<Result<Explanation[]>> =>
  made(file, article => {
    const text = searchable(article)
    return text === null ? [] : explainBreaches(text)
  })

const made = <T>(file: SourceFile, make: (article: ReadText) => T): Promise<Result<T>> =>
  withoutThrowing(file.name, async () => {
    const read = await readText(file)
    return read.ok ? ok(make(read.value)) : read
  })

function withClaims(read: ReadText): ReadArticle {
  const {
    lexicon: _,
    blocks: __,
    declaredLanguage: ___,
    passedOnBy: ____,
    isDateDoubtful: _____,
    ...article
  } = read
  const known = { ...article, removed: [...article.removed], signature: signText(article.text) }
  const text = searchable(read)
  if (text === null) {
    const notes = [...article.notes, 'This text is in a language Breachdesk does not read yet.']
    return { ...known, notes, breaches: [] }
  }
  const isCut = article.text.length > maxSearched
  const notes = [...article.notes, ...(isCut ? [onlyBeginning] : [])]
  return { ...known, notes, breaches: findBreaches(text) }
}

/** What the finders work on; null for a text in a language nobody has written a lexicon for. */
function searchable({ text, title, lang, lexicon, publishedOn, blocks }: ReadText): Text | null {
  if (lexicon === null || lang === null) return null
  // The sentence at the border is seen to cross it; a text that is one long line would be split to its end.
  const border = maxSearched + maxCrossing
  const near = blocks
    .filter(({ start }) => start < maxSearched)
    .map(block => ({ ...block, end: Math.min(block.end, border) }))
  const sentences = splitSentences({ text: text.slice(0, border), blocks: near }, lang)
    .filter(({ end }) => end <= maxSearched)
    .slice(0, maxSentences)
  return { text, lang, title, publishedOn: publishedOn?.value ?? null, sentences }
}

/** Turns whatever a reader or one of its libraries throws into the problem of this one file. */
export async function withoutThrowing<T>(name: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof ProblemError) return failed(thrown.problem)
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    return failed(problem('reader-failed', `${name} could not be read: ${firstLine(reason)}.`))
  }
}

const firstLine = (reason: string) => reason.split('\n', 1)[0]?.replace(/\.$/, '') ?? 'unknown'
