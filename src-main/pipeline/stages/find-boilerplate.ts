// Lines that a site or an aggregator wrote around the article. Rules are general; their words are in the lexicons.
import type { Block } from '../draft.ts'
import { asksForConsent, invitationOf, labelsOf, moreFrom } from './page-words.ts'

/** Why each block is no part of the article, null for those that are. Blocks a reader removed keep its reason. */
export function findBoilerplate(blocks: readonly Block[], titleIndex: number): (string | null)[] {
  const zones = zonesOf(blocks, titleIndex)
  const reasons = blocks.map((block, i) => {
    if (block.removed !== undefined) return betterReason(block.removed, block.text)
    return i === titleIndex || block.text.length > maxLine ? null : reasonFor(block.text, zones(i))
  })
  markComments(blocks, reasons, zones)
  if (!reasons.some(reason => reason === 'aggregator-line' || reason === 'doubled-byline')) return reasons
  // Beside an aggregator's other lines, the line with the date is the aggregator's too.
  return reasons.map((reason, i) => {
    const isDateLine =
      zones(i) === 'header' && i !== titleIndex && published.restOf(blocks[i]?.text ?? '') !== null
    return reason ?? (isDateLine ? 'aggregator-line' : null)
  })
}

type Zone = 'header' | 'body' | 'tail'

/** Boilerplate lines are no longer than this. */
const maxLine = 240
/** Running text; a shorter line before it is a byline, after it a line of the site. */
const minParagraph = 120
const maxHeaderLines = 8
const maxTailLines = 10
const minButtons = 3
const maxButtons = 20

/** The lines between the title and the first paragraph, those after the last one, and what lies between. */
function zonesOf(blocks: readonly Block[], titleIndex: number): (index: number) => Zone {
  const kept = [...blocks.keys()].filter(i => blocks[i]?.removed === undefined && i !== titleIndex)
  const isLong = (i: number) => {
    const { kind, text } = blocks[i] ?? { kind: 'paragraph', text: '' }
    return kind === 'list-item' || text.length >= minParagraph
  }
  const opening = kept.findIndex(isLong)
  const header = new Set(kept.slice(0, opening < 0 ? 0 : Math.min(opening, maxHeaderLines)))
  const closing = kept.findLastIndex(isLong)
  const tail = new Set(kept.slice(Math.max(closing + 1, kept.length - maxTailLines)))
  return i => (header.has(i) ? 'header' : tail.has(i) ? 'tail' : 'body')
}

const aggregator = labelsOf(['aggregatorLabels'])
const site = labelsOf(['siteLabels'])
/** Labels of one word also stand in sentences, though hardly with a capital. */
const siteAnywhere = [
  labelsOf(['siteLabels', 'newsletterLabels'], { minWords: 2 }),
  labelsOf(['siteLabels'], { isExact: true }),
]
const buttons = labelsOf(['siteLabels', 'commentLabels'])
const published = labelsOf(['publishedLabels'])
const database = labelsOf(['databaseLabels'])
const wordCounts = labelsOf(['wordCounts'])
const advert = labelsOf(['advertLabels'])
const caption = labelsOf(['captionLabels'])
const comment = labelsOf(['commentLabels'])
const copyright = /^(?:©|\(c\)\s|copyright\b)/i
const doubled = /^(\p{Lu}.{2,60}?) \1$/u
const onlySigns = /^[\s\p{S}\p{P}]*$/u
const nodeNumber = /^[\s:]*\d*$/

/** What a line says of itself is more than that it stood outside the article. */
const telling = new Set(['advertisement', 'paywall', 'newsletter', 'cookie-notice', 'caption'])

function betterReason(reason: string, line: string): string {
  if (reason !== 'outside-article' || line.length > maxLine) return reason
  const told = reasonFor(line, 'tail')
  return told !== null && telling.has(told) ? told : reason
}

function reasonFor(line: string, zone: Zone): string | null {
  if (onlySigns.test(line)) return 'ornament'
  if (doubled.test(line) && zone !== 'body') return 'doubled-byline'
  const aggregated = aggregator.restOf(line)
  if (aggregated !== null && (/^\s*:/.test(aggregated) || nodeNumber.test(aggregated) || zone === 'tail')) {
    return 'aggregator-line'
  }
  if (zone === 'tail' && /^https?:\/\/\S+$/.test(line)) return 'site-line'
  if (zone !== 'body' && isDatabaseLine(line)) return 'site-line'
  const afterAdvert = advert.restOf(line)
  if (afterAdvert !== null && isAdvertLine(line, afterAdvert)) return 'advertisement'
  const invitation = invitationOf(line)
  if (invitation !== null) return invitation
  if (/^\s*:/.test(caption.restOf(line) ?? '')) return 'caption'
  if (zone === 'tail' && asksForConsent(line)) return 'cookie-notice'
  const others = moreFrom.restOf(line)
  if (others !== null && isLinkLine(others, zone)) return 'related-links'
  if (isBar(line)) return 'site-line'
  if (copyright.test(line)) return 'copyright-line'
  const invited = site.restOf(line)
  if (invited !== null && isSiteLine(line, invited, zone)) return 'site-line'
  if (zone === 'tail' && line.length < minParagraph && isSiteTail(line)) return 'site-line'
  return null
}

