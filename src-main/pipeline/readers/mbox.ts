import type { Member, SourceFile } from '../../domain/article.ts'
import { maxMembers } from '../../domain/limits.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import { extensionOf } from './file-head.ts'
import { type MailRange, mailboxMails, separatorEnd } from './mail/mailbox-mails.ts'
import { subjectLabel } from './mail/member-name.ts'
import type { ContainerReader } from './reader.ts'

/** Mailboxes: one mail after the other, each handed on as it stands. */
export const mbox: ContainerReader = {
  reads: 'container',
  id: 'mbox',
  label: 'Mailbox',
  extensions: ['.mbox', '.mbx'],
  mediaTypes: ['application/mbox'],
  recognises,
  async open({ name, bytes }) {
    const file = asBuffer(bytes)
    const mails = mailboxMails(file, startOf(file))
    if (mails.length === 0)
      return failed(problem('damaged-file', `${name} is a mailbox in which no mail begins.`))
    return ok({
      document: null,
      isTable: false,
      members: mails.map((mail, i) => memberOf(file, mail, i)),
      async unpack(index) {
        const mail = mails[index]
        return mail === undefined
          ? failed(problem('not-found', `${name} has no mail of the number ${index + 1}.`))
          : ok(file.subarray(mail.from, mail.to))
      },
    })
  },
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Blank lines and a byte order mark may come first. */
const startOf = (file: Buffer) =>
  /^(?:\xef\xbb\xbf)?[\r\n]*/.exec(file.toString('latin1', 0, 1024))?.[0].length ?? 0

/** A mail saved on its own may keep the line of the mailbox it was in: its name decides. */
function recognises(file: SourceFile): number {
  const head = asBuffer(file.bytes.subarray(0, 8192))
  if (separatorEnd(head, startOf(head)) === null) return 0
  return extensionOf(file.name).startsWith('.eml') ? 0.5 : 1
}

/** A mail's subject stands in its first bytes. */
const headSize = 16 * 1024

function memberOf(file: Buffer, { from, to }: MailRange, index: number): Member {
  const subject = index < maxMembers ? subjectLabel(file.subarray(from, Math.min(to, from + headSize))) : ''
  const number = String(index + 1).padStart(4, '0')
  return { name: `${number} ${subject}`.trim().concat('.eml'), sizeBytes: to - from }
}
