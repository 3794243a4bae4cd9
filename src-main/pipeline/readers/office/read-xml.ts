import { Parser } from 'htmlparser2'
import { ProblemError } from '../../../domain/problem.ts'

/** The attributes of an element by their names with prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Hears an XML part from its first element to its last. */
export interface XmlListener {
  /** True for an element of which nothing is to be heard, neither what is inside nor its end. */
  skips?(tag: string, attributes: Attributes): boolean
  open(tag: string, attributes: Attributes): void
  text?(text: string): void
  close?(tag: string): void
}

/** Documents nest their tables and text boxes, but never as deep as this. */
const maxDepth = 1000
const chunkSize = 256 * 1024

/**
 * Reads the XML of an office document. Entities are not expanded, and XML that defines any is refused.
 * `prefixes` says for namespaces by which prefix their names are given, whichever one the document uses.
 */
export function readXml(
  bytes: Uint8Array,
  fileName: string,
  prefixes: Readonly<Record<string, string>>,
  listener: XmlListener,
): void {
  const named = renamer(prefixes)
  let depth = 0
  let skippedFrom = 0
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (!name.startsWith('!')) return
        const why = `${fileName} defines entities of its own in its XML, as no office document does`
        throw new ProblemError('refused-archive', `${why}, and was not read.`)
      },
      onopentag(tag, attributes) {
        depth++
        if (depth > maxDepth)
          throw new ProblemError('refused-archive', `${fileName} is nested too deep to be a document.`)
        if (skippedFrom > 0) return
        named.learn(attributes)
        const name = named.name(tag)
        const renamed = named.attributes(attributes)
        if (listener.skips?.(name, renamed) === true) skippedFrom = depth
        else listener.open(name, renamed)
      },
      ontext(text) {
        if (skippedFrom === 0) listener.text?.(text)
      },
      onclosetag(tag) {
        if (skippedFrom === 0) listener.close?.(named.name(tag))
        else if (skippedFrom === depth) skippedFrom = 0
        depth--
      },
    },
    { xmlMode: true },
  )
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += chunkSize)
    parser.write(decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true }))
  parser.end(decoder.decode())
}

/** XML is UTF-8 unless it begins otherwise. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return 'utf-8'
  }
}

/** Gives names the prefixes we know them by, where a document chose others. */
function renamer(prefixes: Readonly<Record<string, string>>) {
  const renamed = new Map<string, string>()
  const name = (written: string): string => {
    if (renamed.size === 0) return written
    const colon = written.indexOf(':')
    const prefix = renamed.get(written.slice(0, Math.max(colon, 0)))
    return prefix === undefined ? written : `${prefix}:${written.slice(colon + 1)}`
  }
  return {
    name,
    learn(attributes: Attributes) {
      for (const [key, uri] of Object.entries(attributes)) {
        if (!key.startsWith('xmlns') || uri === undefined || !Object.hasOwn(prefixes, uri)) continue
        const written = key.slice('xmlns:'.length)
        const known = prefixes[uri]
        if (known !== undefined && known !== written) renamed.set(written, known)
      }
    },
    /** An attribute without a prefix is in no namespace. */
    attributes(written: Attributes): Attributes {
      if (renamed.size === 0) return written
      const entries = Object.entries(written)
      return Object.fromEntries(entries.map(([key, value]) => [key.includes(':') ? name(key) : key, value]))
    },
  }
}
