import type { NewTagRule, RuleMatch } from '../../../../src-main/domain/tag-rule.ts'
import { openLink } from '../../../actions/open-link.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Button } from '../../../components/button.tsx'
import { ProblemSentence } from '../../../components/field.tsx'
import { words } from '../../../languages/words.ts'
import { findingWords } from '../../../text/query-words.ts'
import styles from './rules-tab.module.css'

const texts = words.tags.rulePreview

/** Matches shown with their reasons; the count tells of the rest. */
const mostShown = 40

interface RulePreviewProps {
  /** Null while the condition cannot be read. */
  readonly rule: NewTagRule | null
}

/** What a rule would do, before it does it: what would gain the tag and why, and what cannot. */
export function RulePreview({ rule }: RulePreviewProps) {
  const { data, problem } = useQuery('rules.preview', rule)
  if (rule === null) return <p className={styles.quiet}>{texts.nothing}</p>
  if (problem !== null) return <ProblemSentence of={problem} />
  if (data === undefined) return <p className={styles.quiet}>{texts.looking}</p>
  const { gains, gaining, carrying, refused, lapsed } = data
  return (
    <section className={styles.preview} aria-label={texts.label}>
      <h3 role="status">
        {gaining === 0 ? texts.noneGain(rule.target) : texts.gain(gaining, rule.target)}
        <span className="muted">
          {[carrying > 0 && texts.carry(carrying), refused.length > 0 && texts.refused(refused.length)]
            .filter(Boolean)
            .join(' ')}
        </span>
      </h3>
      <ul>
        {gains.slice(0, mostShown).map(match => (
          <Match key={match.id} match={match} />
        ))}
      </ul>
      {gaining > mostShown && <p className={styles.quiet}>{texts.more(gaining - mostShown)}</p>}
      {refused.length > 0 && (
        <>
          <h3>{texts.refusedTitle}</h3>
          <ul>
            {refused.slice(0, mostShown).map(({ id, name, carries }) => (
              <li key={id} className={styles.match}>
                <ToThing id={id} name={name} />
                <span className="muted">{texts.carries(carries)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lapsed.length > 0 && (
        <>
          <h3>{texts.lapsedTitle}</h3>
          <p className={styles.quiet}>{texts.lapsedHint}</p>
          <ul>
            {lapsed.slice(0, mostShown).map(({ id, name }) => (
              <li key={id} className={styles.match}>
                <ToThing id={id} name={name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const ToThing = ({ id, name }: Pick<RuleMatch, 'id' | 'name'>) => (
  <Button
    look="link"
    className={styles.thing}
    onClick={() => void openLink({ target: id, factId: null, at: null })}
  >
    <span className="clip">{name}</span>
  </Button>
)

const Match = ({ match: { id, name, why } }: { readonly match: RuleMatch }) => (
  <li className={styles.match}>
    <ToThing id={id} name={name} />
    <ul>
      {why.map(({ part, finding, quote }) => (
        <li key={part} className={styles.reason}>
          <code className="mono">{part}</code>
          <span>{findingWords(finding)}</span>
          {quote !== null && (
            <q className={styles.quote} lang="">
              {quote}
            </q>
          )}
        </li>
      ))}
    </ul>
  </li>
)
