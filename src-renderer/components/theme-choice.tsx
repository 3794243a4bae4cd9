import { words } from '../languages/words.ts'
import type { Theme } from '../state/preferences.ts'
import { Segmented } from './segmented.tsx'

const texts = words.components.themeChoice

interface ThemeChoiceProps {
  readonly theme: Theme
  /** Whether high contrast is among the choices; else it is chosen among the preferences alone. */
  readonly hasContrast?: boolean
  onChange(theme: Theme): void
}

export const ThemeChoice = ({ theme, hasContrast = false, onChange }: ThemeChoiceProps) => (
  <Segmented
    label={texts.label}
    value={theme}
    choices={[
      { value: 'system', label: texts.system },
      { value: 'light', label: texts.light },
      { value: 'dark', label: texts.dark },
      ...(hasContrast ? [{ value: 'contrast' as const, label: texts.contrast }] : []),
    ]}
    onChange={onChange}
  />
)
