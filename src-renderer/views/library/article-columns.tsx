import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { CopyMark } from '../../components/copy-mark.tsx'
import { GridCell } from '../../components/grid-parts.tsx'
import { TagMarks } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import { formatMoment } from '../../text/format.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './cells.module.css'
import type { ListColumn } from './list-columns.ts'

const texts = words.library.articleColumns

export interface ArticleRow {
  readonly article: ArticleSummary
  readonly names: ReadonlyMap<BreachId, string>
  readonly colours: ReadonlyMap<string, string>
}

const note = `${styles.note} clip`

export const articleColumns: readonly ListColumn<ArticleRow>[] = [
  {
    id: 'language',
    label: texts.language,
    sort: 'lang',
    width: 22,
    rank: 7.5,
    render: ({ article: { lang } }) => <GridCell className={styles.language}>{lang}</GridCell>,
  },
  {
    id: 'title',
    label: texts.title,
    sort: 'title',
    width: 190,
    grows: true,
    rank: 9,
    render: ({ article: { title, lang, cluster } }) => (
      <GridCell className={`${styles.name} ${styles.marked}`} title={title} lang={lang}>
        <span className="clip">{title}</span>
        {cluster !== null && <CopyMark />}
      </GridCell>
    ),
  },
  {
    id: 'outlet',
    label: texts.outlet,
    sort: 'outlet',
    width: 104,
    rank: 7,
    render: ({ article: { outlet } }) => (
      <GridCell className={note} title={outlet ?? undefined}>
        {outlet}
      </GridCell>
    ),
  },
  {
    id: 'published',
    label: texts.published,
    sort: 'published',
    width: 84,
    isRight: true,
    rank: 8,
    render: ({ article: { publishedOn } }) => (
      <GridCell className={`${styles.note} ${styles.right} num`}>
        {publishedOn !== null && formatDate(publishedOn)}
      </GridCell>
    ),
  },
  {
    id: 'breach',
    label: texts.breach,
    sort: null,
    width: 132,
    rank: 6,
    render: ({ article: { breachIds, isBreach }, names }) => {
      const breaches = breachIds.map(id => names.get(id) ?? id).join(', ')
      return (
        <GridCell className={note} title={breaches}>
          {isBreach || breachIds.length > 0 ? breaches : <span className="muted">{texts.notBreach}</span>}
        </GridCell>
      )
    },
  },
  {
    id: 'tags',
    label: texts.tags,
    sort: null,
    width: 100,
    rank: 5,
    render: ({ article: { tags }, colours }) => (
      <GridCell>
        <TagMarks paths={tags} colours={colours} most={1} />
      </GridCell>
    ),
  },
  {
    id: 'imported',
    label: texts.imported,
    sort: 'added',
    width: 84,
    isRight: true,
    isExtra: true,
    rank: 4,
    render: ({ article: { importedAt } }) => (
      <GridCell className={`${styles.note} ${styles.right} num clip`}>{formatMoment(importedAt)}</GridCell>
    ),
  },
  {
    id: 'file',
    label: texts.file,
    sort: null,
    width: 140,
    isExtra: true,
    rank: 2,
    render: ({ article: { fileName } }) => (
      <GridCell className={note} title={fileName}>
        {fileName}
      </GridCell>
    ),
  },
  {
    id: 'id',
    label: texts.id,
    sort: 'added',
    width: 58,
    isExtra: true,
    rank: 1,
    render: ({ article: { articleId } }) => (
      <GridCell className={styles.note}>
        <span className="mono">{articleId}</span>
      </GridCell>
    ),
  },
]
