import { type ArticleId, articleId } from '../domain/ids.ts'
import { record } from '../vault/record.ts'
import { type Desk, deedOf } from './desk.ts'
import { existing } from './read-clusters.ts'

interface Reviewed {
  readonly ids: readonly ArticleId[]
  readonly isReviewed: boolean
}

/** Takes articles out of the inbox, or puts back into it what was taken out; what is so already stays so. */
export function setReviewed(desk: Desk, { ids, isReviewed }: Reviewed): null {
  const vault = desk.session.vault()
  const { reviewed } = vault.tables
  const deed = deedOf(desk, 'reviewed')
  const articles = [...new Set(ids.map(id => existing(vault, id)))]
  const changed = articles.filter(article => reviewed.has(article) !== isReviewed)
  record(vault, deed, writer => {
    for (const article of changed)
      if (isReviewed) writer.insert('reviewed_articles', { article_id: article, at: deed.at })
      else writer.remove('reviewed_articles', { article_id: article })
    const [first] = changed
    const subject = first !== undefined && changed.length === 1 ? articleId(first) : null
    const what = subject ?? `${changed.length} articles`
    return {
      label: isReviewed ? `Reviewed ${what}` : `Put ${what} back into the inbox`,
      subject,
      value: null,
    }
  })
  return null
}
