import { mailWords } from './words/index.ts'
import { anyOf } from './words/match.ts'

export type SubjectKind = 'new' | 'reply' | 'forward'

export interface Subject {
  /** Without prefixes and the marks of servers; null when nothing is left. */
  readonly title: string | null
  /** What its first prefix says the mail is. */
  readonly kind: SubjectKind
}

const forwardPrefixes = new Set(mailWords.flatMap(words => words.forwardPrefixes))
const prefix = new RegExp(
  String.raw`^(${anyOf('replyPrefixes', 'forwardPrefixes')})(?:\s*[[(]\d{1,3}[\])]|\^\d{1,3})?\s*[:：]\s*`,
  'iu',
)
const serverMark = new RegExp(String.raw`^[[{(*]+\s*${anyOf('subjectMarks')}\s*[\]})*:!]+[\s:-]*`, 'iu')
const numberedMark = /^\[([^\]]{1,60})\]\s*/

/** Tells the title in a subject from what programs put before it. `listNames` are those of the mailing list, if any. */
export function subjectOf(text: string, listNames: readonly string[]): Subject {
  const lists = listNames.map(name => name.toLowerCase())
  const isList = (mark: string) => {
    const name = mark.toLowerCase().replace(/[\s:#]*\d+$/, '')
    return name !== '' && lists.some(list => list === name || list.split(/[.@]/).includes(name))
  }
  let rest = text.trim()
  let kind: SubjectKind = 'new'
  for (;;) {
    const [whole, word] = prefix.exec(rest) ?? []
    const [mark] = serverMark.exec(rest) ?? []
    const [bracket, inside] = numberedMark.exec(rest) ?? []
    if (whole !== undefined && word !== undefined) {
      if (kind === 'new') kind = forwardPrefixes.has(word.toLowerCase()) ? 'forward' : 'reply'
      rest = rest.slice(whole.length)
    } else if (mark !== undefined) rest = rest.slice(mark.length)
    else if (bracket !== undefined && inside !== undefined && isList(inside))
      rest = rest.slice(bracket.length)
    else break
  }
  const title = rest.replace(/\s*\((?:fwd|fw)\)\s*$/i, '').trim()
  return {
    title: title === '' ? null : title,
    kind: kind === 'new' && /\(fwd?\)\s*$/i.test(rest) ? 'forward' : kind,
  }
}
