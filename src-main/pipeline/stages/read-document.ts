import { problem } from '../../domain/problem.ts'
import { failed, type Result } from '../../domain/result.ts'
import type { DecodedFile, ReadDocument } from '../draft.ts'
import { headOf } from '../readers/file-head.ts'
import { readers } from '../readers/index.ts'
import type { Reader } from '../readers/reader.ts'
import { binaryKind, encodedKind } from '../readers/signatures.ts'

/** Has the file read by the reader that bids most for it; says what it looks like when no reader wants it. */
export async function readDocument(decoded: DecodedFile): Promise<Result<ReadDocument>> {
  const { name, bytes } = decoded.file
  const encoded = encodedKind(headOf(decoded.file))
  if (encoded !== null) {
    return failed(problem('unknown-format', `${name} is ${encoded}, which Breachdesk does not read yet.`))
  }
  const reader = highestBidder(decoded)
  if (reader === null)
    return failed(problem('not-text', `${name} is ${binaryKind(bytes) ?? 'binary data'}, not a text.`))
  return reader.read(decoded)
}

function highestBidder({ file }: DecodedFile): Reader | null {
  let best: { reader: Reader | null; bid: number } = { reader: null, bid: 0 }
  for (const reader of readers) {
    const bid = reader.recognises(file)
    if (bid > best.bid) best = { reader, bid }
  }
  return best.reader
}
