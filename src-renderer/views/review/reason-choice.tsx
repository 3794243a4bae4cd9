import { type ReviewCounts, ReviewReason } from '../../../src-main/domain/review.ts'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import styles from './queue-pane.module.css'

const texts = words.review

interface ReasonChoiceProps {
  readonly reason: ReviewReason | null
  readonly counts: ReviewCounts
  onChoose(reason: ReviewReason | null): void
}

/** One reason, or all; what nothing waits for is not offered. */
export function ReasonChoice({ reason, counts, onChoose }: ReasonChoiceProps) {
  const offered = ReviewReason.options.filter(one => counts[one] > 0 || one === reason)
  const choices = [
    { value: null, label: texts.queuePane.all, count: counts.all },
    ...offered.map(value => ({ value, label: texts.reasons[value], count: counts[value] })),
  ]
  return (
    <fieldset className={styles.reasons} aria-label={texts.queuePane.reason}>
      {choices.map(({ value, label, count }) => (
        <button
          key={label}
          type="button"
          aria-pressed={value === reason}
          title={value === null ? undefined : texts.reasonsWhy[value]}
          onClick={() => onChoose(value)}
        >
          {label} <span className="num">{formatCount(count)}</span>
        </button>
      ))}
    </fieldset>
  )
}
