// Files and, where they hold others, what lies in them: read side by side, told of in order.
import type { ColumnMapping, Member, SourceFile } from '../domain/article.ts'
import { maxFileBytes, maxNesting, maxUnpackedBytes } from '../domain/limits.ts'
import { problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import type { PackedFile, PipelineWorkers } from '../workers/pipeline-workers.ts'
import { type Hold, inOrder } from './in-order.ts'

/** A file of the queue, or one that lies in it, on its way to be read. */
export interface Reachable {
  /** Its number in the queue. */
  readonly position: number
  /** Empty for the file itself, else its number in the file it lies in, and so on down: `00012/00003`. */
  readonly member: string
  /** What people see: its name, within the folder that was dropped and the files it lies in. */
  readonly shown: string
  /** The files it lies in, outermost first. */
  readonly within: readonly Reachable[]
  /** Its bytes, when it is its turn; how many they are is told before they are read. */
  source(hold?: Hold): Promise<Result<SourceFile>>
}

/** What reading a file gave: something to tell, files inside to go on with, or both. */
export interface Handled<T> {
  readonly told: T | null
  readonly inside: Inside | null
}

/** The files inside one that was read. */
export interface Inside {
  readonly packed: PackedFile
  readonly members: readonly Member[]
}

export type Step<T> =
  /** `isDone`: a file of the queue in which no others lie is through with it. */
  | { readonly kind: 'told'; readonly file: Reachable; readonly told: T; readonly isDone: boolean }
  /** Members were found: so many more files are on their way than were known of. */
  | { readonly kind: 'opened'; readonly file: Reachable; readonly grows: number }
  /** A file of the queue is through, with all that lay in it. */
  | { readonly kind: 'done'; readonly file: Reachable }

interface Walk<T> {
  readonly workers: PipelineWorkers
  handle(file: Reachable, hold: Hold): Promise<Handled<T>>
}

/** Bytes of files held at once, being read or waiting for one before them, at each depth; one may be larger. */
const mostBytes = 64 * 2 ** 20

/** Many more files than there are threads: those have enough to read while the engine stores a batch. */
export const readingLimits = ({ size }: Pick<PipelineWorkers, 'size'>) => ({
  width: 40 * size,
  ahead: 80 * size,
  weight: mostBytes,
})

/** Handles every file and every member, and tells of them in their order. Stops when its reader stops reading. */
export async function* walkFiles<T>(walk: Walk<T>, files: Iterable<Reachable>): AsyncGenerator<Step<T>> {
  const handled = async (file: Reachable, hold: Hold) => ({ file, ...(await walk.handle(file, hold)) })
  for await (const { file, told, inside } of inOrder(files, readingLimits(walk.workers), handled)) {
    const isAlone = file.member === '' && inside === null
    if (told !== null) yield { kind: 'told', file, told, isDone: isAlone }
    if (inside !== null) {
      yield { kind: 'opened', file, grows: inside.members.length - (told === null ? 1 : 0) }
      yield* walkFiles(walk, membersOf(walk.workers, file, inside))
    }
    if (file.member === '' && !(isAlone && told !== null)) yield { kind: 'done', file }
  }
}

/** Bytes unpacked out of each file of the queue, in all. */
const unpacked = new WeakMap<Reachable, number>()

function* membersOf(workers: PipelineWorkers, file: Reachable, { packed, members }: Inside) {
  const within = [...file.within, file]
  const outermost = within[0] ?? file
  for (const [index, { name, sizeBytes }] of members.entries()) {
    const number = String(index + 1).padStart(5, '0')
    yield {
      position: file.position,
      member: file.member === '' ? number : `${file.member}/${number}`,
      shown: `${file.shown}/${name}`,
      within,
      async source(hold?: Hold): Promise<Result<SourceFile>> {
        if (sizeBytes > maxFileBytes) return failed(tooLarge(name))
        const sum = (unpacked.get(outermost) ?? 0) + sizeBytes
        if (sum > maxUnpackedBytes) return failed(tooMuch(outermost.shown))
        unpacked.set(outermost, sum)
        await hold?.(sizeBytes)
        const bytes = await workers.unpack(packed, index)
        return bytes.ok ? ok({ name, bytes: bytes.value }) : bytes
      },
    }
  }
}

const tooLarge = (name: string) =>
  problem(
    'file-too-large',
    `${name} unpacks to more than ${maxFileBytes / 2 ** 20} MB, the most that is read.`,
  )
const tooMuch = (name: string) =>
  problem(
    'refused-archive',
    `${name} unpacks to more than ${maxUnpackedBytes / 2 ** 30} GB, the most that is read.`,
  )

/** The files inside one that was read; null for none, a problem for those that lie too deep. `key` is its hash. */
export function insideOf(
  { within, shown }: Reachable,
  { name, bytes }: SourceFile,
  key: string,
  members: readonly Member[],
  mappings: readonly ColumnMapping[],
): Result<Inside | null> {
  if (members.length === 0) return ok(null)
  if (within.length >= maxNesting) {
    const message = `${shown} lies deeper than ${maxNesting} files in one another, so it is not opened.`
    return failed(problem('refused-archive', message))
  }
  // A worker keeps the file it opened last: read with other columns, the same bytes are another table.
  const opened = `${key} ${JSON.stringify(mappings)}`
  return ok({ packed: { key: opened, file: inSharedMemory({ name, bytes }), mappings }, members })
}

/** A file shared with the readers, so that its bytes are not copied for every member. */
export function inSharedMemory({ name, bytes }: SourceFile): SourceFile {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  shared.set(bytes)
  return { name, bytes: shared }
}
