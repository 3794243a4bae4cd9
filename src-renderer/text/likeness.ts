import { words } from '../languages/words.ts'
import { locale } from './locale.ts'

/**
 * A similarity in percent. Only texts that are wholly the same are called so: 99.8 % is 99 %, and what is below half
 * a percent is 0 %.
 */
export const formatLikeness = (similarity: number): string =>
  (similarity < 1 ? Math.min(0.99, similarity) : 1).toLocaleString(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  })

/** How many of the articles stand on their own: those of one cluster count once. */
export const countSources = (articles: readonly { articleId: string; cluster: string | null }[]): number =>
  new Set(articles.map(({ articleId, cluster }) => cluster ?? articleId)).size

/** `2 articles`; `1 source, 2 articles` where some are nearly the same. */
export const toldBy = (sources: number, articles: number): string =>
  sources < articles
    ? words.library.toldBy.sources(sources, articles)
    : words.library.toldBy.articles(articles)
