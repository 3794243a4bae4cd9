// The header of a mail or of one of its parts, as bytes: what they mean is decided by whoever asks for a field.

export interface Headers {
  /** The first field of this name, unfolded, one character per byte; null when there is none. */
  get(name: string): string | null
  all(name: string): readonly string[]
  /** The names of all fields, in lower case and in their order. */
  readonly names: readonly string[]
}

export interface HeaderSection {
  readonly headers: Headers
  /** Where the body begins. */
  readonly bodyStart: number
}

/** Fields beyond these are passed over: real mails have a few dozen. */
const maxFields = 1000
/** A longer field is cut: it is a list of receivers, or an attack. */
const maxValue = 32 * 1024

const field = /^([!-9;-~]{1,100})[ \t]*:[ \t]*([\s\S]*)$/

/** Reads the fields from `from` on, up to the blank line, or to the first line that can be none. */
export function readHeaders(bytes: Buffer, from: number, to: number): HeaderSection {
  const fields: { name: string; value: string }[] = []
  let count = 0
  let at = from
  while (at < to) {
    const end = lineEnd(bytes, at, to)
    const line = lineAt(bytes, at, end)
    const next = Math.min(to, end + 1)
    if (line.trim() === '') {
      if (line === '' || !looksLikeField(bytes, next, to))
        return { headers: headersOf(fields), bodyStart: next }
      at = next
      continue
    }
    const [, name, value = ''] = /^[ \t]/.test(line) ? [] : (field.exec(line) ?? [])
    if (name !== undefined) {
      if (++count <= maxFields) fields.push({ name: name.toLowerCase(), value })
    } else if (count > 0 && (/^[ \t]/.test(line) || isLostFold(line, bytes, next, to))) {
      const last = count <= maxFields ? fields.at(-1) : undefined
      if (last !== undefined && last.value.length < maxValue) last.value += ` ${line.trimStart()}`
    } else {
      return { headers: headersOf(fields), bodyStart: at }
    }
    at = next
  }
  return { headers: headersOf(fields), bodyStart: to }
}

/** Some programs fold a field without the space that says so: the header then goes on with the next line. */
const isLostFold = (line: string, bytes: Buffer, next: number, to: number) =>
  !line.startsWith('--') && looksLikeField(bytes, next, to)

const looksLikeField = (bytes: Buffer, at: number, to: number) =>
  at < to && /^[A-Za-z][\w-]{1,60}:[ \t]/.test(lineAt(bytes, at, Math.min(to, at + 80)))

function lineEnd(bytes: Buffer, at: number, to: number): number {
  const end = bytes.indexOf(10, at)
  return end < 0 || end > to ? to : end
}

const lineAt = (bytes: Buffer, at: number, end: number) =>
  bytes.toString('latin1', at, Math.min(end, at + maxValue)).replace(/\r+$/, '')

function headersOf(fields: readonly { name: string; value: string }[]): Headers {
  const byName = new Map<string, string[]>()
  for (const { name, value } of fields) {
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [value.trim()])
    else known.push(value.trim())
  }
  return {
    get: name => byName.get(name)?.[0] ?? null,
    all: name => byName.get(name) ?? [],
    names: fields.map(({ name }) => name),
  }
}
