import { describe, expect, it } from 'vitest'
import { maxMembers } from '../../../../src-main/domain/limits.ts'
import { mbox } from '../../../../src-main/pipeline/readers/mbox.ts'
import { openFile } from '../../../../src-main/pipeline/stages/open-file.ts'
import { mailFile, readMail } from './mail/mail-file.ts'

const mail = (subject: string, body: string) =>
  `From: Ana <ana@x.example>\nSubject: ${subject}\nMessage-ID: <1@x>\n\n${body}\n`
const separator = 'From ana@x.example Mon Jun  3 10:15:00 2024\n'

async function mails(text: string, name = 'box.mbox') {
  const opened = await mbox.open(mailFile(text, name), [])
  if (!opened.ok) throw new Error(opened.problem.message)
  const { members, unpack } = opened.value
  const bodies: string[] = []
  for (const i of members.keys()) {
    const bytes = await unpack(i)
    if (bytes.ok) bodies.push(Buffer.from(bytes.value).toString('latin1'))
  }
  return { names: members.map(({ name }) => name), sizes: members.map(({ sizeBytes }) => sizeBytes), bodies }
}

describe('the reader of mailboxes', () => {
  it('hands out its mails bit for bit, named by number and subject', async () => {
    const all = [
      mail('Uno', 'Hola'),
      mail('=?utf-8?Q?Avis=C3=B3_n=2F2?=', 'Adi\xf3s'),
      mail('', '>From aqu\xed'),
    ]
    const read = await mails(all.map(one => `${separator}${one}\n`).join(''))
    expect(read.bodies.slice(0, 2)).toEqual(all.slice(0, 2))
    expect(read.bodies[2]?.trimEnd()).toBe(all[2]?.trimEnd())
    expect(read.names).toEqual(['0001 Uno.eml', '0002 Avisó n-2.eml', '0003.eml'])
    expect(read.sizes).toEqual(read.bodies.map(body => body.length))
  })

  it.each([
    ['From ana@x.example Mon Jun  3 10:15:00 2024'],
    ['From - Mon Jun 03 10:15:00 2024'],
    ['From 179861234567890@xxx Mon Jun 03 10:15:00 +0000 2024'],
    ['From "Ana Lago"@x.example Mon, 3 Jun 2024 10:15:00 +0200'],
    ['From MAILER-DAEMON Fri Jul  5 12:22:22 CEST 2024'],
  ])('knows the separator "%s"', async line => {
    const read = await mails(`${separator}${mail('Uno', 'Hola')}\n${line}\nX-Status: 1\n${mail('Dos', 'Ya')}`)
    expect(read.names).toEqual(['0001 Uno.eml', '0002 Dos.eml'])
  })

  it('reads lines that end in CR LF', async () => {
    const read = await mails(
      `${separator}${mail('Uno', 'Hola')}\n${separator}${mail('Dos', 'Ya')}`.replaceAll('\n', '\r\n'),
    )
    expect(read.bodies).toEqual(
      [mail('Uno', 'Hola'), mail('Dos', 'Ya')].map(one => one.replaceAll('\n', '\r\n')),
    )
  })

  it.each([
    ['without a date', 'Hola\n\nFrom here on\nSubject: to change'],
    ['without a blank line before it', `Hola\n${separator}Subject: x`],
    ['without a header below it', `Hola\n\n${separator}and so on`],
    ['that is quoted', `Hola\n\n>${separator}Subject: x`],
  ])('takes no line of a body for a separator: %s', async (_, body) => {
    expect(
      (await mails(`${separator}${mail('Uno', body)}\n${separator}${mail('Dos', 'Ya')}`)).names,
    ).toHaveLength(2)
  })

  it('believes a declared length only where it leads to the next mail', async () => {
    const inner = `Hola\n\n${separator}Subject: dentro\n\nSigue\n`
    const counted = (length: number) =>
      `${separator}Subject: Uno\nContent-Length: ${length}\n\n${inner}\n${separator}${mail('Dos', 'Ya')}`
    expect((await mails(counted(inner.length))).names).toEqual(['0001 Uno.eml', '0002 Dos.eml'])
    expect((await mails(counted(inner.length + 40))).names).toHaveLength(3)
    expect((await mails(counted(99_999_999))).names).toHaveLength(3)
    expect((await mails(counted(-4))).names).toHaveLength(3)
  })

  it('has the marks of its separators taken off where a mail is read', async () => {
    const read = await mails(`${separator}${mail('Uno', '>From aqui.\n\n>>From alli.')}`)
    const article = await readMail(mailFile(read.bodies[0] ?? ''))
    expect(article.kept).toEqual(['From aqui.', '>From alli.'])
  })

  it('refuses a mailbox of too many mails', async () => {
    const opened = await openFile(
      mailFile(`${separator}Subject: x\n\nHola\n\n`.repeat(maxMembers + 1), 'a.mbox'),
    )
    expect(opened).toMatchObject({ ok: false, problem: { code: 'refused-archive' } })
  })

  it('finds the mails of many megabytes at once', async () => {
    const body = 'Una linea de texto.\n'.repeat(2000)
    const opened = await mbox.open(mailFile(`${separator}${mail('x', body)}\n`.repeat(1000), 'a.mbox'), [])
    expect(opened.ok && opened.value.members.length).toBe(1000)
    const lines = await mbox.open(
      mailFile(`${separator}${mail('x', '\nFrom a\n'.repeat(3_000_000))}`, 'a.mbox'),
      [],
    )
    expect(lines.ok && lines.value.members.length).toBe(1)
  })
})
