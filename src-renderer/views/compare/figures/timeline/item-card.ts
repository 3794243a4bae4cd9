import type { Comparison } from '../../../../../src-main/domain/comparison-of.ts'
import { words } from '../../../../languages/words.ts'
import type { CardContent } from '../figure-card.tsx'
import type { FigureColumn } from '../figure-columns.ts'
import type { LaneItem } from './lane-items.ts'
import { clockLabel, deadlineName, deadlineWords, itemWords, whenWords } from './when-words.ts'

const texts = words.figures.timeline

interface Lane {
  readonly comparison: Comparison
  readonly column: FigureColumn
  readonly isCalendar: boolean
}

/** What the card of something in a lane says. */
export function cardOf({ comparison, column, isCalendar }: Lane): (item: LaneItem) => CardContent {
  const lane = comparison.timeline.lanes[column.index]
  return item => {
    if (item.kind === 'deadline') {
      const [first] = item.clocks
      if (first === undefined) return { title: '', notes: [], column, claimIds: [] }
      const ends = deadlineWords(comparison, first.clockId, column.index)
      return {
        title: texts.saysDeadline(column.name, deadlineName(comparison, item), ends),
        notes: [
          ...item.clocks.map(({ clockId, answer }) =>
            texts.clockSays(clockLabel(comparison, clockId), texts.answers[answer]),
          ),
          texts.notLegalAdvice,
        ],
        column,
        claimIds: [],
      }
    }
    const isEnd = item.factId === 'dates.intrusionStart' || item.factId === 'dates.intrusionEnd'
    const rivals = item.rivals.map(rival => `${texts.rival}: ${whenWords(rival, isCalendar)}`)
    const notes = [
      item.isRange ? texts.uncertain : '',
      isEnd && lane?.exposure?.to === null ? texts.openEnd : '',
      isEnd && lane?.exposure?.isImpossible ? texts.impossible : '',
      ...rivals,
    ]
    return {
      title: itemWords(column.name, item, isCalendar),
      notes: notes.filter(note => note !== ''),
      column,
      claimIds: [item.claimId],
    }
  }
}
