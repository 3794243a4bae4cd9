import type { Block, ReadDocument } from '../../../../../src-main/pipeline/draft.ts'
import { pdf } from '../../../../../src-main/pipeline/readers/pdf.ts'
import type { PdfPlan } from '../../../../helpers/make-pdf.ts'
import { makePdf } from '../../../../helpers/make-pdf.ts'

/** What the reader makes of a PDF that looks as planned. */
export const readPlan = (plan: PdfPlan, name = 'a.pdf'): Promise<ReadDocument> =>
  readBytes(makePdf(plan), name)

/** What the reader makes of a file; a test that expects a problem asks the reader itself. */
export async function readBytes(bytes: Uint8Array, name = 'a.pdf'): Promise<ReadDocument> {
  const result = await pdf.read({ name, bytes })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

/** The texts of the blocks that stay, in their order. */
export const kept = ({ blocks }: ReadDocument): string[] =>
  blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text)

/** The blocks taken off, as `reason: text`. */
export const removed = ({ blocks }: ReadDocument): string[] =>
  blocks.filter(isRemoved).map(({ removed: reason, text }) => `${reason}: ${text}`)

const isRemoved = (block: Block) => block.removed !== undefined
