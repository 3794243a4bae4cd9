import { useId } from 'react'
import { Button } from '../../components/button.tsx'
import { LanguageChoice } from '../../components/language-choice.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { ThemeChoice } from '../../components/theme-choice.tsx'
import { words } from '../../languages/words.ts'
import { readPreferences } from '../../state/preferences.ts'
import { useStore } from '../../state/store.ts'
import styles from './preferences-pane.module.css'
import { TextSize } from './text-size.tsx'

const texts = words.preferences.preferencesPane

/** How somebody likes the screen. Nothing here is about a case, and all of it applies at once. */
export function PreferencesPane() {
  const preferences = useStore(state => state.preferences)
  const prefer = useStore(state => state.prefer)
  const language = useId()
  const asAtFirst = () => {
    const { panes, lists } = readPreferences(null)
    prefer({ panes, lists })
  }
  return (
    <Pane label={texts.title} tone="detail">
      <PaneHead>
        <h1>{texts.title}</h1>
      </PaneHead>
      <div className={`${styles.page} scroll`}>
        <section>
          <h2>{texts.theme}</h2>
          <ThemeChoice theme={preferences.theme} onChange={theme => prefer({ theme })} />
          <p className={styles.note}>{texts.themeNote}</p>
        </section>
        <section>
          <h2>{texts.text}</h2>
          <TextSize size={preferences.textSize} onChange={textSize => prefer({ textSize })} />
        </section>
        <section>
          <h2>
            <label htmlFor={language}>{texts.language}</label>
          </h2>
          <div className={styles.choice}>
            <LanguageChoice id={language} />
          </div>
          <p className={styles.note}>{texts.languageNote}</p>
        </section>
        <section>
          <h2>{texts.arrangement}</h2>
          <p className={styles.note}>{texts.arrangementNote}</p>
          <Button onClick={asAtFirst}>{texts.reset}</Button>
        </section>
        <p className={styles.note}>{texts.kept}</p>
      </div>
    </Pane>
  )
}
