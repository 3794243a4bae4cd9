import { words } from '../../../../languages/words.ts'
import { useStore } from '../../../../state/store.ts'
import { FigureEmpty } from '../figure-empty.tsx'
import type { FigureProps } from '../figure-props.ts'
import { FigureScroll } from '../figure-scroll.tsx'
import { PeopleFigureView } from './people-figure.tsx'
import { PeopleLegend } from './people-legend.tsx'
import { PeopleTable } from './people-table.tsx'

const texts = words.figures.people

/** The people affected as somebody likes them: drawn, or as a table. */
export function PeopleSection({ comparison, columns }: FigureProps) {
  const isTable = useStore(state => state.preferences.figures.isTable.people)
  if (comparison.people.every(figure => figure === null)) return <FigureEmpty title={texts.nothing} />
  const Figure = isTable ? PeopleTable : PeopleFigureView
  return (
    <>
      <FigureScroll label={texts.label}>
        <Figure comparison={comparison} columns={columns} />
      </FigureScroll>
      {!isTable && <PeopleLegend />}
    </>
  )
}
