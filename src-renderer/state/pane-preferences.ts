// How wide somebody likes the panes of the library, in pixels at the usual text size.

export interface LikedPanes {
  /** Null: as wide as the window suggests. */
  readonly tree: number | null
  readonly detail: number | null
  /** Null: open where there is room for it. */
  readonly isTreeOpen: boolean | null
  readonly isDetailOpen: boolean
}

const widthOf = (value: unknown) => (typeof value === 'number' && value >= 48 && value <= 4000 ? value : null)

/** What was stored of the panes, made whole. */
export function readPanes(stored: unknown): LikedPanes {
  const known: Partial<Record<keyof LikedPanes, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {}
  return {
    tree: widthOf(known.tree),
    detail: widthOf(known.detail),
    isTreeOpen: typeof known.isTreeOpen === 'boolean' ? known.isTreeOpen : null,
    isDetailOpen: known.isDetailOpen !== false,
  }
}
