// What the cells of a record say about the article: names as people write them, and as programs print them.

/** What programs write where there is nothing. */
const nothing = /^(?:nan|none|null|nil|undefined|n\/a|#n\/a|\\n|-+)$/i

/** A cell without what stands for an empty one. */
export const filled = (cell: string | undefined): string => {
  const text = cell?.trim() ?? ''
  return nothing.test(text) ? '' : text
}

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)

/** The name in `{'id': None, 'name': 'The Ferry'}`, a value that was printed and not written. */
const printedName = (text: string) =>
  /^\{.{0,2000}?['"]name['"]\s*:\s*(?:"([^"]{1,300})"|'([^']{1,300})')/su.exec(text)?.slice(1).find(Boolean)

/** The texts in `['Ana Duarte', "Rui O'Neill"]`; null for what is no such list. */
function printedList(text: string): string[] | null {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1]
  if (inside === undefined) return null
  const quoted = [...inside.matchAll(/"([^"]*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  return quoted.length > 0 ? quoted : inside.split(',')
}

/** The names of authors, with commas between them; null where the cell holds only numbers and addresses. */
export function bylineOf(cell: string): string | null {
  const name = printedName(cell)
  const names = name !== undefined ? [name] : (printedList(cell) ?? cell.split(/\s*[;|]\s*/))
  const people = names.map(text => text.trim()).filter(text => /\p{L}/u.test(text) && !isAddress(text))
  return [...new Set(people)].join(', ') || null
}

/** The name of an outlet; of an address its host. */
export function outletOf(cell: string): string | null {
  const name = printedName(cell) ?? cell
  if (!isAddress(name)) return /\p{L}/u.test(name) ? name : null
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/i.exec(name)?.[1]?.toLowerCase() ?? null
}

/** A web address as it stands; null for anything else. */
export const addressOf = (cell: string): string | null => (/^https?:\/\/\S+$/i.test(cell) ? cell : null)
