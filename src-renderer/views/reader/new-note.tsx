import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useOneAtATime } from '../../api/use-one-at-a-time.ts'
import { words } from '../../languages/words.ts'
import type { SelectedText } from '../../state/slices/reader-slice.ts'
import { useStore } from '../../state/store.ts'
import { highlightColours } from '../../text/colours.ts'
import { backToText } from './back-to-text.ts'
import { changeMarked } from './change-marked.ts'
import { useKeptText } from './kept-text.ts'
import { NoteForm } from './note-form.tsx'
import styles from './notes.module.css'

const texts = words.reader.newNote

interface NewNoteProps {
  readonly articleId: ArticleId
  /** The words it is on. */
  readonly text: SelectedText
}

/** A note on words that were selected: it stands on a highlight of them, which is made with it. */
export function NewNote({ articleId, text: { start, end, quote } }: NewNoteProps) {
  const { typed, keptAt, keep } = useKeptText({ about: articleId, part: `note:${start}-${end}` })
  const once = useOneAtATime()
  const body = typed ?? ''
  const save = async () => {
    if (body.trim() === '') return
    const { colour } = highlightColours[0]
    const asked = call('highlights.add', { articleId, start, end, quote, colour, note: body })
    if (!(await changeMarked(asked, texts.saved))) return
    keep(null)
    useStore.getState().selectText(null)
    backToText()
  }
  return (
    <section className={styles.new} aria-label={texts.label}>
      <h3>{texts.label}</h3>
      <NoteForm
        body={body}
        keptAt={keptAt}
        onChange={keep}
        onSave={() => void once(save)}
        onLeave={backToText}
        onDiscard={() => {
          keep(null)
          backToText()
        }}
      >
        <q className={`${styles.quote} clip`} dir="auto">
          {quote}
        </q>
      </NoteForm>
    </section>
  )
}
