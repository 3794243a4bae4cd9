import { describe, expect, it } from 'vitest'
import { readFile } from '../../../../../src-main/pipeline/read-article.ts'
import { openFile } from '../../../../../src-main/pipeline/stages/open-file.ts'
import { header, mailFile, problemOf, utf8 } from './mail-file.ts'

const plain = `${header().join('\r\n')}\r\n\r\n`
const of = (type: string) => `${header({ 'Content-Type': type }).join('\r\n')}\r\n\r\n`
const mixed = of('multipart/mixed; boundary=b')

const nested = (depth: number, name: (level: number) => string) =>
  Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=${name(i)}\r\n\r\n--${name(i)}\r\n`,
  ).join('')

describe('a mail made to do harm', () => {
  it.each([
    [
      'parts nested ten thousand deep',
      `Subject: x\r\nMessage-ID: <1>\r\nTo: a\r\n${nested(10_000, i => `b${i}`)}\r\nHola`,
    ],
    ['a million parts', `${mixed}${'--b\r\n\r\nHola\r\n'.repeat(1_000_000)}`],
    [
      'boundaries that lie ten thousand deep',
      `${of('multipart/mixed; boundary=q')}${'--z\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n'.repeat(10_000)}`,
    ],
  ])('is refused: %s', async (_, text) => {
    expect(await problemOf(mailFile(text))).toMatchObject({ code: 'refused-archive' })
  })

  it('may nest as deep as mail programs do', async () => {
    const text = `Subject: x\r\nMessage-ID: <1>\r\nTo: a\r\n${nested(20, i => `b${i}`)}\r\nHola a todos.`
    expect(await readFile(mailFile(text))).toMatchObject({ ok: true, value: { article: { title: 'x' } } })
  })

  it.each([
    [
      'a million header fields',
      `Subject: x\r\nTo: a\r\nMessage-ID: <1>\r\n${'X-A: b\r\n'.repeat(1_000_000)}\r\nHola`,
    ],
    [
      'a field of a million lines',
      `Subject: x\r\nTo: a\r\nMessage-ID: <1>\r\nX-A: b\r\n${' c\r\n'.repeat(1_000_000)}\r\nHola`,
    ],
    [
      'a subject of encoded words',
      `${header({ Subject: '=?utf-8?q?a?= '.repeat(500_000) }).join('\r\n')}\r\n\r\nHola`,
    ],
    ['a subject of prefixes', `${header({ Subject: 'Re: '.repeat(500_000) }).join('\r\n')}\r\n\r\nHola`],
    [
      'a type of parameters',
      `${header({ 'Content-Type': `text/plain${'; a="b'.repeat(500_000)}` }).join('\r\n')}\r\n\r\nHola`,
    ],
    ['a line of ten megabytes', `${plain}${'palabra '.repeat(1_250_000)}`],
    ['ten megabytes without a space', `${plain}${'x'.repeat(10_000_000)}`],
    [
      'ten megabytes of wrapped lines',
      `${plain}${'una linea de texto que sigue y sigue hasta llegar a su fin en setenta\r\n'.repeat(140_000)}`,
    ],
    ['quoted lines in turns', `${plain}${'hola\r\n> a\r\n> b\r\n'.repeat(150_000)}`],
    ['quoted headers', `${plain}${'De: a\r\nPara: b\r\nAsunto: RV: c\r\n\r\nhola\r\n'.repeat(60_000)}`],
    ['fields of quoted headers', `${plain}${'De: a\r\n'.repeat(400_000)}`],
    ['lines that end in colons', `${plain}${'On 1 May 2024 10:15 a@b:\r\n'.repeat(200_000)}`],
    ['lines like boundaries', `${mixed}--b\r\n\r\n${'--bb\r\n'.repeat(450_000)}`],
    [
      'parts that lost their boundaries',
      `${mixed}${'--b\r\nContent-Type: multipart/mixed\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\nhola\r\n'.repeat(4000)}`,
    ],
    [
      'attachments of one name',
      `${mixed}${'--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nhola\r\n'.repeat(4000)}`,
    ],
    ['quotes in quotes', `${of('text/html')}${'<blockquote type="cite">a'.repeat(20_000)}`],
    ['tables in tables', `${of('text/html')}${'<table><tr><td>a'.repeat(20_000)}`],
    ['a table of many rows', `${of('text/html')}<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(100_000)}`],
  ])('is read in seconds: %s', async (_, text) => {
    const opened = await openFile(mailFile(text))
    expect(opened.ok).toBe(true)
  })

  it('ends in an outcome wherever it is cut off', async () => {
    const whole = [
      ...header({
        'Content-Type': 'multipart/mixed; boundary="b"',
        Subject: '=?utf-8?Q?RV:_Fuga_en_la_cl=C3=ADnica?=',
      }),
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary="c"',
      '',
      '--c',
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      '',
      utf8(
        'De: Inés <i@x.example>\r\nEnviado: lunes, 3 de junio de 2024\r\nPara: a\r\nAsunto: Fuga\r\n\r\nLa clínica lo ha perdido todo.',
      ),
      '--c',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>La clínica lo ha perdido todo.</p>').toString('base64'),
      '--c--',
      '--b',
      'Content-Type: text/html; name="nota.html"',
      "Content-Disposition: attachment; filename*=utf-8''nota%20.html",
      '',
      '<html><body><p>Nota.</p></body></html>',
      '--b--',
    ].join('\r\n')
    const codes = new Set<string>()
    for (let length = 1; length < whole.length; length += 10) {
      const read = await readFile(mailFile(whole.slice(0, length)))
      if (!read.ok) {
        expect(read.problem.message).toContain('mail.eml')
        codes.add(read.problem.code)
      }
    }
    expect([...codes]).toEqual(['no-article-text'])
    expect(await readFile(mailFile(whole))).toMatchObject({
      ok: true,
      value: { members: [{ name: 'nota .html' }] },
    })
  })
})
