import type { SourceFile } from '../../../domain/article.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { forgiveDroppedPromises } from './dropped-promises.ts'
import { withoutLyingWidths } from './lying-widths.ts'
import { salvaged } from './salvage.ts'

/** A piece of text where the page puts it, or a mark around such pieces. */
export interface PdfTextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}
export interface PdfMark {
  readonly type: string
  readonly tag?: string
}

/** What we use of a page of pdf.js. */
export interface PdfPage {
  readonly view: readonly number[]
  readonly rotate: number
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{
    items: readonly (PdfTextItem | PdfMark)[]
  }>
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>
  cleanup(): unknown
}

/** The operators of pdf.js that tell where a picture lies, by their numbers. */
export interface Operators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
}

/** What we use of a document of pdf.js. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ info: object; metadata: { get(name: string): unknown } | null }>
}

/** An open document. `close` frees what the library holds. */
export interface OpenPdf {
  readonly document: PdfDocument
  readonly operators: Operators
  close(): Promise<void>
}

/** Nothing is run, fetched or looked up outside the file, and no picture is unpacked. */
const harmless = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  maxImageSize: 0,
  stopAtErrors: false,
  verbosity: 0,
}

/** Opens a PDF, one whose end was lost too; says whether it is damaged or wants a password when that fails. */
export async function openPdf({ name, bytes }: SourceFile): Promise<Result<OpenPdf>> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  forgiveDroppedPromises()
  const open = async (data: Uint8Array): Promise<OpenPdf> => {
    // The library takes the bytes it is given away from us.
    const document = await getDocumentProxy(withoutLyingWidths(data), harmless)
    const { OPS } = await getResolvedPDFJS()
    return { document, operators: OPS, close: () => document.loadingTask.destroy() }
  }
  try {
    return ok(await open(bytes))
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'PasswordException')
      return failed(problem('encrypted-file', `${name} is locked with a password, so it cannot be read.`))
    const rest = salvaged(bytes)
    const opened = rest === null ? null : await open(rest).catch(() => null)
    if (opened !== null) return ok(opened)
    return failed(problem('damaged-file', `${name} is damaged: it has no readable PDF structure.`))
  }
}
