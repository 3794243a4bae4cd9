// The mail inside an S/MIME signature that encloses what it signs (RFC 5652), found by the tags of its fields.

/** A field: its content stands between `start` and `end`, the next field begins at `next`. */
interface Field {
  readonly tag: number
  readonly start: number
  readonly end: number
  readonly next: number
}

const sequence = 0x30
const identifier = 0x06
const explicit = 0xa0
const octets = 0x04
const octetsInPieces = 0x24
const isOfFields = 0x20
const signedData = '2a864886f70d010702'
/** Signatures nest a handful of fields. */
const maxDepth = 12
/** What is looked for in a field is among its first. */
const maxFields = 3
/** Programs divide a text into pieces of thousands of bytes. */
const maxPieces = 200_000

/** The bytes that a signature encloses; null when it encloses none, or is none. */
export function signedContent(bytes: Buffer): Buffer | null {
  const [type, holder] = fieldsOf(bytes, fieldAt(bytes, 0, bytes.length), sequence)
  if (type?.tag !== identifier || bytes.toString('hex', type.start, type.end) !== signedData) return null
  const [signed] = fieldsOf(bytes, holder, explicit)
  // The version and the ways of signing stand before it, what was used to sign behind.
  const content = fieldsOf(bytes, signed, sequence)[2]
  const [text] = fieldsOf(bytes, fieldsOf(bytes, content, sequence)[1], explicit)
  const pieces = piecesOf(bytes, text)
  const [first = null] = pieces
  return pieces.length > 1 ? Buffer.concat(pieces) : first
}

/** A text of octets is one piece, or is divided into several. */
const piecesOf = (bytes: Buffer, field: Field | null | undefined): Buffer[] =>
  field?.tag === octets
    ? [bytes.subarray(field.start, field.end)]
    : fieldsOf(bytes, field, octetsInPieces, maxPieces).flatMap(({ tag, start, end }) =>
        tag === octets ? [bytes.subarray(start, end)] : [],
      )

/** The first fields inside a field of the given tag; none where it has another. */
function fieldsOf(bytes: Buffer, outer: Field | null | undefined, tag: number, most = maxFields): Field[] {
  if (outer?.tag !== tag) return []
  const fields: Field[] = []
  for (let at = outer.start; at < outer.end && fields.length < most; ) {
    const field = fieldAt(bytes, at, outer.end)
    if (field === null) break
    fields.push(field)
    at = field.next
  }
  return fields
}

/** The field that begins at a byte; null when it does not end before the limit. */
function fieldAt(bytes: Buffer, at: number, limit: number, depth = 0): Field | null {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined || depth > maxDepth) return null
  const start = at + 2
  if (first < 0x80) return within(tag, start, start + first, limit)
  const size = first - 0x80
  if (size > 4 || start + size > limit) return null
  if (size > 0) return within(tag, start + size, start + size + bytes.readUIntBE(start, size), limit)
  // Without a length, it goes on until two bytes of zero stand where a field would begin.
  for (let end = start; (tag & isOfFields) !== 0 && end + 1 < limit; ) {
    if (bytes[end] === 0 && bytes[end + 1] === 0) return { tag, start, end, next: end + 2 }
    const field = fieldAt(bytes, end, limit, depth + 1)
    if (field === null) return null
    end = field.next
  }
  return null
}

const within = (tag: number, start: number, end: number, limit: number): Field | null =>
  end <= limit ? { tag, start, end, next: end } : null
