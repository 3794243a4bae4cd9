// Who wrote a mail, and which body sent it.
import { fold } from '../../text/fold.ts'
import { headerText } from './encoded-words.ts'
import type { Headers } from './headers.ts'
import { firstMailbox, type Mailbox } from './mailboxes.ts'
import { anyOf } from './words/match.ts'

export interface Sender {
  readonly byline: string | null
  readonly outlet: string | null
}

/** Addresses that nobody in particular writes from. */
const roleAddress =
  /^(?:no-?reply|do-?not-?reply|info|news|newsletters?|press|presse|prensa|imprensa|stampa|ufficio\.?stampa|redaccion|redacao|redaktion|redazione|redaction|editor|editorial|comunicacion|comunicacao|communication|kommunikation|comunicazione|boletin(?:es)?|boletim|bulletin|alert[as]?|alertas|avisos?|avisi|contacto?|contato|contatto|kontakt|hello|hola|mail|mailing|marketing|noticias?|notizie|nachrichten|actualites|service|servicio|support|updates?|digest|daily|weekly|security|office|admin|webmaster|csirt|cert)(?=$|[._+\d-])/i

/** Addresses that nobody reads what is written to. */
const unattended = /(?:^|[._+-])(?:no-?reply|do-?not-?reply)(?=$|[._+\d-])/i

/** The writer and the outlet of a mail, as its header names them. */
export function senderOf(headers: Headers): Sender {
  const from = firstMailbox(headers.get('from') ?? headers.get('reply-to'))
  if (passedOnBy(headers) === 'alert-service') return { byline: null, outlet: null }
  const organisation = bodyName(headerText(headers.get('organization') ?? headers.get('organisation')))
  const list = listName(headers)
  const isDiscussion = /mailto:/i.test(headers.get('list-post') ?? '')
  if (isDiscussion) {
    const writer = from.name?.replace(/\s+via\s.*$/i, '') ?? null
    return { byline: writer, outlet: list ?? organisation }
  }
  const { byline, outlet } = partyOf(from, isBulk(headers))
  const sender = firstMailbox(headers.get('sender'))
  const other = sender.name !== null && sender.name !== from.name ? sender.name : null
  return { byline, outlet: outlet ?? list ?? organisation ?? (byline === null ? null : other) }
}

/** Who sends on what others wrote: a person whose letter went to few, or a service; null for everybody else. */
export function passedOnBy(headers: Headers): 'person' | 'alert-service' | null {
  const from = firstMailbox(headers.get('from') ?? headers.get('reply-to'))
  if (isAlertService(from)) return speaksOf(headerText(headers.get('subject')), from) ? 'alert-service' : null
  const isPerson = from.name === null || partyOf(from, false).byline !== null
  return isPerson && !isBulk(headers) ? 'person' : null
}

const alerts = new RegExp(String.raw`(?<!\p{L})${anyOf('alertNames')}(?!\p{L})`, 'iu')

/** "Google Alert – data breach": the subject of a service is its own name, and no headline. */
function speaksOf(subject: string, { name }: Mailbox): boolean {
  const own =
    fold(name ?? '')
      .replace(alerts, '')
      .match(/\p{L}{3,}/gu) ?? []
  return alerts.test(subject) && own.some(word => fold(subject).includes(word))
}

/** "Google Alerts <googlealerts-noreply@google.com>"; papers call what they send of their own by such names too. */
const isAlertService = ({ name, address }: Mailbox): boolean =>
  name !== null && alerts.test(name) && unattended.test(address?.split('@')[0] ?? '')

const isBulk = (headers: Headers) =>
  ['list-unsubscribe', 'list-id', 'feedback-id', 'x-campaign', 'x-mc-user'].some(
    name => headers.get(name) !== null,
  ) || /bulk|list/i.test(headers.get('precedence') ?? '')

const personName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:d[aeiou]s?|del|della|de la|van|von|zu|y|e|i|le|la|\p{Lu}[\p{L}'’.-]*)){0,4}$/u
const withPlace = /^(.{2,60}?)\s*(?:\s[|·•–—-]\s|\s(?:via|from|at|@)\s|,\s|\()\s*([^()]{2,80})\)?$/u

/** A mailbox as a person, a body, or a person of a body: "Ana Ruiz | El Faro". `isBulk`: the mail went to many. */
export function partyOf({ name, address }: Mailbox, isBulk: boolean): Sender {
  if (name === null) return { byline: null, outlet: null }
  const [, person, body] = withPlace.exec(name) ?? []
  if (person !== undefined && body !== undefined && personName.test(person) && !personIsBody(person, address))
    return { byline: person, outlet: body.trim() }
  const local = address?.split('@')[0] ?? ''
  const isNobody = roleAddress.test(local) || unattended.test(local)
  const isPerson = personName.test(name) && (namesPerson(name, local) || !isBulk) && !isNobody
  return isPerson ? { byline: name, outlet: null } : { byline: null, outlet: bodyName(name) }
}

const personIsBody = (person: string, address: string | null) =>
  !person.includes(' ') && roleAddress.test(address?.split('@')[0] ?? '')

/** True when the address repeats a part of the name: `ana.ruiz`, `aruiz`. */
function namesPerson(name: string, local: string): boolean {
  const letters = (text: string) =>
    fold(text)
      .normalize('NFD')
      .replace(/[^a-z]/g, '')
  const address = letters(local)
  const words = name.split(/\s+/).map(letters)
  return words.length > 1 && words.some(word => word.length >= 3 && address.includes(word))
}

/** The name a mailing list goes by; services give theirs numbers instead. */
function listName(headers: Headers): string | null {
  const text = headerText(headers.get('list-id'))
  const [, named = ''] = /^([^<]*)</.exec(text) ?? []
  const name = named.replace(/^[\s"']+|[\s"']+$/g, '')
  return /\bmc list\b|^[\da-f]{8,}|\d{5,}/i.test(name) ? null : bodyName(name)
}

const bodyName = (name: string): string | null =>
  /\p{L}{2}/u.test(name) && !/@/.test(name) ? name.slice(0, 120).trim() : null
