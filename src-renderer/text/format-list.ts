import type { FileFormat } from '../../src-main/contract/index.ts'

/** `Web page, Markdown, Plain text`: what can be read, each once. */
export const formatList = (formats: readonly FileFormat[]): string =>
  [...new Set(formats.map(({ label }) => label))].join(', ')
