import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { inlinesOf } from '../../../src-main/domain/markdown/inline.ts'
import type { LinkTarget } from '../../../src-main/domain/note.ts'
import { openLink } from '../../actions/open-link.ts'
import { useQuery } from '../../api/use-query.ts'
import { words } from '../../languages/words.ts'
import { Inlines } from '../markdown/markdown-line.tsx'
import styles from './note-editor.module.css'

const texts = words.notes.backLinks

interface BackLinksProps {
  readonly target: LinkTarget
  readonly factId: FactId | null
}

/** The notes that point to a thing, each with the line it does so in; nothing where there are none. */
export function BackLinks({ target, factId }: BackLinksProps) {
  const { data } = useQuery('notes.linking', { id: target, factId })
  if (data === undefined || data.length === 0) return null
  return (
    <section className={styles.links} aria-label={texts.title}>
      <h3 className={styles.title}>
        {texts.title} <span className="muted num">{data.length}</span>
      </h3>
      <ul>
        {data.map(({ note, line }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one note may point twice in the same words
          <li key={`${note.noteId} ${at}`}>
            <button
              type="button"
              className={styles.from}
              onClick={() =>
                void openLink({
                  target: note.noteId,
                  factId: 'breachId' in note.on ? note.on.factId : null,
                  at: note.at.id,
                })
              }
            >
              {texts.on(note.at.name)}
            </button>
            <p className={styles.line}>
              <Inlines
                nodes={inlinesOf(line)}
                links={note.links}
                onOpen={pointed => void openLink(pointed)}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
