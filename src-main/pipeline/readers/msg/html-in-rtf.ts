// Outlook keeps the page of a mail inside a rich text: its markup in groups of their own, its words as they are (MS-OXRTFEX).
import { characters, destinations } from '../rtf/control-words.ts'
import { openFonts } from '../rtf/fonts.ts'
import { maxDepth } from '../rtf/group.ts'
import { pendingBytes } from '../rtf/pending-bytes.ts'
import { readTokens } from '../rtf/tokens.ts'

/** What holds inside a group; groups in it begin with the same. */
interface Group {
  goesTo: 'page' | 'fonts' | 'nothing'
  /** The words and signs that only the rich text needs. */
  isForRtf: boolean
  font: number | null
  /** How many characters stand behind one by number, for programs that do not know it. */
  fallback: number
}

const head = 512
const lineEnds: ReadonlySet<string> = new Set(['par', 'line'])

/** The page in a rich text; null where it holds none. */
export function htmlInRtf(rtf: Buffer): string | null {
  if (!/(?<!\\)\\fromhtml1\b/.test(rtf.toString('latin1', 0, head))) return null
  const fonts = openFonts()
  const pending = pendingBytes()
  const outer: Group[] = []
  let group: Group = { goesTo: 'page', isForRtf: false, font: null, fallback: 1 }
  let page = ''
  let isStarred = false
  let standIns = 0
  let tooDeep = 0

  const emit = (text: string) => {
    if (group.goesTo === 'page' && !group.isForRtf) page += text
  }
  const flush = () => emit(pending.take(fonts.pageOf(group.font)))
  const standsIn = (): boolean => {
    if (standIns === 0) return false
    standIns--
    return true
  }
  /** True when the word says where the text of its group goes. */
  const goTo = (name: string, wasStarred: boolean): boolean => {
    if (name === 'htmltag') return true
    const destination = destinations.get(name) ?? (wasStarred ? 'skip' : 'text')
    if (destination === 'text') return false
    group.goesTo = destination === 'fonts' ? 'fonts' : 'nothing'
    return true
  }
  readTokens(rtf, {
    openGroup() {
      flush()
      standIns = 0
      isStarred = false
      if (outer.length >= maxDepth) {
        tooDeep++
        return
      }
      outer.push(group)
      group = { ...group }
    },
    closeGroup() {
      flush()
      standIns = 0
      if (tooDeep > 0) tooDeep--
      else group = outer.pop() ?? group
    },
    word(name, value) {
      const character = characters.get(name)
      if (character !== undefined && standsIn()) return
      flush()
      standIns = 0
      const wasStarred = isStarred
      isStarred = false
      if (group.goesTo === 'fonts') fonts.describe(name, value)
      if (goTo(name, wasStarred)) return
      if (name === 'htmlrtf') group.isForRtf = value !== 0
      else if (name === 'u') {
        emit(String.fromCharCode((value ?? 0) & 0xffff))
        standIns = group.fallback
      } else if (lineEnds.has(name)) emit('\n')
      else if (character !== undefined) emit(character)
      else if (name === 'uc') group.fallback = Math.min(Math.max(value ?? 1, 0), 16)
      else if (name === 'f') group.font = value
      else if (name === 'plain') group.font = null
      else fonts.learn(name, value)
    },
    symbol(sign) {
      if (sign !== '*' && standsIn()) return
      flush()
      if (sign === '*') isStarred = true
      else if (sign === '~') emit('&nbsp;')
      else if (sign === '_') emit('-')
      else if ('\\{}'.includes(sign)) emit(sign)
    },
    byte(value) {
      if (!standsIn()) pending.add(value)
    },
    text(from, to) {
      const start = Math.min(from + standIns, to)
      standIns -= start - from
      pending.addAll(rtf.subarray(start, to))
    },
  })
  flush()
  return page.toWellFormed()
}
