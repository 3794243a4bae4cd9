import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import type { FactId } from '../../../../src-main/domain/fact-id.ts'

/** A shape for each event, so that no colour is needed to tell them apart; the areas look alike. */
const shapes: Readonly<Partial<Record<FactId, readonly [SymbolType, number]>>> = {
  'dates.discovered': [symbolCircle, 70],
  'dates.disclosed': [symbolSquare, 76],
  'dates.notified': [symbolTriangle, 62],
}
const anyOther = [symbolDiamond, 60] as const

interface GlyphProps {
  readonly of: FactId
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly className?: string | undefined
}

/** The sign of an event, around a place of a drawing. */
export function Glyph({ of, x, y, scale, className }: GlyphProps) {
  const [shape, area] = shapes[of] ?? anyOther
  // A triangle's middle is nearer to its base.
  const lift = shape === symbolTriangle ? 1 : 0
  return (
    <path
      d={symbol(shape, area * scale * scale)() ?? ''}
      transform={`translate(${x} ${y + lift * scale})`}
      className={className}
    />
  )
}
