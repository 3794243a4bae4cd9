import { invalidate } from './query-cache.ts'

/** Asks again for the imports and their outcomes, where they are shown. */
export const askForImports = (): Promise<void> =>
  invalidate(name => name === 'imports.list' || name === 'imports.outcomes')
