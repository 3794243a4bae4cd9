import { Check, EqualNot, type LucideIcon, Plus, TrendingUp, X } from 'lucide-react'
import { useState } from 'react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import type { ClaimId } from '../../../src-main/domain/ids.ts'
import type { GroupRelation, LedgerGroup } from '../../../src-main/domain/ledger.ts'
import { Button } from '../../components/button.tsx'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { deviation } from '../../text/claim-words.ts'
import { formatValue } from '../../text/fact-words.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './ledger.module.css'
import { LedgerClaimView } from './ledger-claim.tsx'

const texts = words.facts.ledgerGroup

const icons: Readonly<Record<GroupRelation, LucideIcon | null>> = {
  'in-use': Check,
  agrees: null,
  beside: Plus,
  differs: EqualNot,
  outgrown: TrendingUp,
  rejected: X,
}
const states: Partial<Record<GroupRelation, string>> = {
  'in-use': 'is-accepted',
  differs: 'is-conflict',
}

/** Claims of a value that are shown at once; a press release has hundreds of copies. */
const fewClaims = 3

interface LedgerGroupProps {
  readonly group: LedgerGroup
  /** The key that puts it to use. */
  readonly number: number
  readonly definition: FactDefinition
  readonly inUse: unknown
  readonly place: FactPlace
  readonly current: ClaimId | null
  onUse(number: number): void
}

/** One value with everybody who says it: roundings and other forms of it stand with it. */
export function LedgerGroupView({
  group,
  number,
  definition,
  inUse,
  place,
  current,
  onUse,
}: LedgerGroupProps) {
  const [areAllShown, setAllShown] = useState(false)
  const { value, qualifier, relation, sources, toldOn, claims } = group
  const figure = formatValue(definition, value)
  const icon = icons[relation]
  const by = relation === 'differs' ? deviation(value, inUse) : ''
  const shown = areAllShown ? claims : claims.slice(0, fewClaims)
  const header = JSON.stringify([value, qualifier])
  return (
    <li className={styles.group} data-relation={relation}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.use}
          aria-label={texts.use(number, figure)}
          aria-keyshortcuts={number < 10 ? String(number) : undefined}
          title={texts.use(number, figure)}
          onClick={() => onUse(number)}
        >
          <Kbd>{String(number)}</Kbd>
        </button>
        <span className={styles.figure}>
          <Figure text={figure} qualifier={qualifier} showsExact />
        </span>
        <span className={`${styles.relation} ${states[relation] ?? ''}`}>
          {icon !== null && <Icon of={icon} size={12} />}
          {by === '' ? texts.relation[relation] : texts.differsBy(by)}
        </span>
        <span className={styles.told}>
          {[sources > 0 && texts.sources(sources), toldOn && texts.since(formatDate(toldOn))]
            .filter(Boolean)
            .join(', ')}
        </span>
      </div>
      <ul aria-label={texts.claims(figure)}>
        {shown.map(claim => (
          <LedgerClaimView
            key={claim.claimId}
            claim={claim}
            definition={definition}
            place={place}
            isCurrent={claim.claimId === current}
            isOtherForm={JSON.stringify([claim.value, claim.qualifier]) !== header}
          />
        ))}
      </ul>
      {claims.length > fewClaims && (
        <Button
          look="link"
          size="small"
          className={styles.more}
          aria-expanded={areAllShown}
          onClick={() => setAllShown(!areAllShown)}
        >
          {areAllShown ? texts.fewer : texts.more(claims.length - fewClaims)}
        </Button>
      )}
    </li>
  )
}
