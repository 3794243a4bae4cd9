import { languageOf } from './code-pages.ts'
import type { Aside, Destination } from './control-words.ts'

/** What the format of a paragraph says, as far as it is read. */
export interface RtfParagraph {
  readonly style: number | null
  readonly outline: number | null
  readonly isListed: boolean
  readonly level: number
  readonly isInTable: boolean
  /** It is the large first letter of a text: what follows belongs to it. */
  readonly isDropCap: boolean
}

/** A paragraph nothing was said of. */
export const plainParagraph: RtfParagraph = {
  style: null,
  outline: null,
  isListed: false,
  level: 0,
  isInTable: false,
  isDropCap: false,
}

/** What holds inside a group until it ends; groups in it begin with the same. */
export interface Group {
  destination: Destination
  /** Where text went before it was skipped. */
  before: Destination
  /** What the group itself began; its end ends it. */
  aside: Aside | null
  font: number | null
  /** How many characters stand behind one by number, for programs that do not know it. */
  fallback: number
  isHidden: boolean
  isDeleted: boolean
  language: string | null
  paragraph: RtfParagraph
}

const outermostGroup = (): Group => ({
  destination: 'text',
  before: 'text',
  aside: null,
  font: null,
  fallback: 1,
  isHidden: false,
  isDeleted: false,
  language: null,
  paragraph: plainParagraph,
})

/** Takes in a word about paragraphs or characters; false for any other. */
export function formatGroup(group: Group, name: string, value: number | null): boolean {
  const isOn = value !== 0
  const change = (format: Partial<RtfParagraph>) => {
    group.paragraph = { ...group.paragraph, ...format }
  }
  switch (name) {
    case 'pard':
      group.paragraph = plainParagraph
      return true
    case 's':
      change({ style: value })
      return true
    case 'ls':
      change({ isListed: isOn })
      return true
    case 'ilvl':
      change({ level: Math.max(0, value ?? 0) })
      return true
    case 'outlinelevel':
      change({ outline: value })
      return true
    case 'intbl':
      change({ isInTable: isOn })
      return true
    case 'dropcapli':
      change({ isDropCap: isOn })
      return true
    case 'plain':
      Object.assign(group, { font: null, isHidden: false, isDeleted: false, language: null })
      return true
    case 'f':
      group.font = value
      return true
    case 'v':
      group.isHidden = isOn
      return true
    case 'deleted':
      group.isDeleted = isOn
      return true
    case 'lang':
      group.language = languageOf(value ?? 0)
      return true
    case 'uc':
      group.fallback = Math.min(Math.max(value ?? 1, 0), 16)
      return true
    default:
      return false
  }
}

/** Deeper groups are read as if they lay at this depth. */
export const maxDepth = 10_000

/** The groups that are open. */
export interface Groups {
  current(): Group
  open(): void
  /** Ends the innermost group and hands it over; null when none is open. */
  close(): Group | null
  isAnyOpen(): boolean
}

/** No group open yet. */
export function openGroups(): Groups {
  const groups: Group[] = []
  let current = outermostGroup()
  let tooDeep = 0
  return {
    current: () => current,
    open() {
      if (groups.length >= maxDepth) {
        tooDeep++
        return
      }
      groups.push(current)
      current = { ...current, aside: null }
    },
    close() {
      if (tooDeep > 0) {
        tooDeep--
        return null
      }
      const outer = groups.pop()
      if (outer === undefined) return null
      const closed = current
      current = outer
      return closed
    },
    isAnyOpen: () => groups.length > 0,
  }
}
