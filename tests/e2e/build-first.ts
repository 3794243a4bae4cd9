import { ensureBuilt } from '../helpers/build.ts'

/** The specs run what was built, so it has to be what was written. */
export default async function buildFirst(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The app could not be built.')
}
