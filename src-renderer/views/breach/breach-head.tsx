import type { Breach } from '../../../src-main/domain/breach.ts'
import { resolvedFactOf } from '../../../src-main/domain/comparison.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { TagMark } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { sectorWord } from '../../text/fact-words.ts'
import { formatCountry } from '../../text/format.ts'
import { useTagColours } from '../library/use-tag-colours.ts'
import styles from './breach-detail.module.css'

const texts = words.breach.breachDetail

const onlyValue = (breach: Breach, id: 'sector' | 'country') => resolvedFactOf(breach, id).values[0]?.value

/** What a breach is called, its permanent id with those merged into it, and its tags. */
export function BreachHead({ breach }: { readonly breach: Breach }) {
  const report = useStore(state => state.report)
  const colours = useTagColours()
  const { data: grouping } = useQuery('breaches.grouping', { id: breach.breachId })
  const sector = onlyValue(breach, 'sector')
  const country = onlyValue(breach, 'country')
  const merged = grouping?.mergedFrom ?? []
  const untag = async (path: string) => {
    try {
      await call('tags.remove', { path, targets: [breach.breachId] })
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <div className={styles.head}>
      <h1>{breach.name}</h1>
      <div className={styles.meta}>
        {sector !== undefined && <span>{sectorWord(String(sector))}</span>}
        {country !== undefined && <span>{formatCountry(String(country))}</span>}
        <span>
          <span className="mono">{breach.breachId}</span>
          {merged.length > 0 && ` ${texts.mergedFrom(merged.join(', '))}`}
        </span>
        <span className={styles.tags}>
          {breach.tags.map(path => (
            <TagMark key={path} path={path} colour={colours.get(path)} onRemove={() => void untag(path)} />
          ))}
        </span>
      </div>
    </div>
  )
}
