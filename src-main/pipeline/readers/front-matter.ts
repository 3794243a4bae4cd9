import { PartialDate } from '../../domain/partial-date.ts'

/** What a markdown file says about itself between two lines of dashes. */
export interface FrontMatter {
  readonly raw: string
  /** Values by lower-case key, quotes taken off; those of a list with commas between them. */
  readonly values: ReadonlyMap<string, string>
  readonly body: string
}

const block = /^\s*(-{3}|\+{3})[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)/
const entry = /^([\w.-]+)\s*[:=]\s*(.*)$/
const listItem = /^\s*-\s+(.+)$/
/** Longer blocks between dashes are text. */
const maxLength = 20_000

/** Splits off YAML or TOML front matter; null when the text opens with none. */
export function frontMatter(text: string): FrontMatter | null {
  const found = block.exec(text.slice(0, maxLength))
  if (found === null) return null
  const values = valuesIn((found[2] ?? '').split('\n'))
  return values.size === 0 ? null : { raw: found[0].trim(), values, body: text.slice(found[0].length) }
}

function valuesIn(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  let list: string | null = null
  for (const line of lines) {
    const [, item] = listItem.exec(line) ?? []
    if (item !== undefined && list !== null) {
      values.set(list, [values.get(list) ?? [], unquote(item.replace(/^name:\s*/i, ''))].flat().join(', '))
      continue
    }
    const [, key, value = ''] = entry.exec(line) ?? []
    list = key !== undefined && value.trim() === '' ? key.toLowerCase() : null
    if (key !== undefined && list === null) values.set(key.toLowerCase(), unquote(value))
  }
  return values
}

function unquote(value: string): string {
  const trimmed = value.trim()
  const list = /^\[(.*)\]$/.exec(trimmed)?.[1]
  if (list !== undefined) return list.split(',').map(unquote).join(', ')
  return /^(["'])(.*)\1$/.exec(trimmed)?.[2] ?? trimmed
}

/** The day at the start of a machine-written date, `2024-03-05T08:00:00Z`; null for anything else. */
export function machineDate(text: string | null | undefined): PartialDate | null {
  const found = /^\s*(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)/.exec(text ?? '')
  if (found === null) return null
  const written = [found[1], found[2], found[3]].filter(part => part !== undefined).join('-')
  const date = PartialDate.safeParse(written)
  return date.success ? date.data : null
}
