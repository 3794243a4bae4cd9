import { MoveRight } from 'lucide-react'
import { Fragment } from 'react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import type { ClaimId } from '../../../src-main/domain/ids.ts'
import { tryToUse } from '../../actions/use-rival.ts'
import { useQuery } from '../../api/use-query.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { factLabel } from '../../text/fact-words.ts'
import { growthSteps } from '../../text/ledger-words.ts'
import styles from './ledger.module.css'
import { LedgerGroupView } from './ledger-group.tsx'

const texts = words.facts.factLedger

interface FactLedgerProps {
  readonly place: FactPlace
  readonly definition: FactDefinition
  /** The claim that is looked at. */
  readonly current?: ClaimId | null
  /** Puts the value of a number to use, where more follows from it than the verdict. */
  readonly onUse?: (number: number) => void
}

/** Everything that is said about a fact: value by value, with who said it where and when. */
export function FactLedgerView({ place, definition, current = null, onUse }: FactLedgerProps) {
  const { data } = useQuery('breaches.ledger', { id: place.breachId, factId: place.factId })
  const ledger = data?.facts[0]
  if (ledger === undefined || ledger.groups.length === 0) return null
  const steps = growthSteps(definition, ledger)
  return (
    <>
      {steps.length > 0 && (
        <p className={styles.growth}>
          <b>{texts.grew}</b>
          {steps.map(({ figure, toldOn }, at) => (
            <Fragment key={`${figure} ${toldOn}`}>
              {at > 0 && <Icon of={MoveRight} size={12} />}
              <span className="nowrap">
                <span className="num">{figure}</span> <span className="muted">{toldOn}</span>
              </span>
            </Fragment>
          ))}
        </p>
      )}
      <ul aria-label={texts.values(factLabel(definition.id))} className={styles.groups}>
        {ledger.groups.map((group, at) => (
          <LedgerGroupView
            key={group.claims[0]?.claimId}
            group={group}
            number={at + 1}
            definition={definition}
            inUse={ledger.values[0]?.value}
            place={place}
            current={current}
            onUse={onUse ?? (number => void tryToUse(place, number))}
          />
        ))}
      </ul>
    </>
  )
}
