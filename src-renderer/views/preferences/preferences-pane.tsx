import { useId } from 'react'
import { Button } from '../../components/button.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Select } from '../../components/select.tsx'
import { ThemeChoice } from '../../components/theme-choice.tsx'
import type { LanguageChoice } from '../../languages/languages.ts'
import { spoken, words } from '../../languages/words.ts'
import { readPreferences } from '../../state/preferences.ts'
import { useStore } from '../../state/store.ts'
import styles from './preferences-pane.module.css'
import { TextSize } from './text-size.tsx'

const texts = words.preferences.preferencesPane

/** A language in its own words. */
const nameOf = (language: string) => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** How somebody likes the screen. Nothing here is about a case, and all of it applies at once. */
export function PreferencesPane() {
  const preferences = useStore(state => state.preferences)
  const prefer = useStore(state => state.prefer)
  const language = useId()
  const speak = (choice: LanguageChoice) => {
    prefer({ language: choice })
    location.reload()
  }
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
            <Select
              id={language}
              value={preferences.language}
              onChange={event => speak(event.target.value as LanguageChoice)}
            >
              <option value="system">{texts.asSystem}</option>
              {spoken.map(one => (
                <option key={one} value={one} lang={one}>
                  {nameOf(one)}
                </option>
              ))}
            </Select>
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
