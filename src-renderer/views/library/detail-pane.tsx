import { useQuery } from '../../api/use-query.ts'
import { Pane } from '../../components/pane.tsx'
import { useSettled } from '../../components/use-settled.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { BreachDetail } from '../breach/breach-detail.tsx'
import { ArticlePreview } from './article-preview.tsx'

const texts = words.library.detailPane

interface DetailPaneProps {
  readonly id: string
}

/** Follows the row that leads the list, after a moment, so that running through a list stays fast. */
export function DetailPane({ id }: DetailPaneProps) {
  const isArticles = useStore(state => state.view.kind === 'articles')
  const lead = useStore(state => state.selections[isArticles ? 'articles' : 'breaches'].lead)
  const settled = useSettled(lead, 60)
  const breachId = !isArticles && settled?.startsWith('B-') ? settled : null
  const articleId = isArticles && settled?.startsWith('A-') ? settled : null
  const { data: breach } = useQuery('breaches.get', breachId === null ? null : { id: breachId })
  const { data: article } = useQuery('articles.get', articleId === null ? null : { id: articleId })
  return (
    <Pane id={id} label={breach?.name ?? article?.title ?? texts.label} tone="detail">
      {breach !== undefined && <BreachDetail key={breach.breachId} breach={breach} />}
      {article !== undefined && <ArticlePreview article={article} />}
    </Pane>
  )
}
