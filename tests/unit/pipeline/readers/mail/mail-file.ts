import type { SourceFile } from '../../../../../src-main/domain/article.ts'
import { eml } from '../../../../../src-main/pipeline/readers/eml.ts'

/** A mail file of the given lines, each character one byte. */
export const mailFile = (lines: readonly string[] | string, name = 'mail.eml'): SourceFile => ({
  name,
  bytes: Uint8Array.from(Buffer.from(typeof lines === 'string' ? lines : lines.join('\r\n'), 'latin1')),
})

/** Text as the bytes of its UTF-8, one character each: what stands in a mail that says 8bit. */
export const utf8 = (text: string) => Buffer.from(text).toString('latin1')

/** Text in quoted-printable lines of UTF-8. */
export const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map(byte => {
      const character = String.fromCharCode(byte)
      return /[ -<>-~\n]/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
    .replace(/^(.{70}[^=]{0,3})(?=.)/gm, '$1=\r\n')

/** What is made of a mail, in a shape that is easy to compare. */
export async function readMail(file: SourceFile) {
  const opened = await eml.open(file, [])
  if (!opened.ok) throw new Error(opened.problem.message)
  const { document, members } = opened.value
  const blocks = document?.blocks ?? []
  const removed: Record<string, string[]> = {}
  for (const { removed: reason, text } of blocks)
    if (reason !== undefined) removed[reason] = [...(removed[reason] ?? []), text]
  return {
    container: opened.value,
    document,
    title: document?.title ?? null,
    byline: document?.byline ?? null,
    outlet: document?.outlet ?? null,
    publishedOn: document?.publishedOn?.value ?? null,
    kept: blocks.filter(block => block.removed === undefined).map(({ text }) => text),
    removed,
    names: members.map(({ name }) => name),
    notes: document?.notes ?? [],
  }
}

/** The problem a mail ends in; null when it is read. */
export async function problemOf(file: SourceFile) {
  const opened = await eml.open(file, [])
  return opened.ok ? null : opened.problem
}

/** The header of an ordinary mail. */
export const header = (fields: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({
    From: 'Ana Lago <ana.lago@aseguradora.example>',
    To: 'equipo@aseguradora.example',
    Subject: 'Aviso',
    Date: 'Mon, 3 Jun 2024 10:15:00 +0200',
    'Message-ID': '<1@aseguradora.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  }).map(([name, value]) => `${name}: ${value}`)
