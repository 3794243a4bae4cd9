import { useStore } from '../../state/store.ts'

/** Goes to the breaches behind a figure. */
export const findBreaches = (query: string): void =>
  useStore.getState().openSearch({ query, kind: 'breaches' })
