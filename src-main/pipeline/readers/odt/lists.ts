import type { Look } from '../office/block-writer.ts'
import type { Attributes } from '../office/read-xml.ts'
import type { OpenStyles } from './styles.ts'

/** The lists that are open at a place in the text, and the counts of all there were. */
export interface OpenLists {
  openList(attributes: Attributes): void
  closeList(): void
  /** `isCounted` is false for the header of a list. */
  openItem(attributes: Attributes, isCounted: boolean): void
  closeItem(): void
  /** What the words of the item that is open are, which is counted by this; null outside lists. */
  itemLook(): Look | null
  /** True while the item that is open has words already. */
  isContinued(): boolean
}

interface Item {
  readonly start: number | null
  readonly isCounted: boolean
  look: Look | null
}

/** Deeper lists are read as if they lay at this depth. */
const maxDepth = 10

/** No list open yet. */
export function openLists(styles: OpenStyles): OpenLists {
  /** The counts of lists by the style of the outermost one, and by its id: later lists may go on with them. */
  const byStyle = new Map<string, number[]>()
  const byId = new Map<string, number[]>()
  const open: string[] = []
  const items: Item[] = []
  let counts: number[] = []
  return {
    openList(attributes) {
      const style = attributes['text:style-name'] ?? open.at(-1) ?? ''
      if (open.length === 0) {
        const before = attributes['text:continue-list']
        const isContinued = attributes['text:continue-numbering'] === 'true'
        const continued =
          before !== undefined ? byId.get(before) : isContinued ? byStyle.get(style) : undefined
        counts = continued ?? []
        byStyle.set(style, counts)
        const id = attributes['xml:id']
        if (id !== undefined) byId.set(id, counts)
      }
      open.push(style)
    },
    closeList() {
      open.pop()
    },
    openItem(attributes, isCounted) {
      const start = attributes['text:start-value']
      items.push({
        start: start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : null,
        isCounted,
        look: null,
      })
    },
    closeItem() {
      items.pop()
    },
    isContinued: () => items.length > 0 && items.at(-1)?.look !== null,
    itemLook() {
      const item = items.at(-1)
      if (item === undefined) return null
      if (item.look !== null) return item.look
      const level = Math.min(Math.max(open.length, 1), maxDepth) - 1
      const style = open.at(-1) ?? ''
      const depth = level + 1
      if (!item.isCounted) {
        item.look = { kind: 'list-item', depth }
        return item.look
      }
      counts.length = Math.min(counts.length, level + 1)
      for (let at = 0; at < level; at++) counts[at] ??= styles.startOf(style, at)
      const before = counts[level]
      counts[level] = item.start ?? (before === undefined ? styles.startOf(style, level) : before + 1)
      const marker = styles.marker(style, counts)
      item.look = { kind: 'list-item', depth, ...(marker !== undefined && { marker }) }
      return item.look
    },
  }
}
