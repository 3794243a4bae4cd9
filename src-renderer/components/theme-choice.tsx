import { words } from '../languages/words.ts'
import type { Theme } from '../state/preferences.ts'
import { Segmented } from './segmented.tsx'

const texts = words.components.themeChoice

interface ThemeChoiceProps {
  readonly theme: Theme
  onChange(theme: Theme): void
}

export const ThemeChoice = ({ theme, onChange }: ThemeChoiceProps) => (
  <Segmented
    label={texts.label}
    value={theme}
    choices={[
      { value: 'system', label: texts.system },
      { value: 'light', label: texts.light },
      { value: 'dark', label: texts.dark },
      { value: 'contrast', label: texts.contrast },
    ]}
    onChange={onChange}
  />
)
