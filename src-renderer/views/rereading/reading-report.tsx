import type { ReextractionReport, Selection } from '../../../src-main/domain/reextraction.ts'
import { readAgain } from '../../actions/reread.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { ArticleChange } from './article-change.tsx'
import { LostClaims, LostHighlights, LostQuotes } from './lost-quotes.tsx'
import styles from './rereading-view.module.css'

const texts = words.rereading.report

interface ReadingReportProps {
  readonly selection: Selection
  readonly report: ReextractionReport
}

/** So many articles are told of one by one. */
const mostListed = 100

/** What a reading changes, or would: in sentences, then article by article. */
export function ReadingReport({ selection, report }: ReadingReportProps) {
  const { isApplied, isCancelled, changed, unchanged, failed, lost, lostHighlights, differences, omitted } =
    report
  const all = changed + unchanged + failed
  const sentence = isApplied ? texts.did : texts.would
  const behind = omitted + Math.max(0, differences.length - mostListed)
  return (
    <section className={styles.report} aria-label={texts.label}>
      <h2 role="status">{sentence(changed, all)}</h2>
      {isCancelled && <p>{texts.cancelled}</p>}
      {failed > 0 && <p className="is-warning">{texts.failed(failed)}</p>}
      {lost.length > 0 && (
        <>
          {isApplied ? (
            <LostQuotes count={lost.length} />
          ) : (
            <p>{words.rereading.lostQuotes.lost(lost.length)}</p>
          )}
          <LostClaims claims={lost} />
        </>
      )}
      {lostHighlights.length > 0 && <LostHighlights highlights={lostHighlights} />}
      {!isApplied && changed > 0 && (
        <p className={styles.apply}>
          <Button look="primary" onClick={() => void readAgain(selection, true)}>
            {texts.apply(changed)}
          </Button>
          <span className="muted">{texts.undoable}</span>
        </p>
      )}
      <ul className={styles.changes}>
        {differences.slice(0, mostListed).map(difference => (
          <ArticleChange key={difference.articleId} difference={difference} />
        ))}
        {behind > 0 && <li className="muted">{texts.more(behind)}</li>}
      </ul>
    </section>
  )
}
