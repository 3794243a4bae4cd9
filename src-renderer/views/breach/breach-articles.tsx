import { Columns3, Merge, MoveRight, Split, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { compareArticles } from '../../actions/compare-selected.ts'
import { deleteBreach, mergeBreach, moveArticles, splitBreach } from '../../actions/regroup.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { CopyMark } from '../../components/copy-mark.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDate } from '../../text/format-date.ts'
import { matchWords } from '../../text/reason-words.ts'
import styles from './breach-articles.module.css'
import { BreachRelations } from './breach-relations.tsx'
import { ClaimsToSplit } from './claims-to-split.tsx'
import { RegroupPanel } from './regroup-panel.tsx'

const texts = words.breach.breachArticles

interface BreachArticlesProps {
  readonly breach: Breach
}

/** The articles that tell of a breach, why each is there, and what can be done with it as a whole. */
export function BreachArticles({ breach }: BreachArticlesProps) {
  const chosen = useStore(state => state.chosenArticles)
  const claims = useStore(state => state.chosenClaims.length)
  const task = useStore(state => state.regroupTask)
  const { data: grouping } = useQuery('breaches.grouping', { id: breach.breachId })
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={texts.label}>
        <ActionButton action={mergeBreach} icon={Merge} look="ghost" size="small" />
        <ActionButton action={splitBreach} icon={Split} look="ghost" size="small" />
        <ActionButton action={moveArticles} icon={MoveRight} look="ghost" size="small" />
        <ActionButton action={deleteBreach} icon={Trash2} look="ghost" size="small" />
        <ActionButton action={compareArticles} icon={Columns3} look="ghost" size="small" />
      </div>
      {task !== null && <RegroupPanel key={task} task={task} breach={breach} chosen={chosen} />}
      <p className={styles.hint}>
        {chosen.length + claims > 0 ? texts.chosen(chosen.length, claims) : texts.hint}
      </p>
      <ul className={styles.articles} aria-label={texts.label}>
        {breach.articles.map(article => (
          <ArticleLine
            key={article.articleId}
            breach={breach}
            article={article}
            isChosen={chosen.includes(article.articleId)}
            reasons={
              grouping?.joined.find(({ articleId }) => articleId === article.articleId)?.reasons ?? null
            }
          />
        ))}
      </ul>
      <BreachRelations breach={breach} />
    </>
  )
}

interface ArticleLineProps extends BreachArticlesProps {
  readonly article: Breach['articles'][number]
  readonly isChosen: boolean
  readonly reasons: Parameters<typeof matchWords>[0][] | null
}

function ArticleLine({ breach, article, isChosen, reasons }: ArticleLineProps) {
  const navigate = useStore(state => state.navigate)
  const toggle = useStore(state => state.toggleArticle)
  const { articleId, title, lang, outlet, publishedOn, fileName, cluster } = article
  const because = [...(reasons ?? [])].sort((a, b) => b.points - a.points).slice(0, 3)
  return (
    <li className={styles.line} data-chosen={isChosen || undefined}>
      <label className={styles.choose}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={texts.choose(title)}
          onChange={() => toggle(articleId)}
        />
      </label>
      <div>
        <button
          type="button"
          className={styles.article}
          onClick={() => navigate({ kind: 'reader', articleId, breachId: breach.breachId, claimId: null })}
        >
          <span lang={lang ?? undefined}>{title}</span>
          {cluster !== null && <CopyMark />}
        </button>
        <p className={styles.source}>
          {[lang?.toUpperCase(), outlet ?? fileName, publishedOn && formatDate(publishedOn)]
            .filter(Boolean)
            .join(' · ')}{' '}
          <span className="mono">{articleId}</span>
        </p>
        <ClaimsToSplit breach={breach} articleId={articleId} />
        <Because>
          <ul>
            {because.length === 0 && <li>{texts.byPerson}</li>}
            {because.map(reason => (
              <li key={`${reason.kind} ${reason.here} ${reason.there}`}>{matchWords(reason)}</li>
            ))}
          </ul>
        </Because>
      </div>
    </li>
  )
}

/** Why an article is in the breach, laid open when somebody asks. */
function Because({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.because}>
      <Disclosure label={texts.because} isOpen={isOpen} onToggle={setOpen}>
        {children}
      </Disclosure>
    </div>
  )
}
