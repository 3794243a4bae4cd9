import type { ReactNode } from 'react'
import type { Statistics } from '../../../src-main/domain/statistics.ts'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { formatMedian } from '../../text/medians.ts'
import { formatShare } from '../../text/share.ts'
import { findBreaches } from './find-breaches.ts'
import styles from './headline-figures.module.css'
import { enough } from './lag-words.ts'

const texts = words.statistics.headlineFigures

/** A share of fewer than these is said as a count. */
const enoughForShare = 10

interface HeadlineProps {
  readonly label: string
  readonly value: string
  readonly notes: readonly string[]
  /** Finds the breaches behind it. */
  readonly query: string
  readonly isNone?: boolean
}

const Headline = ({ label, value, notes, query, isNone = false }: HeadlineProps): ReactNode => (
  <li>
    <button
      type="button"
      className={`${styles.headline} inset`}
      aria-description={texts.find}
      onClick={() => findBreaches(query)}
    >
      <span className={styles.label}>{label}</span>
      <span className={isNone ? styles.none : styles.value}>{value}</span>
      {notes.map(note => (
        <span key={note} className={styles.label}>
          {note}
        </span>
      ))}
    </button>
  </li>
)

/** The four figures people ask for first, each with what it rests on. */
export function HeadlineFigures({ figures }: { readonly figures: Statistics }) {
  const { settings, once, each, sized, lags } = figures
  const { people } = settings.counting === 'once' ? once : each
  const told = lags.find(({ lagId }) => lagId === 'discovery-to-notification')
  const { quartiles } = sized
  return (
    <ul className={styles.row} aria-label={texts.label}>
      <Headline
        label={texts.people}
        value={sized.known === 0 ? texts.none : formatCount(people)}
        isNone={sized.known === 0}
        notes={[
          ...(figures.folding.folded > 0 ? [texts[settings.counting]] : []),
          sized.known === 0 ? texts.noFigure : texts.peopleRest(sized.known, sized.unknown),
        ]}
        query={sized.known === 0 ? sized.silentQuery : sized.query}
      />
      <Headline
        label={texts.median}
        value={quartiles === null ? texts.none : formatMedian(quartiles.median)}
        isNone={quartiles === null}
        notes={
          quartiles === null
            ? [texts.noFigure]
            : [
                ...(sized.known > 1
                  ? [texts.half(formatMedian(quartiles.q1), formatMedian(quartiles.q3))]
                  : []),
                ...(sized.known === 1
                  ? [texts.single]
                  : sized.known < enough
                    ? [texts.few(sized.known)]
                    : []),
              ]
        }
        query={sized.query}
      />
      {told !== undefined && <Told lag={told} />}
    </ul>
  )
}

function Told({ lag }: { readonly lag: Statistics['lags'][number] }) {
  const { known, notStated, impossible, within60, query, silentQuery } = lag
  const { within, unsure } = within60
  const isShare = known >= enoughForShare
  const unsureNote = unsure === 0 ? [] : [texts.unsure(unsure)]
  const rest = unsure === 0 ? texts.toldRest(within, known) : texts.toldUnsure(within, known, unsure)
  return (
    <>
      <Headline
        label={texts.told}
        value={known === 0 ? texts.none : isShare ? formatShare(within, known) : texts.outOf(within, known)}
        isNone={known === 0}
        notes={known === 0 ? [texts.noDates] : isShare ? [rest] : [texts.tooFew, ...unsureNote]}
        query={known === 0 ? silentQuery : query}
      />
      <Headline
        label={texts.cannotBeTold}
        value={formatCount(notStated)}
        notes={[texts.cannotRest, ...(impossible > 0 ? [texts.impossible(impossible)] : [])]}
        query={silentQuery}
      />
    </>
  )
}
