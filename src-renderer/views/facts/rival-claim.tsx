import { Check, EqualNot, TrendingUp, X } from 'lucide-react'
import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { FactValue } from '../../../src-main/domain/claim.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { IconButton } from '../../components/button.tsx'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { Quote } from '../../components/quote.tsx'
import { words } from '../../languages/words.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { relationWords, speakerOf, speakerWords } from '../../text/claim-words.ts'
import { formatValue } from '../../text/format.ts'
import { formatDate } from '../../text/format-date.ts'
import { giveVerdict } from './give-verdict.ts'
import styles from './rival-claim.module.css'

const texts = words.facts.rivalClaim

interface RivalClaimProps {
  readonly claim: ResolvedFact['claims'][number]
  /** The key that puts it to use. */
  readonly number: number
  readonly definition: FactDefinition
  readonly inUse: FactValue | undefined
  readonly article: ArticleSummary | undefined
  readonly place: FactPlace
}

const relationIcons = { 'in-use': Check, differs: EqualNot, outgrown: TrendingUp, rejected: X, agrees: null }
const relationStates = {
  'in-use': 'is-accepted',
  differs: 'is-conflict',
  outgrown: '',
  rejected: '',
  agrees: '',
}

export function RivalClaim({ claim, number, definition, inUse, article, place }: RivalClaimProps) {
  const navigate = useStore(state => state.navigate)
  const words = formatValue(definition, claim.value)
  const icon = relationIcons[claim.relation]
  const isAttacker = claim.source.kind === 'threat_actor' && claim.source.name !== null
  const source = [
    article?.outlet ?? article?.fileName,
    article?.publishedOn && formatDate(article.publishedOn),
    article?.lang?.toUpperCase(),
    claim.certainty === 'implied' && texts.implied,
  ]
  return (
    <li className={styles.claim} data-relation={claim.relation}>
      <button
        type="button"
        className={styles.use}
        aria-label={texts.use(number, words)}
        aria-keyshortcuts={number < 10 ? String(number) : undefined}
        title={texts.use(number, words)}
        onClick={() => void giveVerdict(place, { kind: 'accept', claimId: claim.claimId })}
      >
        <Kbd>{String(number)}</Kbd>
      </button>
      <div className={styles.value}>
        <span className={styles.figure}>
          <Figure text={words} qualifier={claim.qualifier} showsExact />
        </span>
        <span className={`${styles.relation} ${relationStates[claim.relation]}`}>
          {icon !== null && <Icon of={icon} size={12} />}
          {relationWords(claim, inUse)}
        </span>
      </div>
      <div className={styles.evidence}>
        <button
          type="button"
          className={styles.quote}
          title={texts.open}
          onClick={() =>
            navigate({
              kind: 'reader',
              articleId: claim.articleId,
              breachId: claim.breachId,
              claimId: claim.claimId,
            })
          }
        >
          <Quote text={claim.evidence.quote} kind={definition.kind} lang={article?.lang ?? null} />
        </button>
        <span className={styles.source} title={[speakerOf(claim), ...source].filter(Boolean).join(' · ')}>
          <b>{speakerOf(claim)}</b>
          {isAttacker && `, ${speakerWords.threat_actor.toLowerCase()}`}
          {source.filter(Boolean).map(part => ` · ${part}`)}
        </span>
      </div>
      {claim.relation !== 'rejected' && (
        <IconButton
          className={styles.reject}
          label={texts.reject(words)}
          icon={X}
          iconSize={14}
          onClick={() => void giveVerdict(place, { kind: 'reject', claimId: claim.claimId })}
        />
      )}
    </li>
  )
}
