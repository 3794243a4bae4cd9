// What office documents say of themselves is often what a program or a template left there: it is judged before it is used.
import type { Origins, PublishedOn } from '../../../domain/article.ts'
import type { Block, ReadDocument } from '../../draft.ts'
import { isHeadline, isSectionName, wordsOf } from '../../stages/headline-shapes.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { fold } from '../../text/fold.ts'
import { machineDate } from '../front-matter.ts'
import { listItems } from '../list-items.ts'
import { withoutWrapping } from './wrapped-lines.ts'

/** What a document says of itself. */
export interface DocumentInfo {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** Properties that people added, by their names. */
  readonly properties: ReadonlyMap<string, string>
}

/** What a reader of office documents finds out. */
export type OfficeDocument = Facts & Pick<ReadDocument, 'declaredLanguage' | 'notes'>

type Facts = Pick<ReadDocument, 'blocks' | 'title' | 'byline' | 'publishedOn' | 'origins'>

/** The facts about a document: `styled` is the block that its style calls the title. */
export function documentFacts(read: readonly Block[], info: DocumentInfo, styled: Block | null): Facts {
  const blocks = withHeadlineFirst(withTypedLists(withoutWrapping(read)))
  const { title, isInText } = titleOf(blocks, info.title, styled)
  const byline = personNames(info.author)
  const origins: Origins = {
    ...(title !== null && { title: isInText ? 'markup' : 'document-info' }),
    ...(byline !== null && { byline: 'document-info' }),
  }
  const opened = title === null ? withFirstLineAsHeading(blocks) : blocks
  return { blocks: opened, title, byline, publishedOn: publishedOn(info), origins }
}

/** A title stands among the first blocks of a document. */
const topBlocks = 12
const maxTitle = 300

/** What a reader sees as the title weighs more than what is written behind the document, which templates pass on. */
function titleOf(
  blocks: readonly Block[],
  declared: string | null,
  styled: Block | null,
): { title: string | null; isInText: boolean } {
  const visible = blocks.filter(({ removed }) => removed === undefined)
  const top = visible.slice(0, topBlocks)
  const named = declared === null ? '' : oneLine(declared)
  const same = top.find(({ text }) => named !== '' && fold(text) === fold(named))
  const first = top[0]?.kind === 'heading' ? top[0] : undefined
  const shown = same ?? (styled !== null && top.includes(styled) ? styled : first)
  if (shown !== undefined && shown.text.length <= maxTitle) return { title: shown.text, isInText: true }
  const isPassedOver = isHeadline(top[0]?.text ?? '') && isForeign(named, visible)
  if (looksLikeTitle(named) && !isPassedOver) return { title: named, isInText: false }
  const heading = top.find(({ kind, text }) => kind === 'heading' && text.length <= maxTitle)
  return { title: heading?.text ?? null, isInText: true }
}

/** True when the text hardly uses the words of a title: it is that of another document, which this one was made from. */
function isForeign(title: string, blocks: readonly Block[]): boolean {
  const words = [...wordsOf(title)].filter(word => word.length >= minTellingWord)
  const used = wordsOf(blocks.map(({ text }) => text).join(' '))
  return words.filter(word => used.has(word)).length * 2 < words.length
}

/** Shorter words stand in every text. */
const minTellingWord = 5

/** Programs fill in the name of the file, of themselves, or "Document1". */
const notTitle =
  /\.[a-z]{2,4}\d?$|^(?:microsoft (?:office )?word|powerpoint|openoffice|libreoffice|google docs)\b|^(?:un(?:titled|benannt)|ohne (?:titel|namen)|sin t[ií]tulo|sem t[ií]tulo|sans (?:titre|nom)|senza (?:titolo|nome)|title|t[ií]tulo|titre|titel|titolo)(?:\W?\d+)?$|^(?:new |nuevo |novo |nouveau |neues |nuovo )?(?:microsoft word |word )?(?:document|documento|dokument)(?: \S+)?$/iu

const looksLikeTitle = (text: string) =>
  text.length >= 8 && text.length <= maxTitle && /\p{L}+\P{L}+\p{L}/u.test(text) && !notTitle.test(text)

/** Names of accounts and programs, not of people. */
const notPerson =
  /\b(?:admin\w*|user|usuario|usuário|utente|utilisateur|benutzer|owner|office|microsoft|windows|home|default|guest|author|unknown|root|test|company|empresa|python|docx|pandoc|apache|poi|libreoffice|openoffice|google|aspose|word|pc|laptop|team|redaction|press|comms)\b/iu
const personName =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:d[aeiou]s?|del|della|di|van|von|der|den|zu|y|e|i|la|le|\p{Lu}[\p{L}.'’-]*)){1,4}$/u

/** Who the author is when the name is a person's, or several persons'. */
function personNames(author: string | null): string | null {
  const names = (author ?? '')
    .split(/[;/]/)
    .map(oneLine)
    .filter(name => name !== '')
  const arePeople = names.every(name => name.length <= 60 && personName.test(name) && !notPerson.test(name))
  return names.length > 0 && names.length <= 5 && arePeople ? names.join(', ') : null
}

/** When a document was made or saved is not when it was published; only a property that says so counts. */
const publicationName =
  /^(?:date ?published|publi(?:cation|sh(?:ed|ing)?) ?date|published(?: on)?|pubdate|date de publication|fecha de publicación|data de publicação|data di pubblicazione|veröffentlichungsdatum|erscheinungsdatum)$/iu

function publishedOn({ properties }: DocumentInfo): PublishedOn | null {
  for (const [name, value] of properties) {
    const date = publicationName.test(name.replace(/[_-]+/g, ' ').trim()) ? machineDate(value) : null
    if (date !== null) return { value: date, origin: 'document-info', evidence: null }
  }
  return null
}

/** Lists that somebody typed, or that a program wrote out: their signs stand in the text. */
function withTypedLists(blocks: readonly Block[]): readonly Block[] {
  const isPlain = ({ kind, removed }: Block) => kind === 'paragraph' && removed === undefined
  const items = listItems(blocks.map(block => (isPlain(block) ? block.text : '')))
  return blocks.map((block, i) => items[i] ?? block)
}

const maxKicker = 30

/** The section over a headline is taken off, and another word or two in capitals stands below it. */
function withHeadlineFirst(blocks: readonly Block[]): readonly Block[] {
  const [first = -1, second = -1] = [...blocks.keys()].filter(i => blocks[i]?.removed === undefined)
  const [kicker, headline] = [blocks[first], blocks[second]]
  if (kicker === undefined || headline === undefined || headline.kind === 'list-item') return blocks
  if (!isHeadline(headline.text)) return blocks
  const { text } = kicker
  if (isSectionName(text)) return blocks.with(first, { ...kicker, removed: 'site-line' })
  const isKicker = text.length <= maxKicker && /^\p{Lu}+(?:[ -]\p{Lu}+)?$/u.test(text)
  return isKicker ? blocks.with(first, headline).with(second, kicker) : blocks
}

/** Without a title the first line is it, unless it is running text. */
function withFirstLineAsHeading(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ removed }) => removed === undefined)
  const block = blocks[first]
  const isLine = block?.kind === 'paragraph' && block.text.length <= 200 && !/[.:;,]$/.test(block.text)
  const isAlone = blocks.findLastIndex(({ removed }) => removed === undefined) === first
  return isLine && !isAlone ? blocks.with(first, { ...block, kind: 'heading' }) : blocks
}

/** The language most of the text is declared to be in. */
export function mostUsed(languages: ReadonlyMap<string, number>): string | null {
  const [most] = [...languages].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}
