// Follows the groups of a rich text, and tells its words from all that is about how they look.
import type { Block } from '../../draft.ts'
import type { DocumentInfo } from '../office/document-info.ts'
import { languageOf } from './code-pages.ts'
import { asides, characters, destinations, exceptions, paragraphEnds, symbols } from './control-words.ts'
import { openFonts } from './fonts.ts'
import { formatGroup, openGroups, plainParagraph } from './group.ts'
import { pendingBytes } from './pending-bytes.ts'
import { type RtfStyle, textSink } from './text-sink.ts'
import type { RtfListener } from './tokens.ts'

/** What was heard. */
export interface HeardRtf {
  readonly blocks: readonly Block[]
  readonly title: Block | null
  readonly info: DocumentInfo
  /** How many characters are declared to be in which language. */
  readonly languages: ReadonlyMap<string, number>
  /** The code page of text in fonts that name none. */
  readonly page: number
  readonly isBrokenOff: boolean
}

/** A listener for one rich text; `isUtf8` is true where its bytes are UTF-8 against the rules. */
export function rtfListener(bytes: Uint8Array, isUtf8: boolean): RtfListener & { heard(): HeardRtf } {
  const groups = openGroups()
  const pending = pendingBytes()
  const fonts = openFonts()
  const styles = new Map<number, RtfStyle>()
  const sink = textSink(styles)
  const languages = new Map<string, number>()
  const info = { title: '', author: '' }
  let language: string | null = null
  let styleName = ''
  let marker = ''
  let isStarred = false
  /** How many characters that stand in for the last one are still to come. */
  let standIns = 0

  const emit = (text: string) => {
    const group = groups.current()
    const { destination } = group
    if (destination === 'text') {
      sink.write(text, group)
      const spoken = group.language ?? language
      if (spoken !== null) languages.set(spoken, (languages.get(spoken) ?? 0) + text.length)
    } else if (destination === 'marker') marker += text
    else if (destination === 'styles') styleName += text
    else if (destination === 'title' || destination === 'author') info[destination] += text
  }
  const flush = () => {
    const text = pending.take(fonts.pageOf(groups.current().font))
    if (text !== '') emit(text)
  }
  const endParagraph = () => {
    const { destination, paragraph } = groups.current()
    if (destination === 'text') sink.endParagraph(paragraph)
  }
  /** True when the word says where the text of its group goes. */
  const goTo = (name: string, wasStarred: boolean): boolean => {
    const group = groups.current()
    const aside = asides.get(name)
    if (aside !== undefined) {
      if (group.destination !== 'text' || group.aside !== null) return true
      group.aside = aside
      group.paragraph = plainParagraph
      sink.openAside(aside)
      return true
    }
    const isInfo = group.destination === 'info' && (name === 'title' || name === 'author')
    const destination = isInfo ? name : (destinations.get(name) ?? (wasStarred ? 'skip' : undefined))
    if (destination === undefined) return false
    if (destination === 'text') return true
    group.before = group.destination
    group.destination = destination
    return true
  }
  /** True when the word is about the tables of the text. */
  const table = (name: string): boolean => {
    if (groups.current().destination !== 'text') return false
    if (name === 'trowd') sink.defineRow()
    else if (name === 'cell') sink.endCell(groups.current().paragraph)
    else if (name === 'row') sink.endRow()
    else if (name === 'nestcell') emit(' ')
    else if (name === 'nestrow') emit('\n')
    else return false
    return true
  }
  const standsIn = (): boolean => {
    if (standIns === 0) return false
    standIns--
    return true
  }

  return {
    openGroup() {
      flush()
      standIns = 0
      isStarred = false
      groups.open()
    },
    closeGroup() {
      flush()
      standIns = 0
      const closed = groups.close()
      if (closed === null) return
      if (closed.aside !== null) sink.closeAside()
      if (closed.destination === 'styles' && styleName !== '') {
        const { style, outline } = closed.paragraph
        styles.set(style ?? 0, { name: styleName.replace(/;.*/s, '').trim().toLowerCase(), outline })
        styleName = ''
      }
      if (closed.destination === 'marker' && groups.current().destination !== 'marker') {
        sink.setMarker(marker)
        marker = ''
      }
    },
    word(name, value) {
      const character = characters.get(name)
      if (character !== undefined && standsIn()) return
      flush()
      standIns = 0
      const wasStarred = isStarred
      isStarred = false
      const group = groups.current()
      if (group.destination === 'skip') {
        if (exceptions.has(name)) group.destination = group.before
        return
      }
      if (group.destination === 'fonts') fonts.describe(name, value)
      if (name === 'u') {
        emit(characterOf(value ?? 0))
        standIns = group.fallback
      } else if (character !== undefined) emit(character)
      else if (paragraphEnds.has(name)) endParagraph()
      else if (name === 'deflang') language = languageOf(value ?? 0)
      else if (!goTo(name, wasStarred) && !table(name) && !formatGroup(group, name, value))
        fonts.learn(name, value)
    },
    symbol(sign) {
      const character = symbols.get(sign)
      if (character !== undefined && standsIn()) return
      flush()
      if (sign === '*') isStarred = true
      else if (sign === '\n' || sign === '\r') endParagraph()
      else if (character !== undefined) emit(character)
    },
    byte(value) {
      if (!standsIn() && groups.current().destination !== 'skip') pending.add(value)
    },
    text(from, to) {
      const start = Math.min(from + standIns, to)
      standIns -= start - from
      if (start === to || groups.current().destination === 'skip') return
      const text = bytes.subarray(start, to)
      if (!isUtf8) return pending.addAll(text)
      flush()
      emit(new TextDecoder().decode(text))
    },
    heard() {
      flush()
      const isBrokenOff = groups.isAnyOpen()
      const { title, author } = info
      return {
        ...sink.finish(),
        info: { title: title || null, author: author || null, language: null, properties: new Map() },
        languages,
        page: fonts.pageOf(null),
        isBrokenOff,
      }
    },
  }
}

/** Numbers above 32,767 are written as negative ones, and characters beyond 65,535 as two. */
function characterOf(value: number): string {
  const code = value < 0 ? value + 0x10000 : value
  if (code < 0x20 || code > 0x10ffff) return ''
  // Fonts of symbols put their signs where Unicode has no characters.
  if (code >= 0xf000 && code <= 0xf0ff) return code === 0xf0b7 ? '•' : ''
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
}
