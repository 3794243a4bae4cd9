import type { PartialDate } from '../../../domain/partial-date.ts'
import type { Block } from '../../draft.ts'

const address = /(?:^|\s)(?:https?:\/\/|file:\/\/|about:)\S/i
const dayAndTime = /(\d{1,4})[./-](\d{1,2})[./-](\d{1,4}),?\s+(?:\p{L}{1,3}\s+)?\d{1,2}[:.h]\d{2}/gu

/** Whether a browser wrote the day around the page, with the time and the address: that is when somebody printed it. */
export function isPrintedDay(day: PartialDate, blocks: readonly Block[]): boolean {
  const around = blocks.flatMap(({ text, removed }) =>
    removed === 'page-header' || removed === 'page-footer' ? [text] : [],
  )
  if (!around.some(text => address.test(text))) return false
  const wanted = sorted(day.slice(2).split('-'))
  return around.some(text => [...text.matchAll(dayAndTime)].some(([, ...parts]) => sorted(parts) === wanted))
}

/** Day, month and the last two figures of the year, whatever their order. */
const sorted = (parts: readonly string[]) =>
  parts
    .map(part => Number(part.slice(-2)))
    .sort((a, b) => a - b)
    .join()
