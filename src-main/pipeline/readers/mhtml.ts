import { problem } from '../../domain/problem.ts'
import { failed, ok } from '../../domain/result.ts'
import { html } from './html.ts'
import { headerText } from './mail/encoded-words.ts'
import { mailBytes } from './mail/mail-bytes.ts'
import { mailDate } from './mail/mail-date.ts'
import { pageBid } from './mail/mail-signs.ts'
import { mimeParts } from './mail/mime-parts.ts'
import { partText } from './mail/part-text.ts'
import { savedPage } from './mail/saved-page.ts'
import type { BytesReader } from './reader.ts'

/** Web pages saved with their pictures in one file, as browsers and Word write them. */
export const mhtml: BytesReader = {
  reads: 'bytes',
  id: 'mhtml',
  label: 'Saved web page (MHTML)',
  extensions: ['.mhtml', '.mht'],
  mediaTypes: ['multipart/related', 'message/rfc822'],
  recognises: pageBid,
  async read(file) {
    const { name } = file
    const root = mimeParts(mailBytes(file.bytes))
    if (root === null)
      return failed(problem('refused-archive', `${name} has more parts inside parts than any browser makes.`))
    const { page, address } = savedPage(root)
    const decoded = page === null ? null : await partText(page, name)
    if (decoded === null)
      return failed(problem('damaged-file', `${name} is a saved web page that has lost its text.`))
    const read = await html.read({ ...decoded, file })
    if (!read.ok) return read
    const subject = headerText(root.headers.get('subject'))
    const { title, canonicalUrl, origins, notes } = read.value
    const savedOn = mailDate(root.headers.get('date'))
    return ok({
      ...read.value,
      reader: this.id,
      mediaType: this.mediaTypes[0] ?? read.value.mediaType,
      title: title ?? (subject === '' ? null : subject),
      canonicalUrl: canonicalUrl ?? address,
      origins: {
        ...origins,
        ...(title === null && subject !== '' && { title: 'mail-header' }),
        ...(canonicalUrl === null && address !== null && { canonicalUrl: 'mail-header' }),
      },
      notes: savedOn === null ? notes : [...notes, `The page was saved on ${savedOn}.`],
    })
  },
}
