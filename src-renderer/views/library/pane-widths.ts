// How the panes of the library share the window. Widths somebody chose are kept where there is room for them.
import type { LikedPanes } from '../../state/pane-preferences.ts'

export interface Room {
  /** The width of the window, in pixels. */
  readonly width: number
  /** How much larger than usual the text is. */
  readonly scale: number
}

export interface PaneWidths {
  readonly tree: number
  /** The tree shows its icons alone. */
  readonly isRail: boolean
  /** 0: closed. */
  readonly detail: number
  /** The detail stands below the list: there is no room beside it. */
  readonly isStacked: boolean
  readonly bounds: {
    readonly tree: readonly [least: number, most: number]
    readonly detail: readonly [least: number, most: number]
  }
}

export const railWidth = 48
/** Below this width, at the usual text size, the tree is a rail unless somebody opened it. */
const narrow = 1180
const wide = 1720
/** Below this there is no room for list and detail side by side. */
const slim = 720
const leastList = 300
const treeBounds = [176, 420] as const
const leastDetail = 300
/** A wider column of text is hard to read. */
const largestDetail = 860

const within = (width: number, [least, most]: readonly [number, number]) =>
  Math.min(Math.max(width, least), Math.max(least, most))

/** What suits the window where nobody has chosen. Articles have less beside them than breaches. */
function usualDetail(width: number, list: 'articles' | 'breaches'): number {
  const [small, usual, large] = list === 'breaches' ? [436, 512, 620] : [360, 420, 560]
  if (width < narrow) return small
  if (width < wide) return usual
  return Math.max(large, Math.min(largestDetail, width * 0.32))
}

export function paneWidths(
  { width, scale }: Room,
  liked: LikedPanes,
  list: 'articles' | 'breaches',
): PaneWidths {
  const usual = width / scale
  const isRail = !(liked.isTreeOpen ?? usual >= narrow)
  const roomForTree = width - (leastList + leastDetail) * scale
  const leastTree = treeBounds[0] * scale
  const boundsOfTree = [leastTree, Math.max(leastTree, Math.min(treeBounds[1] * scale, roomForTree))] as const
  const wanted = (liked.tree ?? (usual < wide ? 216 : 264)) * scale
  const tree = isRail ? Math.round(railWidth * Math.max(1, scale)) : within(wanted, boundsOfTree)
  const rest = width - tree
  const isStacked = rest / scale < slim - railWidth
  const boundsOfDetail = [
    leastDetail * scale,
    Math.max(leastDetail * scale, rest - leastList * scale),
  ] as const
  const asked = (liked.detail ?? usualDetail(usual, list)) * scale
  const detail = liked.isDetailOpen ? within(asked, boundsOfDetail) : 0
  return { tree, isRail, detail, isStacked, bounds: { tree: boundsOfTree, detail: boundsOfDetail } }
}
