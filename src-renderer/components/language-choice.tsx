import { Languages } from 'lucide-react'
import { type LanguageChoice as Choice, languages } from '../languages/languages.ts'
import { words } from '../languages/words.ts'
import { useStore } from '../state/store.ts'
import { Icon } from './icon.tsx'
import styles from './language-choice.module.css'
import { Select } from './select.tsx'

const texts = words.components.languageChoice

/** A language in its own words. */
const nameOf = (language: string) => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** Which language the screen speaks. Views keep their words, so another one draws the page anew. */
export function LanguageChoice({ id }: { readonly id?: string }) {
  const language = useStore(state => state.preferences.language)
  const prefer = useStore(state => state.prefer)
  const speak = (choice: Choice) => {
    prefer({ language: choice })
    location.reload()
  }
  return (
    <span className={styles.choice}>
      <Icon of={Languages} size={14} />
      <Select
        id={id}
        aria-label={id === undefined ? texts.label : undefined}
        value={language}
        onChange={event => speak(event.target.value as Choice)}
      >
        <option value="system">{texts.system}</option>
        {languages.map(one => (
          <option key={one} value={one} lang={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </span>
  )
}
