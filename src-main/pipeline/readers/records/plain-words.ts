import { oneLine } from '../../stages/normalise-text.ts'
import { repairMojibake } from '../../stages/repair-mojibake.ts'
import { rawText } from '../html/page-tree.ts'
import { parsePage } from '../html/parse-page.ts'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/i
const tag = /<\/?[a-z][^<>]{0,500}>/i

/** Texts are often escaped twice on their way into a table. */
const maxEscapes = 2

/** Replaces the entities of HTML by the characters they stand for; everything else stays. */
export function withoutEntities(text: string): string {
  let plain = text
  for (let i = 0; i < maxEscapes && entity.test(plain); i++) {
    plain = rawText(parsePage(plain.replaceAll('<', '&lt;')).root)
  }
  return plain
}

/** One line of a cell as a person reads it: without markup, entities and double encoding. */
export function plainWords(cell: string): string {
  const text = withoutEntities(cell)
  const words = tag.test(text) ? rawText(parsePage(text).root) : text
  return oneLine(repairMojibake(words) ?? words)
}
