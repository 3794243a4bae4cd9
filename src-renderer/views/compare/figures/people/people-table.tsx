import { words } from '../../../../languages/words.ts'
import type { FigureProps } from '../figure-props.ts'
import { FigureTable } from '../figure-table.tsx'
import { OpenSentence } from '../open-sentence.tsx'
import { figureWords, meaningWords, rivalWords } from './people-words.ts'

const texts = words.figures.people

/** The people affected in words. */
export const PeopleTable = ({ comparison, columns }: FigureProps) => (
  <FigureTable label={texts.label} heads={[texts.breach, texts.figure, texts.meaning, texts.rivals]}>
    {columns.map(column => {
      const figure = comparison.people[column.index] ?? null
      return (
        <tr key={column.index}>
          <th scope="row">{column.name}</th>
          <td>
            {figure === null ? (
              <span className="muted">{texts.notStated}</span>
            ) : (
              <OpenSentence column={column} claimId={figure.claimId}>
                {figureWords(figure.value, figure.qualifier)}
              </OpenSentence>
            )}
            {figure?.isPlaceholder && <p className="muted">{texts.placeholder}</p>}
          </td>
          <td>{figure === null ? '' : meaningWords(figure)}</td>
          <td>
            {figure?.rivals.map(rival => (
              <OpenSentence key={rival.claimId} column={column} claimId={rival.claimId}>
                {rivalWords(rival)}
              </OpenSentence>
            ))}
          </td>
        </tr>
      )
    })}
  </FigureTable>
)
