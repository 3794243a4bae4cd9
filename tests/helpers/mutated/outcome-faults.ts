// What is wrong with an outcome, whatever the file was like.
import type { ReadArticle } from '../../../src-main/domain/article.ts'
import { Problem } from '../../../src-main/domain/problem.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import type { ReadAndPacked } from '../../../src-main/workers/job.ts'
import { holdsOutside } from './outside.ts'

/** What programs say to programmers, and people cannot act on. */
const jargon =
  /\bundefined\b|\bNaN\b|\[object |Cannot (?:read|set|destructure)|is not (?:a function|iterable|defined|an object|a constructor)|Unexpected (?:token|end)|call stack|(?:Type|Range|Syntax|Reference)Error|ERR_|Invalid (?:array|string|count|code point|regular)|\bat .+:\d+:\d+|node_modules|node:/

/** A sentence may name a dozen columns of a table. */
const maxSentence = 700

/** The faults of a sentence for a person. */
function problemFaults(name: string, told: unknown): string[] {
  const parsed = Problem.safeParse(told)
  if (!parsed.success) return ['the problem has not the shape of one']
  const { message } = parsed.data
  const rest = message.replaceAll(name, '')
  return [
    ...(message.includes(name) ? [] : ['the sentence does not name the file']),
    ...(message.endsWith('.') && !message.endsWith('..')
      ? []
      : ['the sentence does not end with a full stop']),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    ...(/[\0-\x1f\x7f\u2028\u2029]/.test(message) ? ['the sentence is more than one line'] : []),
    ...(message.length - name.length > maxSentence ? ['the sentence is long'] : []),
    ...(jargon.test(rest) ? ['the sentence is written for programmers'] : []),
  ].map(fault => `${fault}: ${message.slice(0, 400)}`)
}

/** All an article says in words. */
function wordsOf(article: ReadArticle): string[] {
  const { title, byline, outlet, canonicalUrl, text, removed, notes } = article
  return [
    title,
    byline ?? '',
    outlet ?? '',
    canonicalUrl ?? '',
    text,
    ...removed.map(part => part.text),
    ...notes,
  ]
}

function articleFaults(article: ReadArticle): string[] {
  const { text, publishedOn, breaches, removed } = article
  const spans = breaches.flatMap(({ claims }) => claims.map(({ evidence }) => evidence))
  const dated = publishedOn?.evidence ?? null
  const all = dated === null ? spans : [...spans, dated]
  const faults: string[] = []
  for (const { start, end, quote } of all)
    if (text.slice(start, end) !== quote) faults.push(`the quote ${quote} does not stand at ${start}`)
  if (removed.some(({ at }) => at > text.length))
    faults.push('removed text stands behind the end of the text')
  const words = wordsOf(article)
  if (words.some(part => part.includes('\0'))) faults.push('the article holds zero characters')
  if (words.some(part => !part.isWellFormed())) faults.push('the article holds half a character')
  if (words.some(holdsOutside)) faults.push('the article holds what stands in another file')
  return faults
}

/** The faults of what the reading of a file came to; empty when there are none. */
export function outcomeFaults(name: string, outcome: Result<ReadAndPacked | Uint8Array>): string[] {
  if (!outcome.ok) return problemFaults(name, outcome.problem)
  if (outcome.value instanceof Uint8Array) return []
  const { article, members } = outcome.value
  if (article === null) return members.length === 0 ? ['it is neither an article nor holds any'] : []
  const shortfall = article.shortfall === null ? [] : problemFaults(name, article.shortfall)
  return [...articleFaults(article), ...shortfall]
}
