import { textSizes } from './preferences.ts'
import { useStore } from './store.ts'

/** Keeps the page in the theme, contrast and text size chosen, or the system's. Called once, before the first render. */
export function followLook(): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)')
  const wantsContrast = matchMedia('(prefers-contrast: more)')
  const apply = () => {
    const { theme, textSize } = useStore.getState().preferences
    const dark = theme === 'dark' || (theme !== 'light' && isDark.matches)
    const page = document.documentElement
    page.dataset.theme = dark ? 'dark' : 'light'
    page.dataset.contrast = theme === 'contrast' || wantsContrast.matches ? 'more' : 'usual'
    // Sizes of text are in rem, and 16 of its pixels stand for the usual size.
    page.style.fontSize = `${(16 * textSize) / textSizes.usual}px`
  }
  apply()
  isDark.addEventListener('change', apply)
  wantsContrast.addEventListener('change', apply)
  useStore.subscribe(apply)
}
