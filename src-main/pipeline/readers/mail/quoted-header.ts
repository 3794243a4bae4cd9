// "De: … Enviado: … Para: … Asunto: …": the header of another mail inside the text of this one.
import type { PartialDate } from '../../../domain/partial-date.ts'
import type { Language } from '../../../domain/vocabulary.ts'
import { lexiconOf } from '../../lexicons/index.ts'
import { fold } from '../../text/fold.ts'
import { readDate } from '../../text/partial-dates.ts'
import { mailDate } from './mail-date.ts'
import { isBlank, type MailLine } from './mail-line.ts'
import { type Mailbox, mailboxOf } from './mailboxes.ts'
import { mailWords } from './words/index.ts'
import type { MailWords } from './words/mail-words.ts'

export interface QuotedHeader {
  readonly from: Mailbox
  readonly subject: string
  /** The day it names, read when it is asked for. */
  date(): PartialDate | null
  /** The number of the first line after it. */
  readonly end: number
}

type Kind = keyof MailWords['labels']

interface Label {
  readonly kind: Kind
  readonly languages: readonly Language[]
}

const labels = new Map<string, Label>()
for (const { language, labels: own } of mailWords)
  for (const kind of ['from', 'date', 'to', 'subject', 'other'] as const)
    for (const word of own[kind]) {
      const known = labels.get(fold(word))
      if (known === undefined) labels.set(fold(word), { kind, languages: [language] })
      else if (known.kind === kind)
        labels.set(fold(word), { kind, languages: [...known.languages, language] })
    }

const labelled = /^[\s*_]{0,8}(\p{L}[\p{L} .'’-]{0,24}?)[\s*_]{0,4}[:：|][\s*_|]*(.*)$/u

interface Field extends Label {
  readonly value: string
}

function fieldOf(text: string): Field | null {
  if (text.length > 2000 || !/[:：|]/.test(text)) return null
  const [, word = '', value = ''] = labelled.exec(text) ?? []
  const label = labels.get(fold(word))
  return label === undefined ? null : { ...label, value: value.replace(/[\s*_]+$/, '') }
}

/** Lists of receivers run over several lines. */
const maxContinued = 6

/** The header that begins at a line; null where none does. */
export function quotedHeader(lines: readonly MailLine[], at: number): QuotedHeader | null {
  const first = lines[at]
  if (first === undefined || fieldOf(first.text) === null) return null
  const fields: Field[] = []
  let continued = 0
  let end = at
  for (; end < lines.length && fields.length < 15; end++) {
    const line = lines[end]
    if (line === undefined || isBlank(line) || line.depth < first.depth) break
    const field = fieldOf(line.text)
    const last = fields.at(-1)
    if (field !== null) {
      // No header names its writer twice: here the next one begins.
      if (field.kind !== 'other' && fields.some(({ kind }) => kind === field.kind)) break
      fields.push(field)
      continued = 0
    } else if (last !== undefined && continued++ < maxContinued && goesOn(last, line.text)) {
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.text.trim()}` }
    } else break
  }
  const named = (kind: Kind) => fields.find(field => field.kind === kind)
  const from = named('from')
  const others = [named('date'), named('to'), named('subject')].filter(field => field !== undefined)
  if (from === undefined || others.length < 2) return null
  return {
    from: mailboxOf(from.value.slice(0, 1000)),
    subject: named('subject')?.value ?? '',
    date: () => dateOf(named('date'), fields),
    end,
  }
}

/** A list of addresses goes on after its separator, and any field on an indented line. */
const goesOn = ({ kind, value }: Field, next: string) =>
  /^[ \t]+\S/.test(next) ||
  ((kind === 'to' || kind === 'other') && (/[,;]\s*$/.test(value) || /^\S+@\S+[,;>]?/.test(next.trim()))) ||
  (kind === 'from' && /^\s*[<[]?\S+@\S+$/.test(next))

/** Read in the language of the labels: most are words of several, but seldom all of them. */
function dateOf(date: Field | undefined, fields: readonly Field[]): PartialDate | null {
  if (date === undefined) return null
  const shared = date.languages.filter(language =>
    fields.every(({ languages }) => languages.includes(language)),
  )
  for (const language of [...shared, ...date.languages]) {
    const lexicon = lexiconOf(language)
    const read = lexicon === null ? null : readDate(date.value.slice(0, 200), lexicon)
    if (read !== null) return read.value
  }
  return mailDate(date.value)
}
