import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import type { Container, Reader } from '../reader.ts'
import { sortAttachments } from './attachments.ts'
import { mailContent, withoutText } from './mail-content.ts'
import { mailDocument } from './mail-document.ts'
import { bytesOf, mimeParts } from './mime-parts.ts'

/** Opens a mail for its reader, from its first field on: the mail is an article, and what is attached may be more of them. */
export async function openMail(reader: Reader, name: string, mail: Buffer): Promise<Result<Container>> {
  const root = mimeParts(mail)
  if (root === null)
    return failed(
      problem('refused-archive', `${name} has more parts inside parts than any mail program makes.`),
    )
  const content = mailContent(root)
  const { texts, attachments, isEncrypted } = content
  const read = isEncrypted ? 'encrypted' : await mailDocument(reader, root.headers, texts, name)
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
}
