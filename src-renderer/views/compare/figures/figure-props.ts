import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import type { FigureColumn } from './figure-columns.ts'

/** What every figure is drawn from. */
export interface FigureProps {
  readonly comparison: Comparison
  readonly columns: readonly FigureColumn[]
}
