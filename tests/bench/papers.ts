// The same texts as PDF documents of two pages.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePdf, type PdfPage } from '../helpers/make-pdf.ts'
import { article, type Corpus } from './corpus.ts'
import { seededRandom } from './random.ts'

const seed = 20_250_917
const lineLength = 92
const leading = 13
const linesOnPage = 54
const pages = 2

/** Writes so many documents. */
export function makePapers(folder: string, count: number): Corpus {
  mkdirSync(folder, { recursive: true })
  const random = seededRandom(seed)
  const files: string[] = []
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = `${article(random)}\n${article(random).split('\n').slice(2).join('\n')}`
    const paper = makePdf({ pages: pagesOf(text) })
    const path = join(folder, `${String(index).padStart(6, '0')}.pdf`)
    writeFileSync(path, paper)
    files.push(path)
    bytes += paper.byteLength
  }
  return { folder, files, duplicates: 0, bytes }
}

function pagesOf(text: string): PdfPage[] {
  const [title = '', ...lines] = text.split('\n').flatMap(wrapped)
  const body = lines.slice(0, linesOnPage * pages)
  return Array.from({ length: pages }, (_, page) => ({
    texts: [
      { x: 56, y: 800, text: page === 0 ? title : 'The Courier', size: page === 0 ? 18 : 8 },
      ...body
        .slice(page * linesOnPage, (page + 1) * linesOnPage)
        .map((line, at) => ({ x: 56, y: 770 - at * leading, text: line, size: 10 }))
        .filter(({ text }) => text !== ''),
      { x: 290, y: 30, text: String(page + 1), size: 8 },
    ],
  }))
}

function wrapped(paragraph: string): string[] {
  const lines: string[] = ['']
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
