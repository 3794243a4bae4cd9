import type { SavedStatistics } from '../../../src-main/domain/statistics.ts'
import { call } from '../../api/call.ts'
import { NameForm } from '../../components/name-form.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { StatisticsPlace } from '../../state/view.ts'
import { focusHits } from '../search/go-to-hits.ts'
import styles from './statistics-name-form.module.css'

interface StatisticsNameFormProps {
  readonly naming: 'save' | 'rename'
  readonly place: StatisticsPlace
  readonly saved: readonly SavedStatistics[]
}

/** A name for the statistics shown: a new one, or another one. */
export function StatisticsNameForm({ naming, place, saved }: StatisticsNameFormProps) {
  const { name: opened, query, settings } = place
  const nameStatistics = useStore(state => state.nameStatistics)
  const keepStatistics = useStore(state => state.keepStatistics)
  return (
    <NameForm
      naming={naming}
      initial={naming === 'rename' ? (opened ?? '') : ''}
      taken={saved.map(one => one.name)}
      texts={words.statistics.statisticsNameForm}
      className={styles.form}
      keep={async name => {
        if (naming === 'save') await call('statistics.save', { name, query: query.trim(), settings })
        else if (opened !== null) await call('statistics.rename', { name: opened, to: name })
      }}
      onKept={name => {
        keepStatistics(name)
        focusHits()
      }}
      onLeave={() => {
        nameStatistics(null)
        focusHits()
      }}
    />
  )
}
