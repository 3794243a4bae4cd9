// The browser tells of a new selection a moment after it was made; a key that follows at once must not miss it.

const lookers = new Set<() => void>()

/** Called by whatever keeps the selection in the store; answers with what ends that. */
export function onLook(look: () => void): () => void {
  lookers.add(look)
  return () => void lookers.delete(look)
}

/** Brings what is selected into the store now. */
export function lookAtSelection(): void {
  for (const look of lookers) look()
}
