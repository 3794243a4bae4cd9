import type { FileFormat } from '../../src-main/contract/index.ts'

const and = new Intl.ListFormat('en', { type: 'conjunction' })

/** `Markdown, Plain text, and Web page`: what can be read, each once. */
export const formatList = (formats: readonly FileFormat[]): string =>
  and.format(new Set(formats.map(({ label }) => label)))
