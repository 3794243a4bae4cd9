// Tells JSON from writing by the first characters of a file.

const token =
  /\s*(?:[{}[\],:]|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d[\d.eE+-]*|(?:true|false|null|NaN|None|True|False|Infinity|undefined)\b)/y
const opening = /^\s*(?:\{\s*["}]|\[\s*[{["\]\d-])/
/** What a head may end in: the middle of a string, of a number or of a word. */
const cutToken = /^\s*(?:"[^"]*|"(?:[^"\\]|\\.){0,4096}\\?|-?[\d.eE+-]*|[A-Za-z]{0,9})$/s

/** True for a head that begins as objects and lists do. */
export const opensAsJson = (head: string): boolean => opening.test(head)

/** True for a head that is an object or a list as far as it goes. */
export function looksLikeJson(head: string): boolean {
  if (!opensAsJson(head)) return false
  token.lastIndex = 0
  let end = 0
  while (token.test(head)) end = token.lastIndex
  return cutToken.test(head.slice(end))
}

/** True for a head whose first lines are objects, each for itself. */
export function looksLikeJsonLines(head: string): boolean {
  const [first = '', second = ''] = head.trimStart().split(/\r?\n/, 2)
  return second.startsWith('{') && isObject(first)
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
