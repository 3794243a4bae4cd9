import type { SourceFile } from '../../../domain/article.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import type { ReadDocument } from '../../draft.ts'
import { charsetOfPage } from '../code-pages.ts'
import { documentFacts, mostUsed, type OfficeDocument } from '../office/document-info.ts'
import { rtfListener } from './listener.ts'
import { readTokens } from './tokens.ts'

const brokenOff = 'The file breaks off before its end; what there is of it was read.'
const unmarkedUtf8 = 'The file holds UTF-8 where rich text knows none; it was read as meant.'

/** Reads a rich text. */
export function readDocument({
  name,
  bytes,
}: SourceFile): Result<OfficeDocument & Pick<ReadDocument, 'charset'>> {
  const isUtf8 = holdsUtf8(bytes)
  const listener = rtfListener(bytes, isUtf8)
  readTokens(bytes, listener)
  const { blocks, title, info, languages, page, isBrokenOff } = listener.heard()
  if (isBrokenOff && blocks.length === 0)
    return failed(problem('damaged-file', `${name} breaks off before its text begins.`))
  return ok({
    ...documentFacts(blocks, info, title),
    charset: isUtf8 ? 'utf-8' : charsetOfPage(page),
    declaredLanguage: mostUsed(languages),
    notes: [...(isBrokenOff ? [brokenOff] : []), ...(isUtf8 ? [unmarkedUtf8] : [])],
  })
}

/** Rich text is ASCII by its rules; programs that break them mostly write UTF-8. */
function holdsUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some(byte => byte > 127)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
