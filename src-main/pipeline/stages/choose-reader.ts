import type { SourceFile } from '../../domain/article.ts'
import { maxFileBytes } from '../../domain/limits.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok, type Result } from '../../domain/result.ts'
import { extensionOf, headOf } from '../readers/file-head.ts'
import { readers } from '../readers/index.ts'
import type { Reader } from '../readers/reader.ts'
import { binaryKind, encodedKind } from '../readers/signatures.ts'

/** A bid this low is made for want of something better. */
const fallbackBid = 0.3

/** The reader that bids most for a file; what the file looks like when there is nothing to read in it, or nobody who can. */
export function chooseReader(file: SourceFile): Result<Reader> {
  const { name, bytes } = file
  if (bytes.length === 0) return failed(problem('empty-file', `${name} is empty.`))
  if (bytes.length > maxFileBytes) {
    const limit = maxFileBytes / 1024 / 1024
    return failed(problem('file-too-large', `${name} is larger than ${limit} MB, the most Breachdesk reads.`))
  }
  if (isBlank(bytes)) return failed(problem('empty-file', `${name} holds nothing but white space.`))
  const { reader, bid } = highestBidder(file)
  const encoded = bid > fallbackBid ? null : encodedKind(headOf(file), extensionOf(name))
  if (encoded !== null)
    return failed(problem('unknown-format', `${name} is ${encoded}, which Breachdesk does not read.`))
  if (reader === null)
    return failed(problem('not-text', `${name} is ${binaryKind(bytes) ?? 'binary data'}, not a text.`))
  return ok(reader)
}

const isBlank = (bytes: Uint8Array) =>
  bytes.every(byte => byte === 0 || byte === 32 || (byte > 8 && byte < 14))

function highestBidder(file: SourceFile): { reader: Reader | null; bid: number } {
  let best: { reader: Reader | null; bid: number } = { reader: null, bid: 0 }
  for (const reader of readers) {
    const bid = reader.recognises(file)
    if (bid > best.bid) best = { reader, bid }
  }
  return best
}
