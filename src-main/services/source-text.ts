// The file an article came in, as the text it is made of: pages of it, never markup that acts.
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { SourcePage } from '../contract/index.ts'
import { type ArticleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { ReadableVault } from '../vault/vault.ts'

const inflated = promisify(inflate)

interface Asked {
  readonly id: ArticleId
  readonly from: number
  readonly length: number
}

/** Milliseconds a text that nobody turns the pages of any more is held: one of 100 MB takes as much memory. */
const heldFor = 30_000

interface Held {
  readonly id: ArticleId
  readonly text: Promise<string>
  letGo: ReturnType<typeof setTimeout>
}
const held = new WeakMap<ReadableVault, Held>()

const isTextual = (mediaType: string) =>
  /^(?:text|message|multipart)\/|^application\/(?:.*json|.*xml|x-ndjson|jsonl|mbox|rtf)$/.test(mediaType) &&
  !mediaType.includes('opendocument')

/** A page of the original as text; without text for a file that is none, such as a PDF. */
export async function sourcePage(vault: ReadableVault, { id, from, length }: Asked): Promise<SourcePage> {
  const row = vault.tables.articles.row(numberOf(id))
  if (row === null) throw new ProblemError('not-found', `There is no article ${id}.`)
  const about = { mediaType: row.media_type, charset: row.charset }
  if (!isTextual(row.media_type)) return { ...about, total: null, from: 0, text: '' }
  const text = await wholeText(vault, id, row.charset)
  // A character of two units is on the page where it begins.
  const start = isSecondHalf(text, from) ? from + 1 : from
  const end = isSecondHalf(text, from + length) ? from + length + 1 : from + length
  return { ...about, total: text.length, from: start, text: text.slice(start, end) }
}

const isSecondHalf = (text: string, at: number) =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff && (text.charCodeAt(at) & 0xfc00) === 0xdc00

function wholeText(vault: ReadableVault, id: ArticleId, charset: string): Promise<string> {
  const known = held.get(vault)
  clearTimeout(known?.letGo)
  const text = known?.id === id ? known.text : decoded(vault, id, charset)
  held.set(vault, { id, text, letGo: setTimeout(() => held.delete(vault), heldFor).unref() })
  return text
}

async function decoded({ tables }: ReadableVault, id: ArticleId, charset: string): Promise<string> {
  const bytes = await inflated(tables.articles.originalBytes(numberOf(id)))
  return decoderFor(charset).decode(bytes).toWellFormed()
}

/** A charset that no decoder here knows is read as UTF-8, with marks where that does not fit. */
function decoderFor(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
