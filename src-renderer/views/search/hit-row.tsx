import type { BreachHit, SearchHit } from '../../../src-main/contract/index.ts'
import { words } from '../../languages/words.ts'
import { sectorWord } from '../../text/fact-words.ts'
import { formatCount, formatCountry, qualifierGlyph } from '../../text/format.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './hit-row.module.css'
import { MatchedText } from './matched-text.tsx'
import type { Hit } from './use-search.ts'

const texts = words.search.hitRow

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ')

const aboutArticle = ({ article }: SearchHit) =>
  joined([article.outlet, article.publishedOn && formatDate(article.publishedOn)])

function aboutBreach({ breach }: BreachHit): string {
  const { sector, individualsAffected: people, qualifier, discovered } = breach
  const figure = people === null ? null : `${qualifierGlyph(qualifier)} ${formatCount(people)}`.trim()
  return joined([
    figure && texts.people(figure),
    sector && sectorWord(sector),
    discovered && formatDate(discovered),
  ])
}

interface HitRowProps {
  readonly hit: Hit
  /** The language of the snippet, where it is known. */
  readonly lang: string | null
}

/** What was found: its name, where the words stand in it, and what it is. */
export function HitRow({ hit, lang }: HitRowProps) {
  const isBreach = 'breach' in hit
  return (
    <span className={styles.hit}>
      <span
        className={styles.language}
        title={isBreach && hit.breach.country ? formatCountry(hit.breach.country) : undefined}
      >
        {isBreach ? (hit.breach.country ?? '') : hit.article.lang}
      </span>
      <span className={styles.words}>
        <span className={styles.head}>
          <span className={`${styles.title} clip`} lang={lang ?? undefined}>
            {isBreach ? hit.breach.name : hit.article.title}
          </span>
          <span className={`${styles.about} clip`}>{isBreach ? aboutBreach(hit) : aboutArticle(hit)}</span>
        </span>
        <span
          className={styles.snippet}
          data-short={hit.elsewhere.length > 0 || undefined}
          lang={lang ?? undefined}
        >
          <MatchedText text={hit.snippet} matches={hit.matches} />
        </span>
        {hit.elsewhere.length > 0 && (
          <span className={styles.elsewhere}>
            {texts.in}{' '}
            {hit.elsewhere.map(condition => (
              <span key={condition} className={styles.condition}>
                {condition}
              </span>
            ))}
          </span>
        )}
      </span>
    </span>
  )
}
