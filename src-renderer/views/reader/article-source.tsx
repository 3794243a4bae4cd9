import { FileDown, FolderArchive, Mail, Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import type { ArticleSummary, Origin } from '../../../src-main/domain/article.ts'
import { saveOriginal } from '../../actions/save-original.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './article-source.module.css'

const texts = words.reader.articleSource

interface Line {
  readonly label: string
  readonly value: string | null
  readonly origin: Origin | null | undefined
}

const linesOf = ({ origins, publishedOrigin, ...article }: ArticleDetail): readonly Line[] => [
  { label: texts.title, value: article.title, origin: origins.title },
  { label: texts.byline, value: article.byline, origin: origins.byline },
  { label: texts.outlet, value: article.outlet, origin: origins.outlet },
  {
    label: texts.published,
    value: article.publishedOn && formatDate(article.publishedOn),
    origin: publishedOrigin,
  },
  { label: texts.address, value: article.canonicalUrl, origin: origins.canonicalUrl },
]

function ArticleLink({ article }: { readonly article: ArticleSummary }) {
  const navigate = useStore(state => state.navigate)
  const { articleId, title, lang } = article
  return (
    <Button
      look="link"
      size="small"
      lang={lang ?? undefined}
      onClick={() => navigate({ kind: 'reader', articleId, breachId: null, claimId: null })}
    >
      {title}
    </Button>
  )
}

interface ArticleSourceProps {
  readonly article: ArticleDetail
}

/** The file an article came in, what lay around it, and where its title, byline, outlet, date and address were read. */
export function ArticleSource({ article }: ArticleSourceProps) {
  const { foundIn, mail, attached } = article
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.source} aria-label={texts.label}>
      {foundIn !== null && (
        <p className={styles.around}>
          <Icon of={FolderArchive} size={14} />
          <span>{texts.foundIn(foundIn)}</span>
        </p>
      )}
      {mail !== null && (
        <p className={styles.around}>
          <Icon of={Mail} size={14} />
          <span>
            {texts.mail} <ArticleLink article={mail} />
          </span>
        </p>
      )}
      {attached.length > 0 && (
        <div className={styles.around}>
          <Icon of={Paperclip} size={14} />
          <div>
            {texts.attached}
            <ul>
              {attached.map(one => (
                <li key={one.articleId}>
                  <ArticleLink article={one} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <Disclosure label={texts.label} isOpen={isOpen} onToggle={setOpen}>
        <dl className={styles.lines}>
          {linesOf(article).map(
            ({ label, value, origin }) =>
              value !== null && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {value}
                    {origin && <span className="muted"> {texts.from(origin)}</span>}
                  </dd>
                </div>
              ),
          )}
        </dl>
      </Disclosure>
      <p className={styles.save}>
        <ActionButton action={saveOriginal} icon={FileDown} size="small" hidesShortcut />
        <span className="muted">{texts.plain}</span>
      </p>
    </section>
  )
}
