// The lines of a plain-text part: flowed lines joined, quotation marks counted, what transports added taken off.
import type { MailLine } from './mail-line.ts'

interface Flow {
  /** format=flowed: a line that ends in a space goes on in the next. */
  readonly isFlowed: boolean
  /** delsp=yes: that space is not part of the text. */
  readonly deletesSpace: boolean
}

/** How the parameters of a content type say the text flows. */
export const flowOf = ({ format, delsp }: Readonly<Record<string, string>>): Flow => ({
  isFlowed: format?.toLowerCase() === 'flowed',
  deletesSpace: delsp?.toLowerCase() === 'yes',
})

const marks = /^(?:>[ ]?)+/
const maxDepth = 20

/** The lines of a text, as a mail program would show them. */
export function plainLines(text: string, flow: Flow): readonly MailLine[] {
  const lines: { text: string; depth: number }[] = []
  let goesOn = false
  for (const line of withoutArmour(text).split('\n')) {
    const { depth, rest } = quoted(line, flow)
    const last = lines.at(-1)
    const isSignature = /^-- ?$/.test(rest)
    const joins = goesOn && last !== undefined && last.depth === depth && !isSignature
    if (joins) last.text += rest
    else lines.push({ text: rest, depth })
    goesOn = flow.isFlowed && rest.endsWith(' ') && !isSignature
    const open = lines.at(-1)
    if (goesOn && flow.deletesSpace && open !== undefined) open.text = open.text.slice(0, -1)
  }
  return lines.map(line => ({ ...line, block: null, isSignature: false, isLink: isAddress(line.text) }))
}

function quoted(line: string, { isFlowed }: Flow): { depth: number; rest: string } {
  // Mailboxes and transports put a mark before lines that begin with "From ".
  const [, unmarked] = /^>(>*From .*)$/.exec(line) ?? []
  if (unmarked !== undefined) return { depth: 0, rest: unmarked }
  const [signs = ''] = marks.exec(line.slice(0, 200)) ?? []
  const depth = Math.min(maxDepth, signs.replaceAll(' ', '').length)
  const rest = line.slice(signs.length)
  return { depth, rest: isFlowed && depth === 0 && rest.startsWith(' ') ? rest.slice(1) : rest }
}

const isAddress = (text: string) => /^\s*<?https?:\/\/\S+\s*$/.test(text)

/** The lines that make a signed text verifiable. */
function withoutArmour(text: string): string {
  if (!text.includes('-----BEGIN PGP SIGNED MESSAGE-----')) return text
  return text
    .replace(/-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z]+: [^\n]*\n)*/, '')
    .replace(/\n-----BEGIN PGP SIGNATURE-----[\s\S]*?(?:-----END PGP SIGNATURE-----|$)/, '')
    .replace(/^- (?=-)/gm, '')
}
