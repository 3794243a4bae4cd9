// The header of a mail out of what Outlook knows of a message (MS-OXOMSG 2.2.1, MS-OXCMSG 2.2.1).
import { readHeaders } from '../mail/headers.ts'
import type { Properties } from './properties.ts'

const ids = {
  subject: 0x0037,
  transportHeader: 0x007d,
  submitted: 0x0039,
  delivered: 0x0e06,
} as const
/** Whom a message is from, and who sent it for them: names and addresses, those of the internet first. */
const parties = {
  from: { name: 0x0042, addresses: [0x5d02, 0x0065] },
  sender: { name: 0x0c1a, addresses: [0x5d01, 0x0c1f] },
} as const

/** A message keeps the header it came with, but not the parts that described. */
const ofParts = /^(?:content-|mime-version$)/

/** The fields of the header, without those about parts. What the message came with goes before what Outlook made of it. */
export function headerFields(properties: Properties): string[] {
  const came = transportFields(properties.text(ids.transportHeader) ?? '')
  const has = (name: string) => came.some(field => field.startsWith(`${name}:`))
  // The subject is what a person may have changed since.
  const subject = oneLine(properties.text(ids.subject) ?? '')
  const isNamed = subject !== '' || !has('subject')
  const sent = properties.time(ids.submitted) ?? properties.time(ids.delivered)
  return [
    ...(isNamed ? [`subject: ${subject}`] : []),
    ...(has('from') ? [] : senderFields(properties)),
    ...(has('date') || sent === null ? [] : [`date: ${sent.toUTCString()}`]),
    ...came.filter(field => !(isNamed && field.startsWith('subject:'))),
  ]
}

function senderFields(properties: Properties): string[] {
  const from = partyOf(properties, 'from')
  const sender = partyOf(properties, 'sender')
  if (from === '') return sender === '' ? [] : [`from: ${sender}`]
  return sender === '' || sender === from ? [`from: ${from}`] : [`from: ${from}`, `sender: ${sender}`]
}

function transportFields(text: string): string[] {
  // Outlook puts a line of its own before the first field.
  const source = Buffer.from(text.replace(/^\s*(?:Microsoft Mail Internet Headers [^\n]*\n)?/, ''))
  const { headers } = readHeaders(source, 0, source.length)
  return [...new Set(headers.names)]
    .filter(name => !ofParts.test(name))
    .flatMap(name => headers.all(name).map(value => `${name}: ${Buffer.from(value, 'latin1').toString()}`))
}

/** Inside a company addresses are names in its directory, which are no use outside. */
function partyOf(properties: Properties, kind: keyof typeof parties): string {
  const { name: nameId, addresses } = parties[kind]
  const name = oneLine(properties.text(nameId) ?? '')
    .replace(/["<>\\]/g, ' ')
    .trim()
  const address = addresses.map(id => oneLine(properties.text(id) ?? '')).find(isAddress)
  const quoted = name === '' ? '' : `"${name}"`
  return address === undefined ? quoted : `${quoted} <${address}>`.trim()
}

const isAddress = (text: string) => /^[^\s<>"@]+@[^\s<>"@]+$/.test(text)

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
