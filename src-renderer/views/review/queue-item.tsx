import { CircleHelp, Copy, EqualNot, Hourglass, type LucideIcon, Merge, Unlink } from 'lucide-react'
import type { CSSProperties } from 'react'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { ReviewItem, ReviewReason } from '../../../src-main/domain/review.ts'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { stateIcons } from '../../components/state-mark.tsx'
import { words } from '../../languages/words.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import { formatCount } from '../../text/format.ts'
import { formatLikeness } from '../../text/likeness.ts'
import styles from './queue-list.module.css'

const texts = words.review

/** Each reason with its icon and the colour of its state. */
export const reasonLooks: Readonly<
  Record<ReviewReason, { readonly icon: LucideIcon; readonly look: string }>
> = {
  conflict: { icon: EqualNot, look: 'is-conflict' },
  placeholder: { icon: Hourglass, look: 'is-warning' },
  uncertain: { icon: CircleHelp, look: 'is-warning' },
  lost: { icon: Unlink, look: 'is-warning' },
  unreviewed: { icon: stateIcons.unreviewed, look: 'is-unreviewed' },
  'same-breach': { icon: Merge, look: 'is-unreviewed' },
  'same-article': { icon: Copy, look: 'is-unreviewed' },
}

interface QueueItemProps {
  readonly id: string
  readonly item: ReviewItem
  readonly isCurrent: boolean
  readonly position: number
  readonly total: number
  /** Where it stands in the list. */
  readonly place: CSSProperties
  onChoose(): void
}

const reasonOf = (item: ReviewItem): ReviewReason => {
  if (item.kind === 'fact') return item.fact.reasons[0] ?? 'unreviewed'
  return item.kind === 'breaches' ? 'same-breach' : 'same-article'
}

function Words({ item }: { readonly item: ReviewItem }) {
  if (item.kind === 'breaches') {
    const { name, otherName, breachId, other } = item.suggestion
    return (
      <>
        <b className="clip">{name === otherName ? name : `${name} · ${otherName}`}</b>
        <span className="clip">
          {texts.reasons['same-breach']} <span className="mono">{`${breachId} ${other}`}</span>
        </span>
      </>
    )
  }
  if (item.kind === 'articles')
    return (
      <>
        <b className="clip" lang={item.copy.lang ?? undefined}>
          {item.copy.title}
        </b>
        <span className="clip">
          {texts.reasons['same-article']} <span className="num">{formatLikeness(item.copy.similarity)}</span>
        </span>
      </>
    )
  const definition = factOf(item.fact.factId)
  const reason = reasonOf(item)
  return (
    <>
      <b className="clip">
        <Figure text={formatValue(definition, item.fact.value)} qualifier={item.fact.qualifier} />
        {item.fact.rivals > 0 && (
          <span className={styles.rivals} title={texts.queuePane.rivals(item.fact.rivals)}>
            {' '}
            +{formatCount(item.fact.rivals)}
          </span>
        )}
      </b>
      <span className="clip">
        {factLabel(definition.id)}
        {reason !== 'unreviewed' && ` · ${texts.reasons[reason]}`}
      </span>
    </>
  )
}

export function QueueItem({ id, item, isCurrent, position, total, place, onChoose }: QueueItemProps) {
  const { icon, look } = reasonLooks[reasonOf(item)]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for all its items
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-posinset={position}
      aria-setsize={total}
      tabIndex={-1}
      className={styles.item}
      style={place}
      onClick={onChoose}
    >
      <Icon of={icon} size={14} className={look} />
      <span className={styles.words}>
        <Words item={item} />
      </span>
    </div>
  )
}
