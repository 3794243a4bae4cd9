// Which lines of a mail are its program's, its lawyers' or its newsletter's, and not its text.
import type { Block } from '../../draft.ts'
import { anyOf, holds, isOnly, opensWith, plainLine } from './words/match.ts'

const isDeviceSignature = opensWith('deviceSignatures')
const opensDisclaimer = opensWith('disclaimers')
const holdsDisclaimer = holds('disclaimers')
const goesOnDisclaiming = holds('moreDisclaimers', 'disclaimers')
const isWebLink = isOnly('viewInBrowser')
const opensNewsletterLine = opensWith('newsletterLines')
const opensWarning = opensWith('outsideWarnings')
const isServerMark = isOnly('subjectMarks')
/** "Trouble reading this? View it in your browser": what is named anywhere in a short line. */
const namesWebLink = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf('viewInBrowser', 'newsletterLines')}(?![\p{L}\p{N}])`,
  'u',
)

/** A telephone signs with a few words. */
const maxDeviceLine = 100
/** What a newsletter says of itself is short; a longer paragraph is an article that speaks of one. */
const maxNewsletterLine = 220
const maxLinkLine = 120
const maxWarning = 600

/** "View it in your browser (https://…)". */
const addressBehind = /\s[(<[]https?:\/\/\S+$/
/** "ATTENTION: this mail comes from outside". */
const callForCare = /^\p{L}{4,12}\s?[:!]\s/u

/** Why a single line is none of the text, wherever it stands; null when it may be. */
export function lineReason(text: string, isLink: boolean): string | null {
  if (text.length <= maxWarning) {
    const line = plainLine(text.replace(addressBehind, ''))
    if (text.length <= maxDeviceLine && isDeviceSignature(line)) return 'mail-signature'
    if (opensWarning(line) || opensWarning(line.replace(callForCare, ''))) return 'outside-warning'
    if (/^[[({]/.test(text) && isServerMark(line)) return 'outside-warning'
    if (isWebLink(line)) return 'newsletter-line'
    if (text.length <= maxNewsletterLine && opensNewsletterLine(line) && !isHeadline(text))
      return 'newsletter-line'
    if (isLink && text.length <= maxLinkLine && namesWebLink.test(line)) return 'newsletter-line'
  }
  return isLink && !isLinkedHeadline(text) ? 'related-links' : null
}

/** Words as newsletters use of themselves open headlines too: "Unsubscribe flaw exposes 40,000 readers". */
const isHeadline = (text: string) => /\d{3}/.test(text) && !/@|https?:|©/.test(text) && text.length < 120

/** Newsletters link their headlines; a line of few words leads somewhere else. */
const isLinkedHeadline = (text: string) => !/^<?https?:/.test(text) && text.split(/\s+/).length >= 5

/** The reasons for a mail's blocks, in their order: whole notices are told by their first paragraph. */
export function furnitureReasons(
  blocks: readonly Block[],
  isLink: (index: number) => boolean,
): (string | null)[] {
  const reasons = blocks.map((block, i) => block.removed ?? lineReason(block.text, isLink(i)))
  const isText = (i: number) => reasons[i] === null && !isLink(i) && (blocks[i]?.text.length ?? 0) >= minText
  for (const [i, { text }] of blocks.entries())
    if (reasons[i] === 'related-links' && isLink(i) && opensText(text, i, isText)) reasons[i] = null
  let isNotice = false
  for (const [i, { text }] of blocks.entries()) {
    if (reasons[i] !== null) continue
    const line = plainLine(text)
    isNotice = opensDisclaimer(line) || (isNotice && goesOnDisclaiming(line)) || isHiddenNotice(line)
    if (isNotice) reasons[i] = 'disclaimer'
  }
  return withFooter(blocks, reasons)
}

/** A paragraph of the text is at least this long. */
const minText = 60

/** A linked headline of few words stands over its text, with or without a line that names who wrote it. */
function opensText(text: string, at: number, isText: (index: number) => boolean): boolean {
  if (/^<?https?:/.test(text) || text.split(/\s+/).length < 3) return false
  return isText(at + 1) || (isText(at + 2) && !isText(at - 1))
}

/** The lines of a postal address. */
const maxBetween = 4

/** Below the last paragraph of the text, what stands between two lines of a newsletter is one: its postal address. */
function withFooter(blocks: readonly Block[], reasons: readonly (string | null)[]): (string | null)[] {
  const last = reasons.findLastIndex(
    (reason, i) => reason === null && /[.!?…:]["”»)]?$|.{120}/.test(blocks[i]?.text ?? ''),
  )
  const filled = [...reasons]
  let before = -1
  for (const [i, reason] of reasons.entries()) {
    if (reason !== 'newsletter-line' || i < last) continue
    if (last >= 0 && before >= 0 && i - before <= maxBetween + 1)
      for (let between = before + 1; between < i; between++) filled[between] ??= 'newsletter-line'
    before = i
  }
  return filled
}

const legalWords = holds('moreDisclaimers')
/** Shorter paragraphs begin with their notice. */
const minHidden = 150

/** A notice that does not begin its paragraph speaks of the receiver in more than one sentence. */
function isHiddenNotice(line: string): boolean {
  if (line.length < minHidden || !holdsDisclaimer(line)) return false
  return line.split(/(?<=[.;!?]) /).filter(sentence => legalWords(sentence)).length >= 2
}
