import type { Comparison } from '../../../../../src-main/domain/comparison-of.ts'
import { Empty } from '../../../../components/empty.tsx'
import { words } from '../../../../languages/words.ts'
import { useStore } from '../../../../state/store.ts'
import type { FigureColumn } from '../figure-columns.ts'
import { FigureScroll } from '../figure-scroll.tsx'
import { PeopleFigureView } from './people-figure.tsx'
import { PeopleLegend } from './people-legend.tsx'
import { PeopleTable } from './people-table.tsx'

const texts = words.figures.people

interface PeopleSectionProps {
  readonly comparison: Comparison
  readonly columns: readonly FigureColumn[]
}

/** The people affected as somebody likes them: drawn, or as a table. */
export function PeopleSection({ comparison, columns }: PeopleSectionProps) {
  const isTable = useStore(state => state.preferences.figures.isTable.people)
  if (comparison.people.every(figure => figure === null)) return <Empty title={texts.nothing} />
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
