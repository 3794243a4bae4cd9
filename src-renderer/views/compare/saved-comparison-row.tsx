import { BookmarkX, PenLine } from 'lucide-react'
import { useRef, useState } from 'react'
import type { SavedComparison } from '../../../src-main/domain/saved-comparison.ts'
import { call, problemOf } from '../../api/call.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { NameForm } from '../../components/name-form.tsx'
import { isFocusLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { placeOfSaved } from '../../state/comparison-place.ts'
import { useStore } from '../../state/store.ts'
import styles from './saved-comparisons-pane.module.css'

const texts = words.compare.savedComparisons

interface SavedComparisonRowProps {
  readonly kept: SavedComparison
}

/** What became of columns that are not as they were when it was saved. */
function Lost({ kept: { lost, canOpen } }: SavedComparisonRowProps) {
  const sentences = [
    ...lost.merged.map(({ id, into }) => texts.merged(id, into)),
    ...(lost.gone.length > 0 ? [texts.gone(lost.gone)] : []),
    ...(canOpen ? [] : [texts.cannotOpen]),
  ]
  return sentences.map(sentence => (
    <p key={sentence} className={styles.lost}>
      {sentence}
    </p>
  ))
}

async function forget(name: string): Promise<void> {
  const { announce, report } = useStore.getState()
  try {
    await call('comparisons.forget', { name })
    announce(texts.forgotten(name))
  } catch (thrown) {
    report(problemOf(thrown))
  }
}

/** What takes the focus in a row: what leads to the comparison, or where nothing is to be opened its first deed. */
export const homeOfRow = (row: ParentNode | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('button:enabled') ?? null

/** One kept comparison: its name leads to it. */
export function SavedComparisonRow({ kept }: SavedComparisonRowProps) {
  const [isNaming, setNaming] = useState(false)
  const row = useRef<HTMLTableRowElement>(null)
  const navigate = useStore(state => state.navigate)
  const { name, columns, breach, canOpen } = kept
  const leave = () => {
    setNaming(false)
    requestAnimationFrame(() => {
      if (isFocusLost()) homeOfRow(row.current)?.focus()
    })
  }
  return (
    <tr ref={row}>
      <th scope="row">
        {isNaming ? (
          <NameForm
            naming="rename"
            initial={name}
            taken={[]}
            texts={words.compare.nameForm}
            isInline
            keep={async to => void (await call('comparisons.rename', { name, to }))}
            onKept={leave}
            onLeave={leave}
          />
        ) : (
          <Button
            look="link"
            disabled={!canOpen}
            aria-label={texts.open(name)}
            onClick={() => navigate(placeOfSaved(kept))}
          >
            {name}
          </Button>
        )}
      </th>
      <td>
        {breach !== null && <p>{texts.articlesOn(breach.name)}</p>}
        <ul className={styles.columns}>
          {columns.map(column => (
            <li key={column.id}>{column.name}</li>
          ))}
        </ul>
        <Lost kept={kept} />
      </td>
      <td className={styles.deeds}>
        <IconButton label={texts.rename(name)} icon={PenLine} iconSize={14} onClick={() => setNaming(true)} />
        <IconButton
          label={texts.forget(name)}
          icon={BookmarkX}
          iconSize={14}
          onClick={() => void forget(name)}
        />
      </td>
    </tr>
  )
}
