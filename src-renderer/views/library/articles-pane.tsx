import { Tag } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { tagSelected } from '../../actions/tag-selected.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Empty } from '../../components/empty.tsx'
import { ColumnHead } from '../../components/grid-parts.tsx'
import { ListGrid, type ListLine } from '../../components/list-grid.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import { ArticleCells } from './article-cells.tsx'
import { breachesNearby } from './breaches-nearby.ts'
import styles from './list-pane.module.css'
import { useTagColours } from './use-tag-colours.ts'

const texts = words.library.articlesPane

interface ArticlesPaneProps {
  readonly tag: string | null
}

export function ArticlesPane({ tag }: ArticlesPaneProps) {
  const { data } = useQuery('articles.list', tag === null ? {} : { tag })
  const selection = useStore(state => state.selections.articles)
  const select = useStore(state => state.select)
  const keepSelected = useStore(state => state.keepSelected)
  const navigate = useStore(state => state.navigate)
  const colours = useTagColours()

  const rows = useMemo(() => (data ?? []).map(({ articleId }) => articleId), [data])
  const lines = useMemo(() => rows.map((id): ListLine => ({ kind: 'row', id })), [rows])
  const byId = useMemo(
    () => new Map((data ?? []).map(article => [String(article.articleId), article])),
    [data],
  )
  const nearby = useMemo(() => breachesNearby(data ?? []), [data])

  useEffect(() => {
    if (data !== undefined) keepSelected('articles', rows)
  }, [data, rows, keepSelected])

  const open = (id: string) => {
    const article = byId.get(id)
    if (article) navigate({ kind: 'reader', articleId: article.articleId, breachId: null, claimId: null })
  }
  return (
    <Pane label={texts.articles} tone="list">
      <PaneHead className={styles.head}>
        <h1>{tag ?? texts.articles}</h1>
        <span className="muted num">
          {selection.ids.length > 1 ? texts.selected(selection.ids.length) : data && formatCount(data.length)}
        </span>
        <span className="grow" />
        <ActionButton action={tagSelected} icon={Tag} look="ghost" size="small" />
      </PaneHead>
      {data?.length === 0 ? (
        <Empty title={texts.none}>
          <p>{texts.noneTagged}</p>
        </Empty>
      ) : (
        <ListGrid
          label={texts.articles}
          columns={styles.articles}
          lines={lines}
          selection={selection}
          head={
            <>
              <ColumnHead>
                <span className="sr">{texts.language}</span>
              </ColumnHead>
              <ColumnHead>{texts.title}</ColumnHead>
              <ColumnHead>{texts.outlet}</ColumnHead>
              <ColumnHead>{texts.date}</ColumnHead>
              <ColumnHead className={styles.wideOnly}>{texts.breach}</ColumnHead>
              <ColumnHead className={styles.wideOnly}>{texts.tags}</ColumnHead>
            </>
          }
          renderRow={id => {
            const article = byId.get(id)
            return (
              article && (
                <ArticleCells
                  article={article}
                  nearby={nearby.get(article.articleId) ?? []}
                  colours={colours}
                />
              )
            )
          }}
          onSelect={change => select('articles', rows, change)}
          onOpen={open}
        />
      )}
    </Pane>
  )
}
