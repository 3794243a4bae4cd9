// Writes a message as the mail it was, for the reader of mails to read (MS-OXMSG 2.2, MS-OXCMSG 2.2.2).
import { maxNesting } from '../../../domain/limits.ts'
import type { Storage } from '../compound/open-compound.ts'
import { bodyOf } from './body.ts'
import { headerFields } from './header-fields.ts'
import { base64Entity, entity, multipart, type Pieces } from './mime-entity.ts'
import { headerLength, openProperties, type Properties, propertyList, type RawText } from './properties.ts'

/** The mail in the storage of a message. */
export const mailSource = (message: Storage): Buffer =>
  Buffer.concat(mailOf(message, headerLength.message, 0))

const ids = { kind: 0x001a, data: 0x3701, names: [0x3707, 0x3704, 0x3001], type: 0x370e } as const
/** What is attached as a message or as a document of another program is a storage of its own. */
const storedData = '__substg1.0_3701000D'
/** Nothing but a sealed envelope. */
const sealed = 'ipm.note.smime'
/** The signed mail with all its parts, attached to itself. */
const signed = 'ipm.note.smime.multipartsigned'

/** `depth` says how many messages it lies in; those that lie deeper than any file is opened lose their attachments. */
function mailOf(message: Storage, header: number, depth: number): Pieces {
  const properties = openProperties(message, header)
  const fields = ['mime-version: 1.0', ...headerFields(properties)]
  return [Buffer.from(`${fields.join('\r\n')}\r\n`), ...contentOf(message, properties, depth)]
}

function contentOf(message: Storage, properties: Properties, depth: number): Pieces {
  const kind = properties.text(ids.kind)?.toLowerCase()
  const attachments: Pieces[] = []
  for (const name of depth > maxNesting ? [] : message.storages) {
    const storage = name.startsWith('__attach_version1.0_') ? message.open(name) : null
    if (storage === null) continue
    const attached = attachmentIn(storage, properties.page, depth)
    const isWhole = kind === signed && attached.type === 'multipart/signed' && attached.data.length > 0
    if (isWhole) return [attached.data]
    attachments.push(attached.mail ?? attachmentEntity(attached, kind === sealed))
  }
  const { plain, page } = bodyOf(properties)
  const forms = [textEntity('plain', plain), textEntity('html', page)].filter(form => form !== null)
  const [form = entity(['content-type: text/plain'], [])] = forms
  const text = forms.length > 1 ? multipart('alternative', forms, depth) : form
  return attachments.length === 0 ? text : multipart('mixed', [text, ...attachments], depth)
}

function textEntity(subtype: string, text: RawText | null): Pieces | null {
  if (text === null) return null
  const charset = text.charset === null ? '' : `; charset=${text.charset}`
  return base64Entity([`content-type: text/${subtype}${charset}`], text.bytes)
}

interface Attachment {
  readonly name: string
  /** In lower case. */
  readonly type: string
  readonly data: Buffer
  /** The part, where it is a message. */
  readonly mail: Pieces | null
}

function attachmentIn(storage: Storage, page: number, depth: number): Attachment {
  const properties = openProperties(storage, headerLength.attachment, page)
  const stored = storage.open(storedData)
  const message = stored?.streams.includes(propertyList) ? stored : null
  const fields = ['content-type: message/rfc822', 'content-disposition: attachment']
  return {
    name: ids.names.map(id => properties.text(id)?.trim() ?? '').find(text => text !== '') ?? '',
    type: properties.text(ids.type)?.trim().toLowerCase() ?? '',
    data: properties.bytes(ids.data) ?? Buffer.alloc(0),
    mail: message === null ? null : entity(fields, mailOf(message, headerLength.embedded, depth + 1)),
  }
}

const maxName = 200

function attachmentEntity({ name, type, data }: Attachment, isSealed: boolean): Pieces {
  const isKnown = /^(?!multipart\/|application\/octet-stream$)[\w.+-]+\/[\w.+-]+$/.test(type)
  const unknown = isSealed ? 'application/pkcs7-mime' : 'application/octet-stream'
  const called = encodeURIComponent(name.slice(0, maxName).toWellFormed())
  const fields = [
    `content-type: ${isKnown ? type : unknown}`,
    `content-disposition: attachment${name === '' ? '' : `; filename*=utf-8''${called}`}`,
  ]
  return base64Entity(fields, data)
}
