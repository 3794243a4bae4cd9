import { docx } from './docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt.ts'
import { plainText } from './plain-text.ts'
import type { Reader } from './reader.ts'
import { rtf } from './rtf.ts'
import { zip } from './zip.ts'

/** Every format Breachdesk reads. File picker, drop zone and command line read this list. */
export const readers: readonly Reader[] = [docx, odt, rtf, html, markdown, plainText, zip]
