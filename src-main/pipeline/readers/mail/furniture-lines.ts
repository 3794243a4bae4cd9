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

/** Why a single line is none of the text, wherever it stands; null when it may be. */
export function lineReason(text: string, isLink: boolean): string | null {
  if (text.length <= maxWarning) {
    const line = plainLine(text)
    if (text.length <= maxDeviceLine && isDeviceSignature(line)) return 'mail-signature'
    if (opensWarning(line)) return 'outside-warning'
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
  let isNotice = false
  for (const [i, { text }] of blocks.entries()) {
    if (reasons[i] !== null) continue
    const line = plainLine(text)
    isNotice = opensDisclaimer(line) || (isNotice && goesOnDisclaiming(line)) || isHiddenNotice(line)
    if (isNotice) reasons[i] = 'disclaimer'
  }
  return reasons
}

const legalWords = holds('moreDisclaimers')
/** Shorter paragraphs begin with their notice. */
const minHidden = 150

/** A notice that does not begin its paragraph speaks of the receiver in more than one sentence. */
function isHiddenNotice(line: string): boolean {
  if (line.length < minHidden || !holdsDisclaimer(line)) return false
  return line.split(/(?<=[.;!?]) /).filter(sentence => legalWords(sentence)).length >= 2
}
