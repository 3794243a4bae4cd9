import { BookOpen, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { useSettled } from '../../components/use-settled.ts'
import { words } from '../../languages/words.ts'
import { MatchedText } from './matched-text.tsx'
import styles from './search-peek.module.css'
import type { Hit } from './use-search.ts'

const texts = words.search.peek

/** Characters before and behind the place that are shown. */
const around = 1500

interface SearchPeekProps {
  readonly hit: Hit
  onOpen(): void
  onClose(): void
}

/** The text around the place that was found, without leaving the list: J and K go on, Space closes it. */
export function SearchPeek({ hit, onOpen, onClose }: SearchPeekProps) {
  const settled = useSettled(hit, 60)
  const id = 'breach' in settled ? settled.articleId : settled.article.articleId
  const { data } = useQuery('articles.get', id === null ? null : { id })
  const scroller = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again in every text
  useEffect(() => {
    scroller.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [data, settled])
  const from = Math.max(0, settled.start - around)
  const text = data?.text.slice(from, settled.start + settled.snippet.length + around) ?? ''
  const matches = settled.matches.map(
    ([start, end]) => [start + settled.start - from, end + settled.start - from] as const,
  )
  return (
    <section className={styles.peek} aria-label={texts.label(data?.title ?? '')}>
      <div className={styles.head}>
        <h2 className="clip" lang={data?.lang ?? undefined}>
          {data?.title}
        </h2>
        <span className="muted clip">{data?.outlet}</span>
        <span className="grow" />
        <Button icon={BookOpen} size="small" shortcut="Enter" onClick={onOpen}>
          {texts.open}
        </Button>
        <IconButton label={texts.close} icon={X} iconSize={14} shortcut="Space" onClick={onClose} />
      </div>
      <div
        ref={scroller}
        className={`${styles.text} scroll inset`}
        lang={data?.lang ?? undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls is reached by the keyboard
        tabIndex={0}
      >
        {from > 0 && '… '}
        <MatchedText text={text} matches={matches} />
        {data !== undefined && from + text.length < data.text.length && ' …'}
      </div>
    </section>
  )
}
