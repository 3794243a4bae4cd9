import { NotebookPen, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { call } from '../../api/call.ts'
import { IconButton } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { highlightColours } from '../../text/colours.ts'
import { formatCount } from '../../text/format.ts'
import { showPassage } from '../candidates/show-passage.ts'
import { changeMarked } from './change-marked.ts'
import { useKeptText } from './kept-text.ts'
import { NoteForm } from './note-form.tsx'
import styles from './notes.module.css'

const texts = words.reader.markedList

interface MarkedProps {
  readonly highlight: Highlight
}

function Colours({ highlight }: MarkedProps) {
  const { highlightId: id, colour } = highlight
  return (
    <fieldset className={styles.colours} aria-label={texts.colour}>
      {highlightColours.map(one => (
        <button
          key={one.id}
          type="button"
          aria-label={texts.colours[one.id]}
          title={texts.colours[one.id]}
          aria-pressed={one.colour === colour}
          onClick={() =>
            void changeMarked(call('highlights.change', { id, colour: one.colour }), texts.changed)
          }
        >
          <i style={{ background: one.colour }} />
        </button>
      ))}
    </fieldset>
  )
}

function Marked({ highlight }: MarkedProps) {
  const { highlightId: id, articleId, quote, colour, note, isLost } = highlight
  const { typed, keptAt, keep } = useKeptText({ about: articleId, part: `highlight:${id}` })
  const [isEdited, setEdited] = useState(false)
  const body = typed ?? note?.body ?? ''
  const save = async () => {
    const isTaken = await changeMarked(
      call('highlights.change', { id, note: body.trim() === '' ? null : body }),
      texts.saved,
    )
    if (!isTaken) return
    keep(null)
    setEdited(false)
  }
  return (
    <li className={styles.marked}>
      <button
        type="button"
        className={`${styles.quoteButton} inset`}
        title={texts.show}
        disabled={isLost}
        onClick={() => showPassage({ articleId, breachId: null }, highlight)}
      >
        <i style={{ background: colour }} />
        <q className={styles.quote} dir="auto">
          {quote}
        </q>
      </button>
      {isLost && <p className="muted">{texts.lost}</p>}
      {isEdited || keptAt !== null ? (
        <NoteForm
          label={texts.note}
          body={body}
          keptAt={keptAt}
          onChange={keep}
          onSave={() => void save()}
          onLeave={() => setEdited(false)}
          onDiscard={() => {
            keep(null)
            setEdited(false)
          }}
        />
      ) : (
        note !== null && <p className={styles.body}>{note.body}</p>
      )}
      <div className={styles.tools}>
        <Colours highlight={highlight} />
        <span className="grow" />
        <IconButton
          label={note === null ? texts.addNote : texts.editNote}
          icon={NotebookPen}
          iconSize={14}
          onClick={() => setEdited(true)}
        />
        <IconButton
          label={texts.remove}
          icon={Trash2}
          iconSize={14}
          onClick={() => void changeMarked(call('highlights.remove', { id }), texts.removed)}
        />
      </div>
    </li>
  )
}

interface MarkedListProps {
  readonly highlights: readonly Highlight[]
}

/** What somebody marked in the article, in the order of the text, with what was noted on it. */
export function MarkedList({ highlights }: MarkedListProps) {
  if (highlights.length === 0) return null
  return (
    <section className={styles.list} aria-label={texts.label}>
      <h3>
        {texts.label}
        <span className="num">{formatCount(highlights.length)}</span>
      </h3>
      <ul>
        {highlights.map(highlight => (
          <Marked key={highlight.highlightId} highlight={highlight} />
        ))}
      </ul>
    </section>
  )
}