/** "Load-Date: June 4, 2025", "412 words", "Document TDWLGR0020250603el630002x". */
function isDatabaseLine(line: string): boolean {
  const rest = database.restOf(line)
  if (rest !== null && (onlySigns.test(rest) || isDatabaseValue(rest))) return true
  if (countsWords(line)) return true
  return /^\p{Lu}\p{L}+ [A-Z]{4,}\d{8,}[a-z\d]*$/u.test(line)
}

const maxValue = 40
const page = /[;,]?\s*(?:pg|pag|pág|seite|s|p)\.?\s?\w{1,4}$/i

/** Behind a label a day, the length in words or the name of a section; "Umfang: 2,3 Millionen Datensätze" is a fact. */
function isDatabaseValue(rest: string): boolean {
  const value = /^\s*:\s*(.*)$/.exec(rest)?.[1]
  if (value === undefined) return false
  const isShort = value.length <= maxValue
  const isPage = /^\p{Lu}?\d{1,3}$/u.test(value)
  return (
    countsWords(value) ||
    isPage ||
    (isShort && (/(?:19|20)\d\d/.test(value) || !/\d/.test(value.replace(page, ''))))
  )
}

const countsWords = (line: string): boolean => {
  const counted = /^\d{1,3}(?:[.,]\d{3})? /.exec(line)?.[0].length ?? 0
  return counted > 0 && wordCounts.endsAt(line, counted).includes(line.length)
}

/** "Read also: …" is one anywhere; "More from The Ledger" only after the text, where it names and does not count. */
function isLinkLine(rest: string, zone: Zone): boolean {
  if (/^\s*[:|]/.test(rest) || onlySigns.test(rest)) return true
  const names = /^\s+[\p{Lu}«“"'][^.!?]*$/u.test(rest) && !/\d/.test(rest.split(/\s+/).slice(0, 3).join(' '))
  return zone === 'tail' && names && rest.trim().split(/\s+/).length <= 8
}

/** A label of one word opens ordinary sentences too; there it must be the whole line, or stand outside the text. */
function isSiteLine(line: string, rest: string, zone: Zone): boolean {
  if (onlySigns.test(rest) || /^\s*[:|]/.test(rest)) return true
  const label = line.slice(0, line.length - rest.length).trim()
  return zone === 'tail' || label.includes(' ')
}

const isSiteTail = (line: string): boolean => siteAnywhere.some(labels => labels.placeIn(line) !== null)

/** A bar of buttons: one label after the other, and nothing else. */
function isBar(line: string): boolean {
  const between = /[\s\p{P}\p{S}\d]*/uy
  let count = 0
  for (let at = 0; at < line.length; count++) {
    const [end] = buttons.endsAt(line, at)
    if (end === undefined || count === maxButtons) return false
    between.lastIndex = end
    at = end + (between.exec(line)?.[0].length ?? 0)
  }
  return count >= minButtons
}

/** "12 comments", "Comments (12)". */
function isCommentHeading(line: string): boolean {
  const opening = /^\d+\s+/.exec(line)?.[0].length ?? 0
  return comment.endsAt(line, opening).some(end => /^[\s:]*\(?\d*\)?$/.test(line.slice(end)))
}

/** The label alone, or a sentence that says where the text goes on. */
const isAdvertLine = (line: string, rest: string): boolean =>
  onlySigns.test(rest) ||
  line
    .slice(0, line.length - rest.length)
    .trim()
    .split(/\s+/).length > 3

/** What follows the heading of the comments is by readers. */
function markComments(
  blocks: readonly Block[],
  reasons: (string | null)[],
  zones: (index: number) => Zone,
): void {
  const opening = blocks.findIndex(
    ({ text, removed }) => removed === undefined && text.length >= minParagraph,
  )
  if (opening < 0) return
  const heading = blocks.findIndex(
    ({ text }, i) =>
      i > opening &&
      reasons[i] !== undefined &&
      zones(i) !== 'header' &&
      isCommentHeading(text) &&
      isLive(reasons[i] ?? null),
  )
  if (heading < 0) return
  for (let i = heading; i < blocks.length; i++) if (isLive(reasons[i] ?? null)) reasons[i] = 'comments'
}

const isLive = (reason: string | null) => reason === null || reason === 'site-line'
