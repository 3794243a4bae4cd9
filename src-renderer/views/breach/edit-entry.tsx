import type { BreachEdit, FactChange } from '../../../src-main/domain/breach-edit.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { valuesInWords } from '../../text/breach-lines.ts'
import { editName } from '../../text/edit-words.ts'
import { factLabel } from '../../text/fact-words.ts'
import { formatDayAndTime } from '../../text/format.ts'
import styles from './breach-history.module.css'
import { UndoBack } from './undo-back.tsx'

const texts = words.breach.breachHistory

interface EditEntryProps {
  readonly edit: BreachEdit
  onAsOf(): void
}

/** One edit of a breach, with each fact it changed: before → after. */
export function EditEntry({ edit, onAsOf }: EditEntryProps) {
  const { at, who, isUndone, facts, articles, tags, wasThere, isThere } = edit
  const around = [
    !wasThere && isThere && texts.made,
    wasThere && !isThere && texts.gone,
    articles.added.length > 0 && texts.articlesAdded(articles.added.join(', ')),
    articles.removed.length > 0 && texts.articlesRemoved(articles.removed.join(', ')),
    tags.added.length > 0 && texts.tagged(tags.added.join(', ')),
    tags.removed.length > 0 && texts.untagged(tags.removed.join(', ')),
  ].filter(line => line !== false)
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <time dateTime={at}>{formatDayAndTime(at)}</time>
        <span className="clip">{who}</span>
        <span className="grow" />
        {isThere && (
          <Button look="link" size="small" onClick={onAsOf}>
            {texts.asOf}
          </Button>
        )}
      </p>
      <p className={isUndone ? styles.undone : styles.label} title={edit.label}>
        {editName(edit)}
        {isUndone && <span className={styles.mark}> {texts.undone}</span>}
      </p>
      {around.map(line => (
        <p key={line} className={styles.around}>
          {line}
        </p>
      ))}
      {facts.length > 0 && (
        <ul className={styles.changes}>
          {facts.map(change => (
            <ChangeLine key={change.factId} change={change} />
          ))}
        </ul>
      )}
      <UndoBack edit={edit} />
    </li>
  )
}

function ChangeLine({ change }: { readonly change: FactChange }) {
  const { factId, before, after, claimsAdded, claimsRemoved, verdicts } = change
  const fact = factOf(factId)
  const shown = ({ values }: typeof before) => valuesInWords(fact, values) || texts.notStated
  const [was, is] = [shown(before), shown(after)]
  const more = [
    before.state !== after.state && `${texts.state[before.state]} → ${texts.state[after.state]}`,
    claimsAdded.length > 0 && texts.claimsAdded(claimsAdded.length),
    claimsRemoved.length > 0 && texts.claimsRemoved(claimsRemoved.length),
    ...verdicts.map(({ reason }) => reason !== null && `“${reason}”`),
  ].filter(line => typeof line === 'string')
  return (
    <li>
      <span className={styles.fact}>{factLabel(fact.id)}</span>
      <span>
        {was === is ? (
          is
        ) : (
          <>
            <span className={styles.was}>{was}</span> → <b>{is}</b>
          </>
        )}
        {more.length > 0 && <span className={styles.more}>{more.join(' · ')}</span>}
      </span>
    </li>
  )
}
