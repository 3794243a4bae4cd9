// Ids that programs make from the words of headings, so that one can link to a part of a text.
import { labelsOf } from '../../stages/page-words.ts'
import { elementsIn, type PageElement, rawText } from './page-tree.ts'

const isHeading = ({ tag }: PageElement) => /^h[1-6]$/.test(tag)

/** True for the id of a heading, and for one made from the words of the heading that opens a section: "social-security-numbers" is about no sharing. */
export function isHeadingSlug(element: PageElement, id: string): boolean {
  if (isHeading(element)) return true
  const slug = wordsOf(id).replace(/ \d{1,2}$/, '')
  // Of one word, it may as well be the name that the heading repeats: "comments", "newsletter".
  if (!slug.includes(' ')) return false
  for (const other of elementsIn(element)) {
    if (isHeading(other)) return wordsOf(rawText(other)).startsWith(slug) && !isLabel(rawText(other).trim())
  }
  return false
}

const wordsOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const keys = [
  'moreFromLabels',
  'siteLabels',
  'newsletterLabels',
  'paywallLabels',
  'advertLabels',
  'commentLabels',
] as const
const labels = labelsOf(keys)
const longLabels = labelsOf(keys, { minWords: 2 })

/** The heading of a part of the site: it opens as such do, or is one word that they have. */
const isLabel = (heading: string): boolean =>
  labels.restOf(heading) === '' || longLabels.restOf(heading) !== null
