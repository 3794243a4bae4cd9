import type { Comparison } from '../../../../src-main/domain/comparison-of.ts'
import { DataMatrix } from './data-matrix.tsx'

interface ComparisonFiguresProps {
  readonly comparison: Comparison
}

/** What is drawn of a comparison. The view keeps its second row and its second column for it. */
export const ComparisonFigures = ({ comparison }: ComparisonFiguresProps) => (
  <DataMatrix comparison={comparison} />
)
