import { oneLine } from '../../stages/normalise-text.ts'

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** One line of text out of data that was often escaped twice, and may hold markup; null when nothing is left. */
export function unescapedText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const plain = text
    .slice(0, maxLength)
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/<\/?(?:b|i|em|strong|span|sup|sub|br|p)\b[^<>]{0,200}>/gi, ' ')
  return oneLine(plain) || null
}

/** Nobody writes a longer title or name. */
const maxLength = 2000
