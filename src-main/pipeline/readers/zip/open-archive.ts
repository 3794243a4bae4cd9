import type { Member, SourceFile } from '../../../domain/article.ts'
import { maxMembers, maxUnpackedBytes } from '../../../domain/limits.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { type RawEntry, walkDirectory } from './central-directory.ts'
import { distinctNames, entryName, isNoFile } from './entry-name.ts'
import { walkHeaders } from './local-headers.ts'
import { unpackEntry } from './unpack-entry.ts'

/** The files of a ZIP archive, none of them unpacked yet. */
export interface Archive {
  /** Their names are paths of clean segments, no two of them equal. */
  readonly members: readonly Member[]
  /** The directory was broken, and what could be found without it is here. */
  readonly isDamaged: boolean
  unpack(index: number): Result<Uint8Array>
}

/** Looks into a ZIP archive within the limits that keep bombs away; `isWanted` says which files count. */
export function openArchive(
  { name, bytes }: SourceFile,
  isWanted: (name: string) => boolean = () => true,
): Result<Archive> {
  let found = collect(isWanted)
  const walk = walkDirectory(bytes, found.visit)
  const isDamaged = walk === 'damaged'
  if (isDamaged) {
    found = collect(isWanted)
    walkHeaders(bytes, found.visit)
    if (found.entries.length === 0)
      return failed(problem('damaged-file', `${name} is a damaged archive in which no file could be found.`))
  }
  const { entries, members } = found
  if (entries.length > maxMembers)
    return refused(`${name} holds more than ${maxMembers} files; divide it and import the parts`)
  const total = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0)
  if (total > maxUnpackedBytes) {
    const limit = maxUnpackedBytes / 1024 / 1024 / 1024
    return refused(`${name} would unpack to more than ${limit} GB; divide it and import the parts`)
  }
  return ok({
    members,
    isDamaged,
    unpack(index) {
      const entry = entries[index]
      const member = members[index]
      return entry === undefined || member === undefined
        ? failed(problem('not-found', `${name} holds no file of number ${index}.`))
        : unpackEntry(bytes, entry, member.name)
    },
  })
}

const refused = (why: string) => failed(problem('refused-archive', `${why}.`))

/** Takes in the files that count, and one more than are allowed: then it stops. */
function collect(isWanted: (name: string) => boolean) {
  const entries: RawEntry[] = []
  const members: Member[] = []
  const distinct = distinctNames()
  const visit = (entry: RawEntry): boolean => {
    if (isNoFile(entry)) return true
    const name = entryName(entry)
    if (!isWanted(name)) return true
    entries.push(entry)
    members.push({ name: distinct(name), sizeBytes: entry.unpackedSize })
    return entries.length <= maxMembers
  }
  return { entries, members, visit }
}
