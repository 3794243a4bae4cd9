import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { keyNames } from '../../text/key-names.ts'
import styles from './shortcuts-dialog.module.css'

const texts = words.shortcuts.fixedKeys

/** Keys that lists, fields and facts hear themselves. */
export const FixedKeys = () =>
  (['lists', 'search', 'facts'] as const).map(place => (
    <section key={place} aria-label={`${texts[place]}: ${words.shortcuts.shortcutsDialog.fixed}`}>
      <h3>{texts[place]}</h3>
      <ul>
        {texts.lines[place].map(([keys, does]) => (
          <li key={keys} className={styles.row}>
            <span>{does}</span>
            <span className="sr">{keyNames(keys)}</span>
            <Kbd>{keys}</Kbd>
          </li>
        ))}
      </ul>
    </section>
  ))
