import type { Aside, Destination } from './control-words.ts'

/** What the format of a paragraph says, as far as it is read. */
export interface RtfParagraph {
  readonly style: number | null
  readonly outline: number | null
  readonly isListed: boolean
  readonly level: number
  readonly isInTable: boolean
}

export const plainParagraph: RtfParagraph = {
  style: null,
  outline: null,
  isListed: false,
  level: 0,
  isInTable: false,
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

export const outermostGroup = (): Group => ({
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

/** Deeper groups are read as if they lay at this depth. */
const maxDepth = 10_000

/** The groups that are open. */
export interface Groups {
  current(): Group
  open(): void
  /** Ends the innermost group and hands it over; null when none is open. */
  close(): Group | null
  isAnyOpen(): boolean
}

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
