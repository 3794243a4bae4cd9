import { FileDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { saveOriginal } from '../../actions/save-original.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ProblemText } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import styles from './original-text.module.css'

const texts = words.reader.originalText

/** Characters of a page: some screens full, laid out in a few milliseconds. */
const pageLength = 20_000
/** About how high a page is before it is there. */
const heightOf = (length: number) => Math.ceil(length / 90) * 18

const startsOfPages = (total: number) =>
  Array.from({ length: Math.ceil(total / pageLength) }, (_, page) => page * pageLength)

interface PageProps {
  readonly id: ArticleId
  readonly from: number
  readonly length: number
}

/** A page of the original; its text is fetched when it comes near, and let go of when it is far again. */
function Page({ id, from, length }: PageProps) {
  const element = useRef<HTMLPreElement>(null)
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    if (element.current === null) return
    let isNear = false
    const fetchPage = async () => {
      try {
        const page = await call('articles.source', { id, from, length })
        if (isNear) setText(page.text)
      } catch (thrown) {
        useStore.getState().report(problemOf(thrown))
      }
    }
    const observer = new IntersectionObserver(
      entries => {
        isNear = entries.at(-1)?.isIntersecting === true
        if (isNear) void fetchPage()
        else setText(null)
      },
      { rootMargin: '1500px 0px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [id, from, length])
  return (
    <pre
      ref={element}
      className={styles.page}
      style={text === null ? { minHeight: heightOf(length) } : undefined}
    >
      {text}
    </pre>
  )
}

interface OriginalTextProps {
  readonly article: ArticleDetail
}

/** The file an article came in, as the text it is made of: markup is shown, and never acts. */
export function OriginalText({ article }: OriginalTextProps) {
  const { articleId: id, fileName, sizeBytes, sha256, reader } = article
  const scroller = useRef<HTMLElement>(null)
  const { data: first, problem } = useQuery('articles.source', { id, length: 1 })
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])
  const total = first?.total ?? 0
  return (
    <section
      ref={scroller}
      className={`${styles.scroller} scroll`}
      aria-label={texts.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
      data-text
    >
      <header className={styles.about}>
        <p>{texts.what}</p>
        <dl>
          <dt>{texts.file}</dt>
          <dd>{fileName}</dd>
          <dt>{texts.size}</dt>
          <dd>{texts.bytes(formatCount(sizeBytes))}</dd>
          <dt>{texts.type}</dt>
          <dd>
            {[first?.mediaType, first?.total == null ? null : first.charset, reader]
              .filter(Boolean)
              .join(' · ')}
          </dd>
          <dt>SHA-256</dt>
          <dd className="mono">{sha256}</dd>
        </dl>
        <ActionButton action={saveOriginal} icon={FileDown} size="small" />
      </header>
      {problem !== null && (
        <Empty title={texts.missing}>
          <p>
            <ProblemText of={problem} />
          </p>
        </Empty>
      )}
      {first !== undefined && first.total === null && (
        <Empty title={texts.noText}>
          <p>{texts.noTextHint}</p>
        </Empty>
      )}
      {startsOfPages(total).map(from => (
        <Page key={from} id={id} from={from} length={Math.min(pageLength, total - from)} />
      ))}
    </section>
  )
}
