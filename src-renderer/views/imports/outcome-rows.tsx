import { Check, Copy, CopyCheck, type LucideIcon, OctagonAlert } from 'lucide-react'
import type { ImportOutcome } from '../../../src-main/contract/index.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useStore } from '../../state/store.ts'
import styles from './imports-pane.module.css'
import { byNeed, type OutcomeKind, outcomeWords } from './outcomes.ts'

const texts = {
  label: 'Files',
  outcome: 'Outcome',
  file: 'File',
  happened: 'What happened',
  action: 'Action',
  read: 'Read',
  notBreach: 'Not a breach. In Articles, in no breach.',
  reports: (names: string) => `Reports ${names}`,
  duplicate: (title: string) => `The same article as ${title}. Not imported again.`,
  nearDuplicate: (title: string) => `Nearly the same as ${title}. Kept.`,
  another: 'one already in the vault',
  failed: 'Could not be read.',
}

const icons: Readonly<Record<OutcomeKind, LucideIcon>> = {
  imported: Check,
  duplicate: Copy,
  near_duplicate: CopyCheck,
  failed: OctagonAlert,
}
const states: Readonly<Record<OutcomeKind, string>> = {
  imported: 'is-accepted',
  duplicate: 'muted',
  near_duplicate: 'is-warning',
  failed: 'is-conflict',
}

interface OutcomeRowsProps {
  readonly title: string
  readonly outcomes: readonly ImportOutcome[]
}

/** One import, one row a file, what needs a person first. */
export function OutcomeRows({ title, outcomes }: OutcomeRowsProps) {
  const { data: breaches } = useQuery('breaches.list', {})
  const { data: articles } = useQuery('articles.list', {})
  const navigate = useStore(state => state.navigate)
  const names = new Map((breaches ?? []).map(({ breachId, name }) => [breachId, name]))
  const titles = new Map((articles ?? []).map(article => [article.articleId, article.title]))

  const happened = ({ outcome, articleId, breachIds, problem }: ImportOutcome): string => {
    const other = (articleId && titles.get(articleId)) ?? texts.another
    switch (outcome) {
      case 'failed':
        return problem?.message ?? texts.failed
      case 'duplicate':
        return texts.duplicate(other)
      case 'near_duplicate':
        return texts.nearDuplicate(other)
      case 'imported':
        return breachIds.length === 0
          ? texts.notBreach
          : texts.reports(breachIds.map(id => names.get(id) ?? id).join(', '))
    }
  }
  return (
    <table className={styles.table} aria-label={texts.label}>
      {title !== '' && <caption>{title}</caption>}
      <thead>
        <tr>
          <th scope="col">{texts.outcome}</th>
          <th scope="col">{texts.file}</th>
          <th scope="col">{texts.happened}</th>
          <th scope="col">
            <span className="sr">{texts.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {byNeed(outcomes).map(one => (
          <tr key={`${one.file} ${one.articleId} ${one.outcome}`}>
            <td className={`${styles.outcome} ${states[one.outcome]}`}>
              <Icon of={icons[one.outcome]} size={14} />
              {outcomeWords[one.outcome]}
            </td>
            <td className={`${styles.file} clip`} title={one.file}>
              {one.file}
            </td>
            <td className={styles.happened}>{happened(one)}</td>
            <td className={styles.action}>
              {one.articleId !== null && (
                <Button
                  look="link"
                  size="small"
                  onClick={() =>
                    one.articleId !== null &&
                    navigate({ kind: 'reader', articleId: one.articleId, breachId: null, claimId: null })
                  }
                >
                  {texts.read}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
