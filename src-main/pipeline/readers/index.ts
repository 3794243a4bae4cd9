import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import type { Reader } from './reader.ts'

/** Every format Breachdesk reads. File picker, drop zone and command line read this list. */
export const readers: readonly Reader[] = [html, markdown, pdf, plainText]
