import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { useBreachNames } from '../../api/use-names.ts'
import { CopyMark } from '../../components/copy-mark.tsx'
import { GridCell } from '../../components/grid-parts.tsx'
import { TagMarks } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './cells.module.css'

const texts = words.library.articleCells

interface ArticleCellsProps {
  readonly article: ArticleSummary
  /** The breaches whose names are asked for together with those of this article. */
  readonly nearby: readonly BreachId[]
  readonly colours: ReadonlyMap<string, string>
}

export function ArticleCells({ article, nearby, colours }: ArticleCellsProps) {
  const { title, lang, outlet, publishedOn, breachIds, isBreach, tags, cluster } = article
  const names = useBreachNames(nearby)
  const breaches = breachIds.map(id => names.get(id) ?? id).join(', ')
  return (
    <>
      <GridCell className={styles.language}>{lang}</GridCell>
      <GridCell className={`${styles.name} ${styles.marked}`} title={title} lang={lang}>
        <span className="clip">{title}</span>
        {cluster !== null && <CopyMark />}
      </GridCell>
      <GridCell className={`${styles.note} clip`} title={outlet ?? undefined}>
        {outlet}
      </GridCell>
      <GridCell className={`${styles.note} num nowrap`}>
        {publishedOn !== null && formatDate(publishedOn)}
      </GridCell>
      <GridCell className={`${styles.note} ${styles.wideOnly} clip`} title={breaches}>
        {isBreach ? breaches : <span className="muted">{texts.notBreach}</span>}
      </GridCell>
      <GridCell className={styles.wideOnly}>
        <TagMarks paths={tags} colours={colours} most={1} />
      </GridCell>
    </>
  )
}
