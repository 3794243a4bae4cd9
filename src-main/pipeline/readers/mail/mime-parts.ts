// Splits a mail into its parts, in one pass over its lines.
import { type Headers, readHeaders } from './headers.ts'
import { parameterised } from './parameters.ts'
import { fromBase64, fromQuotedPrintable, fromUuencode } from './transfer-encoding.ts'

export interface MailPart {
  readonly headers: Headers
  /** `text/plain`, in lower case. */
  readonly type: string
  readonly parameters: Readonly<Record<string, string>>
  /** As it stands in the file, its transfer encoding still on. */
  readonly body: Buffer
  /** The parts of a multipart; empty for every other. */
  readonly parts: readonly MailPart[]
}

type OpenPart = {
  -readonly [K in keyof MailPart]: MailPart[K]
} & { parts: OpenPart[]; start: number; boundary: string | null }

/** Mail programs nest a handful of levels. */
const maxDepth = 50
const maxParts = 10_000
const maxBoundary = 300

/** The tree of parts; null when they are nested deeper, or are more, than any mail program makes. */
export function mimeParts(file: Buffer): MailPart | null {
  return split(file, null, 0)
}

function split(file: Buffer, known: OpenPart | null, depth: number): MailPart | null {
  const root = known ?? openPart(file, 0, 'text/plain')
  const open: OpenPart[] = [root]
  const levels = new Map<string, number>()
  if (root.boundary !== null) levels.set(root.boundary, 0)
  const all: OpenPart[] = [root]
  /** Ends what is open below a level, and forgets its boundaries. */
  const close = (level: number, end: number) => {
    for (const part of open.splice(level)) {
      part.body = file.subarray(part.start, Math.max(part.start, end))
      if (part.boundary !== null && (levels.get(part.boundary) ?? -1) >= level) levels.delete(part.boundary)
    }
  }
  for (let at = boundaryLine(file, root.start); at !== null; ) {
    const end = endOfLine(file, at)
    const line = file.toString('latin1', at + 2, Math.min(end, at + maxBoundary)).trimEnd()
    const level = levels.get(line) ?? (line.endsWith('--') ? levels.get(line.slice(0, -2)) : undefined)
    const parent = level === undefined ? undefined : open[level]
    let next = at + 2
    if (level !== undefined && parent !== undefined) {
      close(level + 1, beforeBreak(file, at))
      next = Math.min(file.length, end + 1)
      if (levels.has(line)) {
        if (depth + level + 1 > maxDepth || all.length >= maxParts) return null
        const part = openPart(
          file,
          next,
          parent.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain',
        )
        parent.parts.push(part)
        all.push(part)
        open.push(part)
        if (part.boundary !== null && !levels.has(part.boundary)) levels.set(part.boundary, level + 1)
        next = part.start
      }
    }
    at = boundaryLine(file, next)
  }
  close(0, file.length)
  for (const part of all) if (!withoutBoundary(part, depth)) return null
  return root
}

/** A multipart whose boundary is missing or wrong is divided where its lines look like one, or else is a text. */
function withoutBoundary(part: OpenPart, depth: number): boolean {
  if (!part.type.startsWith('multipart/') || part.parts.length > 0) return true
  const boundary = /(?:^|\n)--([^\s-][^\r\n]{0,200}|-+[^\r\n]{4,200}?)[ \t]*\r*\nContent-/i.exec(
    part.body.toString('latin1', 0, 8192),
  )?.[1]
  if (boundary === undefined || depth > 3) {
    part.type = /^\s*<(?:!doctype|html|body|div|p|table)\b/i.test(part.body.toString('latin1', 0, 200))
      ? 'text/html'
      : 'text/plain'
    return true
  }
  const again: OpenPart = { ...part, start: 0, boundary, parts: [] }
  const divided = split(part.body, again, depth + 1)
  part.parts = again.parts
  return divided !== null
}

function openPart(file: Buffer, at: number, fallback: string): OpenPart {
  const { headers, bodyStart } = readHeaders(file, at, file.length)
  const { value, parameters } = parameterised(headers.get('content-type'))
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : value === 'text' ? 'text/plain' : fallback
  const boundary = type.startsWith('multipart/') ? (parameters.boundary ?? null) : null
  const asRead =
    boundary === null || boundary === '' ? null : Buffer.from(boundary).toString('latin1').trimEnd()
  return {
    headers,
    type,
    parameters,
    body: file.subarray(0, 0),
    parts: [],
    start: bodyStart,
    boundary: asRead,
  }
}

/** The start of the next line that begins with two hyphens. */
function boundaryLine(file: Buffer, from: number): number | null {
  const isLineStart = from === 0 || file[from - 1] === 10
  if (isLineStart && file[from] === 45 && file[from + 1] === 45) return from
  const found = file.indexOf('\n--', from)
  return found < 0 ? null : found + 1
}

const endOfLine = (file: Buffer, at: number) => {
  const end = file.indexOf(10, at)
  return end < 0 ? file.length : end
}

/** The line break before a boundary belongs to the boundary. */
function beforeBreak(file: Buffer, at: number): number {
  let end = at
  if (file[end - 1] === 10) end--
  while (file[end - 1] === 13) end--
  return end
}

/** How a part is encoded for its transport. */
export const encodingOf = ({ headers }: MailPart) =>
  (headers.get('content-transfer-encoding') ?? '').toLowerCase().replace(/[\s;"'].*$/, '')

/** The bytes of a part, its transfer encoding taken off; `limit` spares decoding more than is looked at. */
export function bytesOf(part: MailPart, limit = Number.POSITIVE_INFINITY): Buffer {
  const body = part.body.length > limit ? part.body.subarray(0, limit) : part.body
  const encoding = encodingOf(part)
  if (encoding === 'base64') return fromBase64(body)
  const isUndeclared = encoding === '' && part.type.startsWith('text/') && isUndeclaredQuotedPrintable(body)
  if (encoding === 'quoted-printable' || isUndeclared) return fromQuotedPrintable(body)
  return /^(?:x-)?uu(?:encode|e)?$/.test(encoding) ? fromUuencode(body) : body
}

/** The field that says so gets lost on the way: lines that end in "=" and bytes written "=C3" say it too. */
function isUndeclaredQuotedPrintable(body: Buffer): boolean {
  const head = body.toString('latin1', 0, 16_384)
  const breaks = head.match(/[^=\s]=\r?\n\S/g)?.length ?? 0
  const bytes = head.match(/=(?:[89A-F][\dA-F]|3D|20)/g)?.length ?? 0
  return breaks >= 1 && bytes >= 2
}
