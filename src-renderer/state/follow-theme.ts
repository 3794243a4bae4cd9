import { useStore } from './store.ts'

/** Keeps the page in the theme chosen, or in the system's. Called once, before the first render. */
export function followTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const { theme } = useStore.getState().preferences
    const dark = theme === 'dark' || (theme === 'system' && system.matches)
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }
  apply()
  system.addEventListener('change', apply)
  useStore.subscribe(apply)
}
