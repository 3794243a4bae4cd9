import { mailBytes } from './mail/mail-bytes.ts'
import { mailBid } from './mail/mail-signs.ts'
import { openMail } from './mail/open-mail.ts'
import type { ContainerReader } from './reader.ts'

/** E-mails: the mail is an article, and what is attached to it may be more of them. */
export const eml: ContainerReader = {
  reads: 'container',
  id: 'eml',
  label: 'E-mail',
  extensions: ['.eml', '.emlx'],
  mediaTypes: ['message/rfc822'],
  recognises: mailBid,
  async open({ name, bytes }) {
    return openMail(this, name, mailBytes(bytes))
  },
}
