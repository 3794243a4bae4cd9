import type { SourceFile } from '../../../domain/article.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { openArchive } from '../zip/open-archive.ts'

/** The parts of a document that is a ZIP archive. */
export interface ArchiveParts {
  has(path: string): boolean
  /** The bytes of a part. */
  read(path: string): Result<Uint8Array>
  /** The bytes of a part a document can do without; null when it is not there or cannot be read. */
  find(path: string): Uint8Array | null
  /** What a person should know about the reading, as far as it has come. */
  readonly notes: readonly string[]
}

const lostPart = 'A part of the document beside its text is damaged, and was not read.'

/** Opens a document within the limits for archives. */
export function archiveParts(file: SourceFile): Result<ArchiveParts> {
  const opened = openArchive(file)
  if (!opened.ok) return opened
  const { members, unpack, isDamaged } = opened.value
  const numbers = new Map(members.map(({ name }, index) => [name.toLowerCase(), index]))
  const missing = problem('damaged-file', `${file.name} is damaged: the part that holds its text is missing.`)
  const notes = isDamaged ? ['The file is damaged; what could be found of it was read.'] : []
  const read = (path: string): Result<Uint8Array> => {
    const number = numbers.get(path.toLowerCase())
    if (number === undefined) return failed(missing)
    const unpacked = unpack(number)
    if (unpacked.ok) return unpacked
    const { code, message } = unpacked.problem
    return failed(problem(code, `${file.name} could not be opened: ${message}`))
  }
  return ok({
    has: path => numbers.has(path.toLowerCase()),
    read,
    find(path) {
      if (!numbers.has(path.toLowerCase())) return null
      const part = read(path)
      if (part.ok) return part.value
      if (!notes.includes(lostPart)) notes.push(lostPart)
      return null
    },
    notes,
  })
}
