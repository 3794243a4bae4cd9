/** Nothing that is a column of an article lies deeper. */
const maxDepth = 8
const maxColumns = 2000
const maxName = 200
/** Strings longer than this are paragraphs and no names in a list. */
const maxListed = 100

/** Turns an object into cells: `{"source": {"name": "The Ferry"}}` has the column `source.name`. */
export function flatten(value: unknown): Map<string, string> {
  const cells = new Map<string, string>()
  if (isObject(value)) addObject(cells, '', value, 0)
  return cells
}

/** The cells of an object without those of the objects that it lists. */
export function flattenOwn(value: unknown): Map<string, string> {
  return flatten(withoutLists(value, 0))
}

function withoutLists(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.some(isObject) ? null : value
  if (!isObject(value) || depth > maxDepth) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutLists(inner, depth + 1)]),
  )
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function addObject(
  cells: Map<string, string>,
  path: string,
  value: Readonly<Record<string, unknown>>,
  depth: number,
) {
  for (const [name, inner] of Object.entries(value)) {
    const label = name
      .slice(0, maxName)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
    const column = path === '' ? label : `${path}.${label}`.slice(0, maxName)
    if (isObject(inner) && depth < maxDepth) addObject(cells, column, inner, depth + 1)
    else if (Array.isArray(inner) && depth < maxDepth) addArray(cells, column, inner, depth)
    else add(cells, column, scalar(inner))
  }
  const person = personIn(value)
  if (path !== '' && person !== '') add(cells, path, person)
}

const nameParts = [
  /^(?:given|givenname|firstname)$/,
  /^(?:non)?droppingparticle$/,
  /^(?:family|familyname|lastname)$/,
]

/** The name of a person that is written in parts, `{"family": "Duarte", "given": "Ana"}`; empty where there is no family name. */
function personIn(value: Readonly<Record<string, unknown>>): string {
  if ('name' in value) return ''
  const parts = Object.entries(value).filter(([, part]) => typeof part === 'string' && part.trim() !== '')
  const texts = nameParts.map(names =>
    parts
      .filter(([name]) => names.test(name.toLowerCase().replace(/[-_ ]/g, '')))
      .map(([, part]) => String(part)),
  )
  return texts.at(-1)?.length === 0 ? '' : texts.flat().join(' ')
}

/** Lists of names stand in one cell; of a list of objects, each part has a cell of its own. */
function addArray(cells: Map<string, string>, column: string, values: readonly unknown[], depth: number) {
  if (values.some(Array.isArray)) return add(cells, column, printed(values))
  const parts = new Map<string, string[]>()
  for (const value of values) {
    const inner = new Map<string, string>()
    if (isObject(value)) addObject(inner, column, value, depth + 1)
    else inner.set(column, scalar(value))
    for (const [name, text] of inner) {
      if (text === '') continue
      const listed = parts.get(name)
      if (listed !== undefined) listed.push(text)
      else if (parts.size < maxColumns) parts.set(name, [text])
    }
  }
  if (parts.size === 0) return add(cells, column, '')
  for (const [name, texts] of parts) add(cells, name, joined(texts))
}

const joined = (texts: readonly string[]) =>
  texts.join(texts.some(text => text.length > maxListed) ? '\n\n' : ', ')

function add(cells: Map<string, string>, column: string, text: string) {
  const known = cells.get(column)
  if (known === undefined ? cells.size < maxColumns : known === '') cells.set(column, text)
}

const scalar = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? printed(value) : String(value)

/** What lies too deep for columns, as JSON again. */
function printed(value: unknown): string {
  return JSON.stringify(value) ?? ''
}
