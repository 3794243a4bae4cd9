import { hyphenRules } from './divided-words.ts'

/** The words of a document, to know how it writes the ones its lines divide. */
export interface Words {
  readonly known: ReadonlySet<string>
  /** What the languages it seems to be written in say about hyphens. */
  readonly rules: typeof hyphenRules
}

const hyphen = /[-\u2010\u2011\u00ad]$/u
const word = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{M}\p{N}]+)*/gu
/** This many of its commonest words tell a language. */
const enoughSigns = 3

/** Collects the words inside lines; the first and the last of a line may be halves. */
export function wordsOf(lines: Iterable<string>): Words {
  const known = new Set<string>()
  for (const line of lines) {
    const words = line.toLowerCase().match(word) ?? []
    const isHalf = hyphen.test(line)
    for (const [i, one] of words.entries())
      if (i > 0 && (i < words.length - 1 || !isHalf)) known.add(one.replace(/[\u2010\u2011]/g, '-'))
  }
  const rules = hyphenRules.filter(({ signs }) => signs.filter(one => known.has(one)).length >= enoughSigns)
  return { known, rules }
}

/** The lines of a paragraph as one, divided words put together. */
export function joinLines(lines: readonly string[], words: Words): string {
  const pieces: string[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next === undefined) pieces.push(line)
    else {
      const end = endOf(line, next, words)
      pieces.push(end === 'divided' ? line.slice(0, -1) : line, end === 'space' ? ' ' : '')
    }
  }
  return pieces.join('')
}

/** Whether a space comes after a line, or nothing, or its hyphen goes too. */
function endOf(line: string, next: string, words: Words): 'space' | 'hyphen' | 'divided' {
  if (line.endsWith('\u00ad')) return 'divided'
  const head = /[\p{L}\p{M}\p{N}'’]+(?=[-\u2010\u2011]$)/u.exec(line.slice(-80))?.[0]
  const tail = /^[\p{L}\p{M}\p{N}]+/u.exec(next)?.[0]
  if (head === undefined || tail === undefined || words.rules.some(rule => rule.afterCutWords.includes(tail)))
    return 'space'
  const isChain = /^\p{Ll}{1,3}[-\u2010\u2011]\p{L}/u.test(next)
  return isChain || keepsHyphen(head, tail, line, words) ? 'hyphen' : 'divided'
}

function keepsHyphen(head: string, tail: string, before: string, { known, rules }: Words): boolean {
  if (/\p{N}$/u.test(head) || /^\p{N}/u.test(tail)) return true
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
  if (known.has(`${first}${second}`)) return false
  if (known.has(`${first}-${second}`)) return true
  if (/^\p{Lu}/u.test(tail)) return !(/^\p{Lu}{3,}$/u.test(head) && /^\p{Lu}{2,}$/u.test(tail))
  if (head.length === 1 || /[-\u2010\u2011]\p{L}{1,2}.$/u.test(before.slice(-5))) return true
  if (rules.some(({ heads, tails }) => heads.includes(first) || tails[second]?.test(first) === true))
    return true
  return first.length > 3 && second.length > 3 && known.has(first) && known.has(second)
}
