import type { PeopleFigure } from '../../../../../src-main/domain/people-range.ts'
import { words } from '../../../../languages/words.ts'
import { formatCount } from '../../../../text/format.ts'
import type { CardContent } from '../figure-card.tsx'
import type { FigureColumn } from '../figure-columns.ts'
import { type PeopleDrawing, type PeopleScale, peopleDrawing, threshold } from './people-scale.ts'
import { figureWords, meaningWords, rivalWords } from './people-words.ts'

const texts = words.figures.people

export interface PeopleItem {
  readonly id: string
  readonly isRival: boolean
  readonly drawing: PeopleDrawing
  readonly content: CardContent
}

interface PeopleRow {
  readonly column: FigureColumn
  readonly figure: PeopleFigure | null
  readonly scale: PeopleScale
  readonly width: number
}

/** The figure in use of a breach, and those that contradict it. */
export function peopleItems({ column, figure, scale, width }: PeopleRow): PeopleItem[] {
  if (figure === null) return []
  const { value, qualifier, claimId, isPlaceholder, rivals } = figure
  const isNearThreshold = figure.least <= threshold && (figure.most ?? value) >= threshold
  const notes = [
    meaningWords(figure),
    isPlaceholder ? texts.placeholder : '',
    isNearThreshold ? texts.thresholdExplained(formatCount(threshold)) : '',
    ...rivals.map(rival => `${texts.rival}: ${rivalWords(rival)}`),
  ]
  const own: PeopleItem = {
    id: `${column.index} figure`,
    isRival: false,
    drawing: peopleDrawing(figure, scale, width),
    content: {
      title: texts.says(column.name, figureWords(value, qualifier)),
      notes: notes.filter(note => note !== ''),
      column,
      claimIds: [claimId],
    },
  }
  const others = rivals.map((rival, index) => ({
    id: `${column.index} rival ${index}`,
    isRival: true,
    drawing: peopleDrawing(rival, scale, width),
    content: {
      title: texts.saysRival(column.name, rivalWords(rival)),
      notes: [meaningWords(rival)].filter(note => note !== ''),
      column,
      claimIds: [rival.claimId],
    },
  }))
  return [own, ...others]
}
