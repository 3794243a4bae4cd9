import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { call } from '../../api/call.ts'
import { words } from '../../languages/words.ts'
import type { SelectedText } from '../../state/slices/reader-slice.ts'
import { useStore } from '../../state/store.ts'
import { highlightColours } from '../../text/colours.ts'
import { changeMarked } from './change-marked.ts'
import { useKeptText } from './kept-text.ts'
import { NoteForm } from './note-form.tsx'
import styles from './notes.module.css'

const texts = words.reader.newNote

interface NewNoteProps {
  readonly articleId: ArticleId
  /** The words it is on; null: it is on the article as a whole. */
  readonly text: SelectedText | null
}

/** A note on words that were selected, which stands on a highlight of them, or on the whole article. */
export function NewNote({ articleId, text }: NewNoteProps) {
  const part = text === null ? 'note' : `note:${text.start}-${text.end}`
  const { typed, keptAt, keep } = useKeptText({ about: articleId, part })
  const compose = useStore(state => state.compose)
  const body = typed ?? ''
  const label = text === null ? texts.onArticle : texts.label
  const add = () => {
    if (text === null) return call('notes.add', { on: { articleId }, body })
    const { start, end, quote } = text
    return call('highlights.add', {
      articleId,
      start,
      end,
      quote,
      colour: highlightColours[0].colour,
      note: body,
    })
  }
  const save = async () => {
    if (body.trim() === '' || !(await changeMarked(add(), texts.saved))) return
    keep(null)
    useStore.getState().selectText(null)
    close()
  }
  const close = () => {
    compose(null)
    document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.new} aria-label={label}>
      <h3>{label}</h3>
      <NoteForm
        label={label}
        body={body}
        keptAt={keptAt}
        onChange={keep}
        onSave={() => void save()}
        onLeave={close}
        onDiscard={() => {
          keep(null)
          close()
        }}
      >
        {text !== null && (
          <q className={`${styles.quote} clip`} dir="auto">
            {text.quote}
          </q>
        )}
      </NoteForm>
    </section>
  )
}
