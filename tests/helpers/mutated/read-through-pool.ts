// Reads a file as the import does: in the real pool, and what lies in it too, so far as it is worth the time.
import type { SourceFile } from '../../../src-main/domain/article.ts'
import { maxFileBytes, maxNesting, maxUnpackedBytes } from '../../../src-main/domain/limits.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { inSharedMemory } from '../../../src-main/services/walk-files.ts'
import type { ReadAndPacked } from '../../../src-main/workers/job.ts'
import type { PipelineWorkers } from '../../../src-main/workers/pipeline-workers.ts'
import { outcomeFaults } from './outcome-faults.ts'

/** One outcome: of a file, or of something in it. */
export interface Told {
  readonly name: string
  /** `read`, or the code of its problem. */
  readonly outcome: string
  readonly message: string
  readonly milliseconds: number
  readonly faults: readonly string[]
}

/** So many of the members of one file are unpacked and read. */
const maxTried = 24

/** Reads a file and its first members; `key` tells it from every other. */
export async function readThroughPool(
  pool: PipelineWorkers,
  file: SourceFile,
  key: string,
  depth = 0,
): Promise<Told[]> {
  const { outcome, told } = await timed(file.name, () => pool.read(file))
  if (!outcome.ok || depth >= maxNesting) return [told]
  const packed = { key, file: inSharedMemory(file), mappings: [] }
  const all: Told[] = [told]
  let sum = 0
  for (const [i, { name }] of outcome.value.members.slice(0, maxTried).entries()) {
    const bytes = await timed(name, () => pool.unpack(packed, i))
    if (!bytes.outcome.ok) {
      all.push(bytes.told)
      continue
    }
    const { value } = bytes.outcome
    sum += value.length
    if (value.length > maxFileBytes || sum > maxUnpackedBytes)
      all.push({ ...bytes.told, faults: ['more was unpacked than the limits allow'] })
    all.push(...(await readThroughPool(pool, { name, bytes: value }, `${key}/${i}`, depth + 1)))
  }
  return all
}

async function timed<T extends ReadAndPacked | Uint8Array>(name: string, work: () => Promise<Result<T>>) {
  const start = performance.now()
  const outcome = await work()
  const milliseconds = performance.now() - start
  const told: Told = {
    name,
    outcome: outcome.ok ? 'read' : outcome.problem.code,
    message: outcome.ok ? '' : outcome.problem.message,
    milliseconds,
    faults: outcomeFaults(name, outcome),
  }
  return { outcome, told }
}
