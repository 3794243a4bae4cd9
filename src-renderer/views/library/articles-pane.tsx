import { Check, Tag } from 'lucide-react'
import { ArticleId } from '../../../src-main/domain/ids.ts'
import { markReviewed } from '../../actions/mark-reviewed.ts'
import { tagSelected } from '../../actions/tag-selected.ts'
import { useArticleRow } from '../../api/use-list-row.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { GridCell } from '../../components/grid-parts.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { ListView } from '../../state/view.ts'
import { type ArticleRow, articleColumns } from './article-columns.tsx'
import type { ListColumn } from './list-columns.ts'
import { ListKeys } from './list-keys.tsx'
import { ListPane } from './list-pane.tsx'
import { titleOf } from './list-title.ts'
import { NothingHere } from './nothing-here.tsx'
import { useKeptSelection } from './use-kept-selection.ts'
import { useListOrder } from './use-list-order.ts'
import { useTagColours } from './use-tag-colours.ts'

const texts = words.library.articlesPane

interface RowProps {
  readonly ids: readonly string[]
  readonly index: number
  readonly columns: readonly ListColumn<ArticleRow>[]
  readonly colours: ReadonlyMap<string, string>
}

function Row({ ids, index, columns, colours }: RowProps) {
  const { article, names } = useArticleRow(ids, index)
  return columns.map(({ id, render }) =>
    article === undefined ? (
      <GridCell key={id} />
    ) : (
      <Cell key={id} render={render} row={{ article, names, colours }} />
    ),
  )
}

const Cell = ({ render, row }: Pick<ListColumn<ArticleRow>, 'render'> & { readonly row: ArticleRow }) =>
  render(row)

interface ArticlesPaneProps {
  readonly view: ListView
}

/** The articles of the vault, of the inbox, of a tag or of a saved search. */
export function ArticlesPane({ view }: ArticlesPaneProps) {
  const { shown, problem } = useListOrder(view)
  const navigate = useStore(state => state.navigate)
  const colours = useTagColours()
  const ids = useKeptSelection('articles', shown)
  return (
    <ListPane
      kind="articles"
      label={texts.articles}
      title={titleOf(view)}
      columns={articleColumns}
      order={shown}
      problem={problem}
      actions={
        <>
          {view.part === 'inbox' && (
            <ActionButton action={markReviewed} icon={Check} look="ghost" size="small" />
          )}
          <ActionButton action={tagSelected} icon={Tag} look="ghost" size="small" />
        </>
      }
      empty={<NothingHere view={view} />}
      foot={<ListKeys />}
      renderRow={(_, index, columns) => <Row ids={ids} index={index} columns={columns} colours={colours} />}
      onOpen={id =>
        navigate({ kind: 'reader', articleId: ArticleId.parse(id), breachId: null, claimId: null })
      }
    />
  )
}
