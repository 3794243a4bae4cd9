import type { FoundClaim } from '../../../src-main/domain/claim.ts'
import type { Language } from '../../../src-main/domain/vocabulary.ts'
import type { Finder } from '../../../src-main/pipeline/finders/finder.ts'
import { splitSentences } from '../../../src-main/pipeline/stages/split-sentences.ts'
import { type Reading, readingOf } from '../../../src-main/pipeline/text/reading.ts'

const title: Readonly<Record<Language, string>> = {
  es: 'Un centro reconoce lo ocurrido',
  pt: 'Um centro reconhece o ocorrido',
  en: 'A centre admits what happened',
  fr: 'Un centre reconnaît ce qui est arrivé',
  de: 'Ein Zentrum räumt ein, was geschah',
  it: 'Un centro ammette ciò che è accaduto',
  ca: 'Un centre admet què va passar',
}

/** A text under a plain title, prepared for the finders. */
export function reading(lang: Language, body: string, publishedOn: string | null = '2024-06-12'): Reading {
  const head = title[lang]
  const text = `${head}\n\n${body}`
  let start = 0
  const blocks = text.split('\n').flatMap((line, index) => {
    const block = {
      kind: kindOf(line, index),
      start,
      end: start + line.length,
      depth: line.startsWith('- ') ? 1 : 0,
    }
    start += line.length + 1
    return line.trim() === '' ? [] : [block]
  })
  const prepared = readingOf({
    text,
    lang,
    title: head,
    publishedOn,
    sentences: splitSentences({ text, blocks }, lang),
  })
  if (prepared === null) throw new Error(`no lexicon for ${lang}`)
  return prepared
}

const kindOf = (line: string, index: number) =>
  index === 0 ? ('heading' as const) : line.startsWith('- ') ? ('list-item' as const) : ('paragraph' as const)

/** What a finder makes of a text, as `factId=value`, after checking that every quote stands where it says. */
export function found(finder: Finder, lang: Language, body: string, publishedOn?: string | null): string[] {
  const prepared = reading(lang, body, publishedOn)
  const claims = finder.find(prepared)
  for (const { evidence } of claims)
    if (prepared.text.text.slice(evidence.start, evidence.end) !== evidence.quote)
      throw new Error(`misplaced quote: ${evidence.quote}`)
  return claims.map(show)
}

const show = ({ factId, value, qualifier }: FoundClaim) =>
  `${factId.replace(/^dates\.|^dataTypes\./, '')}=${typeof value === 'object' ? `${value.name}/${value.role}` : value}${qualifier === null ? '' : ` ${qualifier}`}`
