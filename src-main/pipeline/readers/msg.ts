import type { SourceFile } from '../../domain/article.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import { openCompound, type Storage } from './compound/open-compound.ts'
import { extensionOf } from './file-head.ts'
import { openMail } from './mail/open-mail.ts'
import type { ContainerReader } from './reader.ts'
import { binaryKind } from './signatures.ts'

/** Messages as Outlook saves them (MS-OXMSG): turned into the mail they were, and read as one. */
export const msg: ContainerReader = {
  reads: 'container',
  id: 'msg',
  label: 'Outlook message',
  extensions: ['.msg'],
  mediaTypes: ['application/vnd.ms-outlook'],
  recognises,
  async open({ name, bytes }) {
    const file = openCompound(bytes)
    if (file === null || !holdsMessage(file.root))
      return failed(problem('damaged-file', `${name} is damaged: the message in it is lost.`))
    const { mailSource } = await import('./msg/mail-source.ts')
    const opened = await openMail(this, name, mailSource(file.root))
    if (!file.isDamaged()) return opened
    if (!opened.ok)
      return failed(problem('damaged-file', `${name} is damaged: the text of the message is lost.`))
    const { document } = opened.value
    return ok({
      ...opened.value,
      document: document === null ? null : { ...document, notes: [...document.notes, partly] },
    })
  },
}

const partly = 'The file is damaged; what could be found of it was read.'

/** Of a large message in a mail only the beginning is looked at, and the names may stand behind it: there its own name decides. */
function recognises({ name, bytes }: SourceFile): number {
  const kind = binaryKind(bytes)
  if (kind === 'an Outlook message') return 1
  return kind === 'an old Office document' && msg.extensions.includes(extensionOf(name)) ? 0.9 : 0
}

const holdsMessage = ({ streams }: Storage) =>
  streams.some(name => /^__(?:properties_version|substg)1\.0/.test(name))
