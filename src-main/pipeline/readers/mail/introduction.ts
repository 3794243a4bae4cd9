// "El lun, 3 jun 2024 a las 10:15, Ana Ruiz (<ana@example.org>) escribió:", on one line or on up to three.
import { fold } from '../../text/fold.ts'
import type { MailLine } from './mail-line.ts'
import { mailWords } from './words/index.ts'

const folded = (phrases: readonly string[]) =>
  phrases.map(phrase => fold(phrase).replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('|')

const forms = mailWords.map(({ wrote }) => ({
  opening: new RegExp(String.raw`^(?:${folded(wrote.openings)})(?![\p{L}\p{N}])`, 'u'),
  verb: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${folded(wrote.verbs)})(?![\p{L}\p{N}])`, 'u'),
  verbAtEnd: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${folded(wrote.verbs)})\s*:$`, 'u'),
}))

const maxLines = 3
const maxLength = 300
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/
const date = /(?<!\d)(?:\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2})(?!\d)/

/** The first line after the introduction that begins at a line; null where none does. */
export function introduction(
  lines: readonly MailLine[],
  at: number,
  filled: readonly number[],
): number | null {
  let text = ''
  for (let end = at; end < Math.min(lines.length, at + maxLines); end++) {
    const line = lines[end]?.text.trim() ?? ''
    if (line === '') return null
    text = `${text} ${line}`.trimStart()
    if (text.length > maxLength) return null
    if (!/[:：]\s*$/.test(text)) {
      if (!mayGoOn(lines[at])) return null
      continue
    }
    const after = filled[end + 1] ?? lines.length
    const isQuoted = (lines[after]?.depth ?? 0) > (lines[at]?.depth ?? 0)
    return isIntroduction(fold(text).trim(), isQuoted) ? end + 1 : null
  }
  return null
}

/** The first of several lines names a day or an address already, and neither ends a sentence nor is a paragraph. */
const mayGoOn = (line: MailLine | undefined) =>
  line !== undefined &&
  line.block === null &&
  !/[.!?…]["”»)]?\s*$/.test(line.text) &&
  (date.test(line.text) || /\S@\S/.test(line.text))

/** Where no quotation marks follow, only an address or a time of day beside the date tells it from a sentence. */
function isIntroduction(text: string, isQuoted: boolean): boolean {
  const hasAddress = /\S@\S/.test(text)
  const isTimed = date.test(text) && clock.test(text)
  return forms.some(({ opening, verb, verbAtEnd }) => {
    if (!verb.test(text)) return false
    if (isQuoted) return verbAtEnd.test(text) || isTimed || hasAddress
    return (
      (opening.test(text) && (isTimed || (hasAddress && date.test(text)))) ||
      (hasAddress && verbAtEnd.test(text))
    )
  })
}
