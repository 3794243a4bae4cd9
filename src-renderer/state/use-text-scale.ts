import { textSizes } from './preferences.ts'
import { useStore } from './store.ts'

/** How much larger than usual the text is: what is measured in pixels and holds text grows by it. */
export const useTextScale = (): number => useStore(state => state.preferences.textSize / textSizes.usual)
