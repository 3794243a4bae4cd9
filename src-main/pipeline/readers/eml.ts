import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import { sortAttachments } from './mail/attachments.ts'
import { mailBytes } from './mail/mail-bytes.ts'
import { mailContent, withoutText } from './mail/mail-content.ts'
import { mailDocument } from './mail/mail-document.ts'
import { mailBid } from './mail/mail-signs.ts'
import { bytesOf, mimeParts } from './mail/mime-parts.ts'
import type { ContainerReader } from './reader.ts'

/** E-mails: the mail is an article, and what is attached to it may be more of them. */
export const eml: ContainerReader = {
  reads: 'container',
  id: 'eml',
  label: 'E-mail',
  extensions: ['.eml', '.emlx'],
  mediaTypes: ['message/rfc822'],
  recognises: mailBid,
  async open(file) {
    const { name } = file
    const root = mimeParts(mailBytes(file.bytes))
    if (root === null)
      return failed(
        problem('refused-archive', `${name} has more parts inside parts than any mail program makes.`),
      )
    const content = mailContent(root)
    const { texts, attachments, isEncrypted } = content
    const read = isEncrypted ? 'encrypted' : await mailDocument(this, root.headers, texts, name)
    if (read === 'encrypted')
      return failed(
        problem(
          'encrypted-file',
          `${name} is an encrypted mail; decrypt it in your mail program and save it again.`,
        ),
      )
    const { members, parts, note } = await sortAttachments(attachments)
    if (read === null && members.length === 0)
      return failed(problem('no-article-text', `${name} ${withoutText(content)}`))
    return ok({
      document: read === null || note === null ? read : { ...read, notes: [...read.notes, note] },
      isTable: false,
      members,
      async unpack(index) {
        const part = parts[index]
        return part === undefined
          ? failed(problem('not-found', `${name} has no attachment of the number ${index + 1}.`))
          : ok(bytesOf(part))
      },
    })
  },
}
