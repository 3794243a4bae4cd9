// Pages saved in one file hold their pictures as text, which is mostly more than all the rest.

const opening = Buffer.from(';base64,')
/** Smaller files are not worth the search, and smaller pictures not the cut. */
const minFile = 1024 * 1024
const minPicture = 2000

/** A file in characters without the pictures written out in it; what stands around them stays. */
export function withoutPictures(bytes: Uint8Array): Uint8Array {
  if (bytes.length < minFile) return bytes
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Buffer[] = []
  let from = 0
  for (let at = file.indexOf(opening); at >= 0; at = file.indexOf(opening, at)) {
    const start = at + opening.length
    at = start
    while (at < file.length && isBase64(file[at] ?? 0)) at++
    if (at - start < minPicture) continue
    kept.push(file.subarray(from, start))
    from = at
  }
  return from === 0 ? bytes : Buffer.concat([...kept, file.subarray(from)])
}

const isBase64 = (byte: number) =>
  (byte >= 97 && byte <= 122) ||
  (byte >= 65 && byte <= 90) ||
  (byte >= 47 && byte <= 57) ||
  byte === 43 ||
  byte === 61
