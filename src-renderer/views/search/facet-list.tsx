import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Facet } from '../../../src-main/domain/search/search.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { hasCondition } from '../../text/query-conditions.ts'
import { facetWords } from '../../text/query-words.ts'
import styles from './facet-list.module.css'

const texts = words.search.facets

/** Values of a filter that are seen at first. */
const few = 6

interface FacetGroupProps {
  readonly facet: Facet
  readonly query: string
  onToggle(field: string, value: string): void
}

function FacetGroup({ facet, query, onToggle }: FacetGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const { label, values } = facetWords(facet)
  const asked = values.map(value => ({ ...value, isOn: hasCondition(query, facet.field, value.value) }))
  const shown = asked.filter(({ isOn }, index) => isWhole || index < few || isOn)
  const rest = asked.length - shown.length
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {shown.map(({ value, label, count, isOn }) => (
        <button
          key={value}
          type="button"
          className={`${styles.value} inset`}
          aria-pressed={isOn}
          title={label}
          onClick={() => onToggle(facet.field, value)}
        >
          <span className={styles.mark}>{isOn && <Icon of={Check} size={12} />}</span>
          <span className="clip grow">{label}</span>
          <span className={styles.count}>{formatCount(count)}</span>
        </button>
      ))}
      {(rest > 0 || (isWhole && asked.length > few)) && (
        <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.more(rest)}
        </button>
      )}
    </fieldset>
  )
}

interface FacetListProps {
  readonly facets: readonly Facet[]
  readonly query: string
  onToggle(field: string, value: string): void
}

/** What was found, counted: a value is a condition, put into the search and taken out of it by a click. */
export const FacetList = ({ facets, query, onToggle }: FacetListProps) => (
  <>
    {facets.map(facet => (
      <FacetGroup key={facet.field} facet={facet} query={query} onToggle={onToggle} />
    ))}
    {facets.length === 0 && <p className={styles.none}>{texts.none}</p>}
  </>
)
