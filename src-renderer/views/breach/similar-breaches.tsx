import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { ProblemText } from '../../components/field.tsx'
import { useInSight } from '../../components/use-in-sight.ts'
import { words } from '../../languages/words.ts'
import { namesIn } from '../../text/similarity-words.ts'
import styles from './similar-breaches.module.css'
import { SimilarLine } from './similar-line.tsx'

const texts = words.breach.similarBreaches

/** How many are shown until somebody asks for more. */
const firstShown = 5

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** The breaches most like one, with what they share; looked for once this is in sight. */
export function SimilarBreaches({ breach }: { readonly breach: Breach }) {
  const section = useRef<HTMLElement>(null)
  const isInSight = useInSight(section)
  return (
    <section ref={section} className={styles.section} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {isInSight && <Neighbours breach={breach} />}
    </section>
  )
}

function Neighbours({ breach }: { readonly breach: Breach }) {
  const [areAllShown, showAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const { data, problem } = useQuery('breaches.similar', { id: breach.breachId })
  const names = useMemo(() => namesIn(breach), [breach])

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key]
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-neighbour]')]
    const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1
    if (by === undefined || at < 0) return
    event.preventDefault()
    rows[at + by]?.focus()
  }
  const showRest = () => {
    // The button goes away under the focus, which the first of the rest takes over.
    const next = list.current?.querySelectorAll<HTMLElement>('[data-neighbour]').length ?? 0
    showAll(true)
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('[data-neighbour]')[next]?.focus(),
    )
  }

  if (problem !== null)
    return (
      <p className={styles.note}>
        {texts.failed} <ProblemText of={problem} />
      </p>
    )
  if (data === undefined) return <p className={styles.note}>{texts.looking}</p>
  if (data.length === 0) return <p className={styles.note}>{texts.none}</p>
  return (
    <>
      <ul ref={list} onKeyDown={onKeyDown}>
        {data.slice(0, areAllShown ? data.length : firstShown).map(similar => (
          <SimilarLine key={similar.breach.breachId} similar={similar} names={names} />
        ))}
      </ul>
      {!areAllShown && data.length > firstShown && (
        <Button look="link" size="small" onClick={showRest}>
          {texts.more(data.length - firstShown)}
        </Button>
      )}
    </>
  )
}
