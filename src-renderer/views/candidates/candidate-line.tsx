import { Check, Equal, type LucideIcon, X } from 'lucide-react'
import type { Candidate } from '../../../src-main/domain/explanation.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { Quote } from '../../components/quote.tsx'
import { words } from '../../languages/words.ts'
import type { Outcome } from '../../text/candidates.ts'
import { formatValue } from '../../text/fact-words.ts'
import { candidateWords } from '../../text/reason-words.ts'
import styles from './candidates.module.css'

const texts = words.candidates.candidateLine

const outcomeIcons: Readonly<Record<Outcome, LucideIcon>> = { 'in-use': Check, agrees: Equal, lost: X }

interface CandidateLineProps {
  readonly candidate: Candidate
  readonly lang: string | null
  onShow(): void
}

/** One candidate: its value and fate, why, the words it rests on, and the rule that saw it. */
export function CandidateLine({ candidate, lang, onShow }: CandidateLineProps) {
  const { factId, value, qualifier, outcome, why, evidence, foundBy, score, certainty } = candidate
  const definition = factOf(factId)
  return (
    <li className={styles.line} data-outcome={outcome}>
      <div className={styles.head}>
        <b>
          <Figure text={formatValue(definition, value)} qualifier={qualifier} showsExact />
        </b>
        <span className={styles.outcome}>
          <Icon of={outcomeIcons[outcome]} size={12} />
          {words.claims.outcome[outcome]}
        </span>
      </div>
      <p>{candidateWords(why, definition)}</p>
      <button type="button" className={styles.quote} title={texts.show} onClick={onShow}>
        <Quote text={evidence.quote} kind={definition.kind} lang={lang} />
      </button>
      <p className="muted">
        <span className="mono">{foundBy}</span> · <span className="num">{texts.score(score)}</span> ·{' '}
        {words.vocabulary.certainty[certainty]}
      </p>
    </li>
  )
}
