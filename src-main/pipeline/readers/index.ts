import { csv } from './csv.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import type { Reader } from './reader.ts'
import { record } from './record.ts'

/** Every format Breachdesk reads. File picker, drop zone and command line read this list. */
export const readers: readonly Reader[] = [html, markdown, csv, json, jsonLines, record, plainText]
