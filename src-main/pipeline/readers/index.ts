import { csv } from './csv.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { html } from './html.ts'
import { htmlTable } from './html-table.ts'
import { json } from './json.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import { mbox } from './mbox.ts'
import { mhtml } from './mhtml.ts'
import { msg } from './msg.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import type { Reader } from './reader.ts'
import { record } from './record.ts'
import { rtf } from './rtf.ts'
import { zip } from './zip.ts'

/** Every format Breachdesk reads. File picker, drop zone and command line read this list. */
export const readers: readonly Reader[] = [
  plainText,
  markdown,
  // Its tables are pages too: of two that bid the same, the first reads.
  htmlTable,
  html,
  mhtml,
  pdf,
  docx,
  odt,
  rtf,
  eml,
  msg,
  mbox,
  csv,
  json,
  jsonLines,
  record,
  zip,
]
