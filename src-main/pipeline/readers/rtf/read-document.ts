import { isAscii, isUtf8 } from 'node:buffer'
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
  const isUnmarked = holdsUtf8(bytes)
  const listener = rtfListener(bytes, isUnmarked)
  readTokens(bytes, listener)
  const { blocks, title, info, languages, page, isBrokenOff } = listener.heard()
  if (isBrokenOff && blocks.length === 0)
    return failed(problem('damaged-file', `${name} breaks off before its text begins.`))
  return ok({
    ...documentFacts(blocks, info, title),
    charset: isUnmarked ? 'utf-8' : charsetOfPage(page),
    declaredLanguage: mostUsed(languages),
    notes: [...(isBrokenOff ? [brokenOff] : []), ...(isUnmarked ? [unmarkedUtf8] : [])],
  })
}

/** Rich text is ASCII by its rules; programs that break them mostly write UTF-8. */
const holdsUtf8 = (bytes: Uint8Array): boolean => !isAscii(bytes) && isUtf8(bytes)
