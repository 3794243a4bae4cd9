// What columns are called: breaches by their names, articles by their titles.
import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import type { ColumnId } from '../../state/comparison-place.ts'
import { formatDate } from '../../text/format-date.ts'

export type Column = Comparison['columns'][number]

export const columnId = ({ article, breachId }: Column): ColumnId => article?.articleId ?? breachId

export const columnName = ({ article, name }: Column): string => article?.title ?? name

/** Where and when an article appeared. */
export const sourceOf = ({
  outlet,
  fileName,
  publishedOn,
  lang,
}: Pick<ArticleSummary, 'outlet' | 'fileName' | 'publishedOn' | 'lang'>): string =>
  [outlet ?? fileName, publishedOn && formatDate(publishedOn), lang?.toUpperCase()]
    .filter(Boolean)
    .join(' · ')

/** The same of a column; empty for a breach. */
export const columnSource = ({ article }: Column): string => (article === null ? '' : sourceOf(article))
