import './zod-without-eval.ts'
import { speak } from './languages/words.ts'
import { language } from './text/locale.ts'

// Views keep their words from the moment they are loaded: the language comes first.
await speak(language)
document.documentElement.lang = language
const { showApp } = await import('./show-app.tsx')
showApp()
