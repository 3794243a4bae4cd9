import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file so that a crash leaves the old one or the new one, whole: aside first, flushed, then renamed. */
export async function writeFileAtomically(path: string, content: string): Promise<void> {
  // A name of its own: the window and the command line may write the same file at once.
  const aside = `${path}.${randomUUID()}.new`
  try {
    const file = await open(aside, 'w', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Flushes a folder's list of names. Windows cannot, and does not need to. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
