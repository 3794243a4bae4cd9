// Writes parts of a mail (RFC 2045, RFC 2046).

/** What follows one another in a mail, not yet put together: attachments may be large. */
export type Pieces = readonly Buffer[]

/** A part: its fields and its body as it stands. */
export const entity = (fields: readonly string[], body: Pieces): Pieces => [
  Buffer.from(`${fields.join('\r\n')}\r\n\r\n`),
  ...body,
]

/** Bytes in a line of base64. */
const lineLength = 57

/** A part whose bytes may be any. */
export function base64Entity(fields: readonly string[], bytes: Buffer): Pieces {
  const lines = Math.ceil(bytes.length / lineLength)
  const body = Buffer.alloc(Math.ceil(bytes.length / 3) * 4 + lines * 2)
  let to = 0
  for (let at = 0; at < bytes.length; at += lineLength)
    to += body.write(`${bytes.toString('base64', at, at + lineLength)}\r\n`, to, 'latin1')
  return entity([...fields, 'content-transfer-encoding: base64'], [body])
}

/** Parts together. Their lines are in base64, or stand in a message that is divided at another `depth`. */
export function multipart(kind: 'alternative' | 'mixed', parts: readonly Pieces[], depth: number): Pieces {
  const boundary = `=_message-${depth}-${kind}`
  const between = Buffer.from(`\r\n--${boundary}\r\n`)
  const end = Buffer.from(`\r\n--${boundary}--\r\n`)
  return entity(
    [`content-type: multipart/${kind}; boundary="${boundary}"`],
    [...parts.flatMap(part => [between, ...part]), end],
  )
}
