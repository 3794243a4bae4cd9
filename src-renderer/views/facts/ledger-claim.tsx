import { CopyCheck, X } from 'lucide-react'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import type { LedgerClaim } from '../../../src-main/domain/ledger.ts'
import { IconButton } from '../../components/button.tsx'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { Quote } from '../../components/quote.tsx'
import { words } from '../../languages/words.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { speakerOf } from '../../text/claim-words.ts'
import { formatValue } from '../../text/fact-words.ts'
import { formatDate } from '../../text/format-date.ts'
import { giveVerdict } from './give-verdict.ts'
import styles from './ledger.module.css'

const texts = words.facts.ledgerClaim

interface LedgerClaimProps {
  readonly claim: LedgerClaim
  readonly definition: FactDefinition
  readonly place: FactPlace
  readonly isCurrent: boolean
  /** Whether it says the value in another way than the group is headed: a rounding, the month of a day. */
  readonly isOtherForm: boolean
}

/** One claim: its words, who says so, and the article they stand in. */
export function LedgerClaimView({ claim, definition, place, isCurrent, isOtherForm }: LedgerClaimProps) {
  const navigate = useStore(state => state.navigate)
  const isRead = useStore(({ view }) => view.kind === 'reader' && view.claimId === claim.claimId)
  const { article, articleId, breachId, claimId } = claim
  const isRejected = claim.relation === 'rejected'
  const about = [
    article.outlet ?? article.fileName,
    article.publishedOn && formatDate(article.publishedOn),
    article.lang?.toUpperCase(),
    claim.certainty === 'implied' && texts.implied,
    claim.qualifier !== null &&
      claim.qualifier !== 'exact' &&
      !isOtherForm &&
      words.vocabulary.qualifier[claim.qualifier],
  ]
  const speaker = speakerOf(claim)
  const part = claim.source.name === null ? '' : `, ${words.claims.part[claim.source.kind]}`
  return (
    <li
      className={styles.claim}
      data-rejected={isRejected || undefined}
      data-here={isRead || isCurrent || undefined}
    >
      <div className={styles.evidence}>
        {isOtherForm && (
          <span className={styles.form}>
            <Figure text={formatValue(definition, claim.value)} qualifier={claim.qualifier} />
          </span>
        )}
        <button
          type="button"
          className={styles.quote}
          title={texts.open}
          onClick={() => navigate({ kind: 'reader', articleId, breachId, claimId })}
        >
          <Quote text={claim.evidence.quote} kind={definition.kind} lang={article.lang} />
        </button>
        <span className={styles.source} title={[`${speaker}${part}`, ...about].filter(Boolean).join(' · ')}>
          <b>{speaker}</b>
          {part}
          {about.filter(Boolean).map(word => ` · ${word}`)}
          {isRejected && ` · ${texts.rejected}`}
        </span>
        {claim.repeats !== null && (
          <span className={styles.source}>
            <Icon of={CopyCheck} size={12} /> {texts.repeats(claim.repeats)}
          </span>
        )}
      </div>
      {!isRejected && (
        <IconButton
          className={styles.reject}
          label={texts.reject(formatValue(definition, claim.value))}
          icon={X}
          iconSize={14}
          onClick={() => void giveVerdict(place, { kind: 'reject', claimId })}
        />
      )}
    </li>
  )
}
