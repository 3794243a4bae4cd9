// Which figure of a comparison somebody looks at, and whether as a drawing or as a table.

export const figureKinds = ['timeline', 'overlap', 'people'] as const
export type FigureKind = (typeof figureKinds)[number]
/** Those that are drawn; the others are tables anyway. */
export type DrawnFigure = Exclude<FigureKind, 'overlap'>

export interface LikedFigures {
  readonly shown: FigureKind
  readonly isOpen: boolean
  readonly isTable: Readonly<Record<DrawnFigure, boolean>>
}

/** What was stored of the figures, made whole. */
export function readFigures(stored: unknown): LikedFigures {
  const known: Partial<Record<keyof LikedFigures, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {}
  const tables: Partial<Record<DrawnFigure, unknown>> =
    typeof known.isTable === 'object' && known.isTable !== null ? known.isTable : {}
  return {
    shown: figureKinds.find(kind => kind === known.shown) ?? 'timeline',
    isOpen: known.isOpen !== false,
    isTable: { timeline: tables.timeline === true, people: tables.people === true },
  }
}
