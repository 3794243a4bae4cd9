import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import {
  bytesOf,
  type MailPart,
  mimeParts,
} from '../../../../../src-main/pipeline/readers/mail/mime-parts.ts'
import { header, mailFile, readMail } from './mail-file.ts'

const multipart = header({ 'Content-Type': 'multipart/mixed; boundary=b' })

interface Shape {
  readonly type: string
  readonly parts: readonly Shape[]
}
const shapeOf = ({ type, parts }: MailPart): Shape => ({ type, parts: parts.map(shapeOf) })
const leaves = (part: MailPart): readonly MailPart[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leaves)
const textsOf = (lines: readonly string[]) => {
  const root = mimeParts(Buffer.from(lines.join('\r\n'), 'latin1'))
  return root === null ? null : leaves(root).map(part => bytesOf(part).toString('latin1'))
}

describe('the parts of a mail', () => {
  it('are told apart by their boundaries, whatever stands around them', () => {
    expect(
      textsOf([
        ...multipart,
        '',
        'before',
        '--b',
        '',
        'one',
        '',
        '--bc',
        '--b  ',
        'Content-Type: text/html',
        '',
        '<p>',
        '--b--',
        'after',
      ]),
    ).toEqual(['one\r\n\r\n--bc', '<p>'])
  })

  it('may lack the end of a boundary, or of the file', () => {
    expect(textsOf([...multipart, '', '--b', '', 'one', '--b', '', 'two'])).toEqual(['one', 'two'])
    expect(textsOf([...multipart, '', '--b', 'Content-Type: text/plain'])).toEqual([''])
    expect(
      textsOf([
        ...multipart,
        '',
        '--b',
        'Content-Type: multipart/alternative; boundary=c',
        '',
        '--c',
        '',
        'one',
        '--b',
        '',
        'two',
        '--b--',
      ]),
    ).toEqual(['one', 'two'])
  })

  it('may use one boundary twice, inside itself', () => {
    const inner = ['--b', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'one', '--b--']
    expect(textsOf([...multipart, '', ...inner, '--b', '', 'two', '--b--'])).toContain('two')
  })

  it.each([
    ['is missing', 'multipart/mixed'],
    ['is another', 'multipart/mixed; boundary=zzz'],
  ])('are found when the boundary %s', async (_, type) => {
    const read = await readMail(
      mailFile([
        ...header({ 'Content-Type': type }),
        '',
        '--=_1',
        'Content-Type: text/plain',
        '',
        'Uno.',
        '--=_1',
        'Content-Type: text/plain',
        '',
        'Dos.',
        '--=_1--',
      ]),
    )
    expect(read.kept).toEqual(['Uno.', 'Dos.'])
  })

  it('are one text when nothing divides them', async () => {
    expect((await readMail(mailFile([...multipart, '', 'Solo un texto.']))).kept).toEqual(['Solo un texto.'])
    expect(
      (await readMail(mailFile([...multipart, '', '<html><body><p>Solo una hoja.</p></body></html>']))).kept,
    ).toEqual(['Solo una hoja.'])
  })

  it('of a digest are mails', () => {
    const digest = [
      ...header({ 'Content-Type': 'multipart/digest; boundary=b' }),
      '',
      '--b',
      '',
      'Subject: x',
      '',
      'y',
      '--b--',
    ]
    const root = mimeParts(Buffer.from(digest.join('\n')))
    expect(root && shapeOf(root)).toEqual({
      type: 'multipart/digest',
      parts: [{ type: 'message/rfc822', parts: [] }],
    })
  })

  it('need no blank line between their header and a text', () => {
    expect(textsOf(['Subject: x', 'Hola a todos.', 'Sigue.'])).toEqual(['Hola a todos.\r\nSigue.'])
  })

  it('hold what another parser finds in mails as they should be', async () => {
    const line = fc
      .stringMatching(/^[a-z .,=-]{1,60}$/)
      .filter(text => text.trim() !== '' && !text.startsWith('-'))
    const body = fc.array(line, { minLength: 1, maxLength: 8 }).map(lines => lines.join('\r\n'))
    const encoding = fc.constantFrom('7bit', 'base64')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(body, encoding), { minLength: 1, maxLength: 5 }), async bodies => {
        const parts = bodies.flatMap(([text, name]) => {
          const coded =
            name === 'base64' ? Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n') : text
          return [
            '--b',
            'Content-Type: application/x-any; name=a',
            `Content-Transfer-Encoding: ${name}`,
            '',
            coded,
          ]
        })
        const lines = [...multipart, '', ...parts, '--b--', '']
        const { attachments } = await PostalMime.parse(lines.join('\r\n'))
        const theirs = attachments.map(({ content }) =>
          Buffer.from(content as ArrayBuffer).toString('latin1'),
        )
        // The other ends all lines in LF, and adds one to the last.
        const ours = textsOf(lines)?.map(text => text.replaceAll('\r\n', '\n'))
        expect(ours).toEqual(theirs.map(text => text.replaceAll('\r\n', '\n').replace(/\n$/, '')))
      }),
      { numRuns: 150 },
    )
  })
})
