import { useStore } from '../../state/store.ts'

/** Nothing is composed any more, and the keys are the text's again. */
export function backToText(): void {
  useStore.getState().compose(null)
  document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true })
}
