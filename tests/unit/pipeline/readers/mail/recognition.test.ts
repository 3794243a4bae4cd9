import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../../src-main/domain/article.ts'
import { eml } from '../../../../../src-main/pipeline/readers/eml.ts'
import { mbox } from '../../../../../src-main/pipeline/readers/mbox.ts'
import { mhtml } from '../../../../../src-main/pipeline/readers/mhtml.ts'
import { chooseReader } from '../../../../../src-main/pipeline/stages/choose-reader.ts'
import { header, mailFile } from './mail-file.ts'

const readerOf = (file: SourceFile) => {
  const chosen = chooseReader(file)
  return chosen.ok ? chosen.value.id : chosen.problem.code
}
const mail = [...header(), '', 'Hola.']
const separator = 'From ana@x.example Mon Jun  3 10:15:00 2024'
const saved = [
  'From: <Saved by Blink>',
  'Subject: x',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary=b',
  '',
  '--b',
]
const page = ['Content-Type: multipart/related; boundary=b', 'MIME-Version: 1.0', 'Subject: x', '', '--b']

describe('a mail, a mailbox or a saved page', () => {
  it.each<[string, readonly string[], string]>([
    ['a.eml', mail, 'eml'],
    ['a.txt', mail, 'eml'],
    ['a', mail, 'eml'],
    ['a.html', mail, 'eml'],
    ['a.eml', ['Subject: Fuga', '', 'Hola.'], 'eml'],
    ['a.eml', [separator, ...mail], 'eml'],
    ['a.emlx', ['128', ...mail], 'eml'],
    ['a.eml', ['\xef\xbb\xbfReceived: by x', ...mail], 'eml'],
    ['a.mbox', [separator, ...mail], 'mbox'],
    ['a', [separator, ...mail], 'mbox'],
    ['a.txt', [separator, 'Subject: x', '', 'Hola.'], 'mbox'],
    ['a.mhtml', saved, 'mhtml'],
    ['a', saved, 'mhtml'],
    ['a.eml', saved, 'mhtml'],
    ['a.mht', page, 'mhtml'],
    ['a.mht', [...header(), '', 'Hola.'], 'eml'],
    ['a', ['Content-Type: text/html', 'Content-Location: https://x.example/', '', '<p>Hola</p>'], 'mhtml'],
  ])('%s %j', (name, lines, reader) => {
    expect(readerOf(mailFile(lines, name))).toBe(reader)
  })

  it.each<[string, readonly string[]]>([
    ['a.txt', ['De: Ana', 'Para: Luis', 'Asunto: Fuga', '', 'Hola.']],
    ['a.txt', ['From: Ana', 'To: Luis', 'Subject: Fuga', 'Date: 3 June', '', 'Hola.']],
    ['a', ['Subject: Fuga', '', 'Hola.']],
    ['a', ['From here on: the story.', 'Date: unknown', '']],
    ['a.eml', ['La fuga de la clinica.', '', 'Hola.']],
    ['a.mbox', ['From Madrid, our correspondent 2024 10:15', 'writes that the clinic lost it all.']],
    [
      'a.txt',
      ['HTTP/1.1 200 OK', 'Content-Type: text/plain', 'Date: Mon, 3 Jun 2024 10:15:00 GMT', '', 'Hola.'],
    ],
    [
      'a.txt',
      ['Content-Type: text/plain', 'Date: Mon, 3 Jun 2024 10:15:00 GMT', 'X-Cache: hit', '', 'Hola.'],
    ],
  ])('stays plain text: %s %j', (name, lines) => {
    expect(readerOf(mailFile(lines, name))).toBe('plain-text')
  })

  it('bids for any bytes and never throws', () => {
    const lines = fc.constantFrom(
      'From: a',
      'Subject:',
      ' fold',
      '',
      separator,
      '12',
      '\xff\xfe',
      'Content-Type: multipart/related',
      '\0\0',
    )
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(lines).map(some => Uint8Array.from(Buffer.from(some.join('\n'), 'latin1'))),
    )
    fc.assert(
      fc.property(files, fc.constantFrom('a.eml', 'a.mbox', 'a.mht', 'a'), (bytes, name) => {
        for (const reader of [eml, mbox, mhtml]) {
          const bid = reader.recognises({ name, bytes })
          expect(bid).toBeGreaterThanOrEqual(0)
          expect(bid).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
