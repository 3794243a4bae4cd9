// What is typed and not in the vault yet. Whatever closes the vault asks for it first.

const savers = new Set<() => Promise<void>>()

/** Hands in what saves a piece of work at once; answers with what takes it back. */
export function beforeLeaving(save: () => Promise<void>): () => void {
  savers.add(save)
  return () => savers.delete(save)
}

/** Saves all that is typed; resolves when it is in the vault. */
export async function saveEverything(): Promise<void> {
  await Promise.all([...savers].map(save => save()))
}
