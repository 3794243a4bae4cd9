// The rows of a table in HTML, found in its markup without a tree: a table of thousands of articles is a large one.

/** Where a row stands in its page, from `<tr` up to, not including, what ends it. */
export interface RowPlace {
  readonly start: number
  readonly end: number
}

/** Comments are passed over with all that stands in them. */
const rowSign = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(\/?)(tr|tbody|thead|tfoot|table)(?=[\s/>])/gi

/** The rows of a page that is one table, at most `max`. */
export function rowPlaces(page: string, max: number): RowPlace[] {
  const rows: RowPlace[] = []
  let start = -1
  for (const { index, 1: closing, 2: tag } of page.matchAll(rowSign)) {
    if (tag === undefined) continue
    if (start >= 0) rows.push({ start, end: index })
    if (rows.length >= max) return rows
    start = closing === '' && tag.toLowerCase() === 'tr' ? index : -1
  }
  return start < 0 ? rows : [...rows, { start, end: page.length }]
}
