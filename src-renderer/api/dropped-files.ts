// What a drop carries. Where the preload script can resolve paths, a dropped folder is one File and the engine walks
// it; elsewhere its files are read here, one by one.

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    // Chromium hands out at most 100 entries a time, and an empty list at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    // They come in no order; the imports are to list them in theirs.
    if (some.length === 0) return found.sort((a, b) => (a.name < b.name ? -1 : 1))
    found.push(...some)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry)) return []
  const files: File[] = []
  for (const inner of await entriesIn(entry)) files.push(...(await filesUnder(inner)))
  return files
}

/** The files of a drop. Must be called while the drop event is handled: the entries are gone afterwards. */
export async function droppedFiles(transfer: DataTransfer, canResolvePaths: boolean): Promise<File[]> {
  const files = [...transfer.files]
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null)
  if (canResolvePaths || !entries.some(isFolder)) return files
  const found: File[] = []
  for (const entry of entries) found.push(...(await filesUnder(entry)))
  return found
}
