import { factOf } from '../../../src-main/domain/facts.ts'
import type { ArticleDifference, ClaimDifference, Told } from '../../../src-main/domain/reextraction.ts'
import { ProblemText } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import { qualifierGlyph } from '../../text/format.ts'
import styles from './rereading-view.module.css'

const texts = words.rereading.report

interface ArticleChangeProps {
  readonly difference: ArticleDifference
}

/** What changes in one article: its own fields, then breach by breach, claim by claim. */
export function ArticleChange({ difference }: ArticleChangeProps) {
  const navigate = useStore(state => state.navigate)
  const { articleId, title, engineBefore, isTextChanged, fields, breaches, problem } = difference
  return (
    <li>
      <p className={styles.article}>
        <button
          type="button"
          onClick={() => navigate({ kind: 'reader', articleId, breachId: null, claimId: null })}
        >
          {title}
        </button>{' '}
        <span className="mono">{articleId}</span> <span className="muted">{texts.from(engineBefore)}</span>
      </p>
      {problem !== null && (
        <p className="is-warning">
          <ProblemText of={problem} />
        </p>
      )}
      {isTextChanged && <p>{texts.textChanged}</p>}
      <ul>
        {fields.map(({ field, before, after }) => (
          <li key={field} className={styles.line}>
            <span className="muted">{texts.fields[field]}</span>
            <span>
              {before ?? texts.notStated} → <b>{after ?? texts.notStated}</b>
            </span>
          </li>
        ))}
      </ul>
      {breaches.map(({ breachId, name, fate, claims }) => (
        <div key={`${breachId} ${name}`} className={styles.breach}>
          <p>
            <b>{name}</b> <span className="mono">{breachId}</span>{' '}
            <span className="muted">{texts.breachFates[fate]}</span>
          </p>
          <ul>
            {claims.map((claim, index) => (
              <ClaimLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a claim that is to be added has no id yet
                key={`${claim.claimId} ${claim.fate} ${index}`}
                claim={claim}
              />
            ))}
          </ul>
        </div>
      ))}
    </li>
  )
}

function ClaimLine({ claim: { fate, factId, before, after } }: { readonly claim: ClaimDifference }) {
  const fact = factOf(factId)
  const said = (told: Told) => `${qualifierGlyph(told.qualifier)} ${formatValue(fact, told.value)}`.trim()
  const [was, is] = [before === null ? null : said(before), after === null ? null : said(after)]
  return (
    <li className={styles.line} data-fate={fate}>
      <span className="muted">{factLabel(fact.id)}</span>
      <span>
        {was !== null && was !== is && <span className={is === null ? styles.gone : undefined}>{was}</span>}
        {was !== null && is !== null && was !== is && ' → '}
        {is !== null && <b>{is}</b>} <span className="muted">{texts.fates[fate]}</span>
      </span>
    </li>
  )
}
