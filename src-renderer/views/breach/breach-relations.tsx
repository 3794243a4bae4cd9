import type { CommandName, Input } from '../../../src-main/contract/index.ts'
import type { Breach } from '../../../src-main/domain/breach.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { matchWords } from '../../text/reason-words.ts'
import styles from './breach-articles.module.css'

const texts = words.breach.breachRelations

interface BreachRelationsProps {
  readonly breach: Breach
}

/** What a breach may be the same as, with the weightiest reasons, and what somebody said it is not. */
export function BreachRelations({ breach: { breachId } }: BreachRelationsProps) {
  const { data } = useQuery('breaches.grouping', { id: breachId })
  if (data === undefined) return null
  const maybe = data.suggestions.map(one => ({
    ...one,
    id: one.breachId === breachId ? one.other : one.breachId,
    called: one.breachId === breachId ? one.otherName : one.name,
  }))
  return (
    <>
      {maybe.length > 0 && (
        <section className={styles.relations} aria-label={texts.maybe}>
          <h2>{texts.maybe}</h2>
          <ul>
            {maybe.map(({ id, called, reasons }) => (
              <li key={id}>
                <p>
                  <b>{called}</b> <span className="mono">{id}</span>
                </p>
                {[...reasons]
                  .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
                  .slice(0, 3)
                  .map(reason => (
                    <p key={`${reason.kind} ${reason.here} ${reason.factId}`} className={styles.reason}>
                      <span className={reason.points < 0 ? 'is-conflict' : 'is-accepted'}>
                        {reason.points < 0 ? '−' : '+'}
                      </span>
                      {matchWords(reason)}
                    </p>
                  ))}
                <p className={styles.buttons}>
                  <Button
                    size="small"
                    onClick={() =>
                      void tell('breaches.merge', { into: breachId, from: [id] }, texts.merged(id, breachId))
                    }
                  >
                    {texts.merge(id)}
                  </Button>
                  <Button
                    size="small"
                    onClick={() =>
                      void tell('breaches.notTheSame', { id: breachId, other: id }, texts.apart(id, breachId))
                    }
                  >
                    {texts.notSame}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.notTheSame.length > 0 && (
        <section className={styles.relations} aria-label={texts.notSame}>
          <h2>{texts.notSame}</h2>
          <ul>
            {data.notTheSame.map(({ breachId: id, name }) => (
              <li key={id} className={styles.buttons}>
                <span>
                  {name} <span className="mono">{id}</span>
                </span>
                <TakeBack breachId={breachId} other={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const TakeBack = ({ breachId, other }: { readonly breachId: BreachId; readonly other: BreachId }) => (
  <Button
    look="link"
    size="small"
    onClick={() =>
      void tell('breaches.maybeTheSame', { id: breachId, other }, texts.takenBack(other, breachId))
    }
  >
    {texts.takeBack(other)}
  </Button>
)

/** Says something about two breaches, and that it is said. */
async function tell<N extends CommandName>(name: N, input: Input<N>, said: string): Promise<void> {
  const { announce, report } = useStore.getState()
  try {
    await call(name, input)
    announce(said)
  } catch (thrown) {
    report(problemOf(thrown))
  }
}
