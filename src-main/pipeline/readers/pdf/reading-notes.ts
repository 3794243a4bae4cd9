import type { SourceFile } from '../../../domain/article.ts'
import { maxPages } from '../../../domain/limits.ts'
import { isIncomplete } from './file-damage.ts'
import type { OpenPdf } from './open-pdf.ts'
import type { ReadPage } from './read-pages.ts'

/** What a person should know about the reading of a PDF: what is missing, and why. */
export function readingNotes(file: SourceFile, { document }: OpenPdf, pages: readonly ReadPage[]): string[] {
  const pagesThat = (state: ReadPage['state']) =>
    pages.flatMap((page, i) => (page.state === state ? [i + 1] : []))
  const damaged = pagesThat('damaged')
  const pictures = pages.some(page => page.state === 'read' && page.fragments.length > 0)
    ? pagesThat('picture')
    : []
  return [
    ...(isIncomplete(file) ? ['The file is damaged; what was left of it was read.'] : []),
    ...(document.numPages > maxPages
      ? [`Only the first ${maxPages} of its ${document.numPages} pages were read.`]
      : []),
    ...(damaged.length === 0 ? [] : [`${pageNames(damaged)} damaged and could not be read.`]),
    ...(pictures.length === 0 ? [] : [`${pageNames(pictures)} pictures, whose text could not be read.`]),
  ]
}

/** "Page 3 is", "Pages 2, 5–7 and 9 are". */
function pageNames(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last?.to === number - 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  const names = ranges.map(({ from, to }) =>
    from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  )
  const list = names.join(', ').replace(/, (?=[^,]*$)/, ' and ')
  return numbers.length === 1 ? `Page ${list} is` : `Pages ${list} are`
}
