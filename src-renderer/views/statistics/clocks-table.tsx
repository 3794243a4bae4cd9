import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'
import type { ClockFigure } from '../../../src-main/domain/statistics.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { clockName } from '../../text/clock-text.ts'
import { formatCount } from '../../text/format.ts'
import styles from './clocks-table.module.css'
import { FiguresTable } from './figures-table.tsx'
import { findBreaches } from './find-breaches.ts'

const texts = words.statistics.clocksTable

const answers = [
  { of: 'met', icon: CircleCheck, look: 'is-accepted' },
  { of: 'missed', icon: CircleX, look: 'is-conflict' },
  { of: 'cannotBeTold', icon: CircleHelp, look: 'is-warning' },
] as const

/** How often each clock that binds any of the breaches was met and missed, as far as articles tell. */
export const ClocksTable = ({ clocks }: { readonly clocks: readonly ClockFigure[] }) => (
  <section className={styles.clocks} aria-label={texts.title}>
    <h2>{texts.title}</h2>
    <p className={styles.legend}>{texts.legend}</p>
    {clocks.length === 0 ? (
      <p className="muted">{texts.none}</p>
    ) : (
      <FiguresTable
        label={texts.title}
        hasMain={false}
        head={[texts.clock, texts.met, texts.missed, texts.cannotBeTold]}
        rows={clocks.map(clock => ({
          id: clock.clockId,
          cells: [
            <span key="name" title={clock.source}>
              {clockName(clock)}
            </span>,
            ...answers.map(({ of, icon, look }) => {
              const { breaches, query } = clock[of]
              return breaches === 0 ? (
                '0'
              ) : (
                <button
                  key={of}
                  type="button"
                  className={styles.answer}
                  aria-description={texts.find(clockName(clock), texts[of], breaches)}
                  onClick={() => findBreaches(query)}
                >
                  <Icon of={icon} size={14} className={look} />
                  {formatCount(breaches)}
                </button>
              )
            }),
          ],
        }))}
      />
    )}
  </section>
)
