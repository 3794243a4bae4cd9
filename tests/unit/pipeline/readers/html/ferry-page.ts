// A page of one article, to put parts into.
import { html } from '../../../../../src-main/pipeline/readers/html.ts'
import { textFile } from '../../source-file.ts'

export const title = 'Ferry company loses the bookings of 41,200 passengers'
export const paragraphs = [
  'The Alder Ferry Company told 41,200 passengers that a stranger had read their bookings during the month of March.',
  'The files held names, addresses and passport numbers, the company said, and it has told the regulator about it.',
  'No payment card was exposed, a spokeswoman said, who would not say how the stranger came in.',
]
export const [first = '', ...rest] = paragraphs.map(text => `<p>${text}</p>`)

/** A page of the article, with a part in the middle of its text and one after it. */
export const pageWith = (middle: string, end = '') =>
  `<html><body><div class="x1"><h1>${title}</h1><div class="x2">${first}${middle}${rest.join('')}</div></div>${end}</body></html>`

export async function blocksOf(text: string) {
  const result = await html.read({ file: textFile('page.html', text), charset: 'utf-8', text, notes: [] })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value.blocks
}

export const keptOf = async (text: string) =>
  (await blocksOf(text)).filter(({ removed }) => removed === undefined).map(({ text }) => text)

export async function reasonsIn(text: string) {
  const removed = (await blocksOf(text)).filter(block => block.removed !== undefined)
  return [...new Set(removed.map(block => block.removed))]
}
