import type { Output } from '../../../src-main/contract/index.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import styles from './export-preview.module.css'

const texts = words.exporting.preview

interface HeldBackProps {
  readonly preview: Output<'exports.preview'>
}

/** What stays behind and why, each with its count; and whether a vault can be made of the file again. */
export function HeldBack({ preview: { names, leftOut, isRestorable } }: HeldBackProps) {
  const format = useStore(state => state.exportChoice.format)
  const choose = useStore(state => state.chooseExport)
  const { breaches, articles, tags, facts } = leftOut
  const said = (count: number, say: (count: number, figure: string) => string) =>
    count === 0 ? [] : [say(count, formatCount(count))]
  const lines = [
    ...said(names.total, texts.names),
    ...said(breaches.total, texts.heldBreaches),
    ...said(articles.total, texts.heldArticles),
    ...said(tags.length, texts.heldTags),
    ...said(facts.length, texts.heldFacts),
  ]
  return (
    <div className={styles.held}>
      <h3>{texts.held}</h3>
      {lines.length === 0 ? (
        <p className="muted">{texts.nothingHeld}</p>
      ) : (
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {format === 'json' && (
        <p className={styles.restorable}>
          {isRestorable ? texts.restorable : texts.notRestorable}{' '}
          {!isRestorable && (
            <Button
              look="link"
              size="small"
              onClick={() => choose({ people: 'keep', sensitiveTags: 'show', facts: [] })}
            >
              {texts.keepAll}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
