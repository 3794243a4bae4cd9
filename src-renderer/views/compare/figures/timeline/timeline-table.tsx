import type { Timeline, TimelineMark } from '../../../../../src-main/domain/timeline.ts'
import { words } from '../../../../languages/words.ts'
import type { FigureColumn } from '../figure-columns.ts'
import type { FigureProps } from '../figure-props.ts'
import { FigureTable } from '../figure-table.tsx'
import { OpenSentence } from '../open-sentence.tsx'
import {
  clockLabel,
  contradictions,
  deadlineWords,
  type EventId,
  eventWords,
  whenWords,
} from './when-words.ts'

const texts = words.figures.timeline

interface TimelineTableProps extends FigureProps {
  readonly timeline: Timeline
}

/** The timeline in words: a row for each breach, a column for each event. */
export function TimelineTable({ comparison, columns, timeline: { lanes, align } }: TimelineTableProps) {
  const events = Object.keys(words.figures.events) as EventId[]
  const isCalendar = align === 'calendar'
  return (
    <FigureTable label={texts.label} heads={[texts.breach, ...events.map(eventWords), texts.clocks]}>
      {columns.map(column => {
        const lane = lanes[column.index]
        return (
          <tr key={column.index}>
            <th scope="row">
              {column.name}
              {contradictions(comparison, column.index).map(doubt => (
                <p key={doubt} className="is-warning">
                  {doubt}
                </p>
              ))}
            </th>
            {events.map(event => (
              <td key={event}>
                <Mark
                  column={column}
                  mark={lane?.marks.find(({ factId }) => factId === event)}
                  isCalendar={isCalendar}
                />
              </td>
            ))}
            <td>
              {lane?.deadlines.map(({ clockId, answer }) => (
                <p key={clockId}>
                  {texts.clockEnds(
                    clockLabel(comparison, clockId),
                    deadlineWords(comparison, clockId, column.index),
                    texts.answers[answer],
                  )}
                </p>
              ))}
              {lane?.deadlines.length === 0 && <span className="muted">{texts.notStated}</span>}
            </td>
          </tr>
        )
      })}
    </FigureTable>
  )
}

interface MarkProps {
  readonly column: FigureColumn
  readonly mark: TimelineMark | undefined
  readonly isCalendar: boolean
}

function Mark({ column, mark, isCalendar }: MarkProps) {
  if (mark === undefined) return <span className="muted">{texts.notStated}</span>
  return (
    <>
      <OpenSentence column={column} claimId={mark.claimId}>
        {whenWords(mark, isCalendar)}
      </OpenSentence>
      {mark.rivals.map(rival => (
        <OpenSentence key={rival.value} column={column} claimId={rival.claimId} isRival>
          {`${texts.rival}: ${whenWords(rival, isCalendar)}`}
        </OpenSentence>
      ))}
    </>
  )
}
