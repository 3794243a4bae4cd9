// The HTML part of a mail: the blocks of its page with what a mail's markup says of them.
import { pageBlocks } from '../html/page-blocks.ts'
import { elementsIn, isElement, type PageElement } from '../html/page-tree.ts'
import { flattened } from './flat-layout.ts'
import type { MailLine } from './mail-line.ts'
import { isOnly, plainLine } from './words/match.ts'

export interface MailPage {
  readonly lines: readonly MailLine[]
  readonly declaredLanguage: string | null
  /** Where the newsletter stands on the web; null unless its link is plainly that. */
  readonly webAddress: string | null
}

/** Reads an HTML part. */
export async function mailPage(html: string): Promise<MailPage> {
  const { parsePage } = await import('../html/parse-page.ts')
  const root = flattened(parsePage(html).root)
  const { blocks, ranges } = pageBlocks(root)
  const depths = new Array<number>(blocks.length).fill(0)
  const signed = new Set<number>()
  const elements = [...elementsIn(root)]
  for (const element of elements) {
    const [from, to] = ranges.get(element) ?? [0, 0]
    if (isQuote(element)) for (let i = from; i < to; i++) depths[i] = Math.min(20, (depths[i] ?? 0) + 1)
    if (isSignature(element)) for (let i = from; i < to; i++) signed.add(i)
  }
  const lines = blocks.map(({ tag: _, linkShare, ...block }, i): MailLine => {
    const isLink = linkShare >= linkLine
    return {
      text: block.text,
      depth: depths[i] ?? 0,
      block,
      isSignature: signed.has(i),
      isLink,
    }
  })
  const language = elements.find(({ tag, attributes }) => tag === 'html' && attributes.lang)?.attributes.lang
  return { lines, declaredLanguage: language ?? null, webAddress: webAddress(elements) }
}

const linkLine = 0.85

const isQuote = ({ tag, attributes: { type = '', class: names = '' } }: PageElement) =>
  (tag === 'blockquote' && (type === 'cite' || /\bgmail_quote\b/.test(names))) ||
  (tag === 'div' && /\byahoo_quoted\b/.test(names))

const signatureNames =
  /(?:^|\s)(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|AppleMailSignature|Signature|divtagdefaultwrapper-signature)(?:\s|$)/

const isSignature = ({ attributes: { class: names = '', id = '' } }: PageElement) =>
  signatureNames.test(names) || signatureNames.test(id.replace(/^x_/, ''))

const isWebLink = isOnly('viewInBrowser')

/** A link with a query or through a counting host names the reader, not the article. */
function webAddress(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    const { href = '' } = element.attributes
    if (element.tag !== 'a' || !/^https:\/\/[^\s?#]{4,300}$/.test(href)) continue
    const text = element.children.map(child => (isElement(child) ? '' : child)).join('')
    const looksCounted = /[\w-]{30,}|\/(?:track|click|c|ls|wf)\//.test(new URL(href).pathname)
    if (isWebLink(plainLine(text)) && !looksCounted) return href
  }
  return null
}
