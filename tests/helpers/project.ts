// Where things are in this repository.
import { fileURLToPath } from 'node:url'

/** A path inside the repository. */
export const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
