import { call, problemOf } from '../../api/call.ts'
import { words } from '../../languages/words.ts'
import type { SelectedText } from '../../state/slices/reader-slice.ts'
import { useStore } from '../../state/store.ts'
import { highlightColours } from '../../text/colours.ts'
import { useKeptText } from './kept-text.ts'
import { NoteForm } from './note-form.tsx'
import styles from './notes.module.css'

const texts = words.reader.newNote

interface NewNoteProps {
  readonly text: SelectedText
}

/** A note on words that were selected: it stands on a highlight of them. */
export function NewNote({ text }: NewNoteProps) {
  const { articleId, start, end, quote } = text
  const { typed, keptAt, keep } = useKeptText({ about: articleId, part: `note:${start}-${end}` })
  const compose = useStore(state => state.compose)
  const body = typed ?? ''
  const save = async () => {
    if (body.trim() === '') return
    try {
      await call('highlights.add', {
        articleId,
        start,
        end,
        quote,
        colour: highlightColours[0].colour,
        note: body,
      })
      keep(null)
      useStore.getState().selectText(null)
      close()
      useStore.getState().announce(texts.saved)
    } catch (thrown) {
      useStore.getState().report(problemOf(thrown))
    }
  }
  const close = () => {
    compose(null)
    document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.new} aria-label={texts.label}>
      <h3>{texts.label}</h3>
      <NoteForm
        label={texts.label}
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
        <q className={`${styles.quote} clip`} dir="auto">
          {quote}
        </q>
      </NoteForm>
    </section>
  )
}
