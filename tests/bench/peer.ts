// Recoll over the same files, where it is installed. It has no encryption, finds no facts and no near-duplicates.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'

export const hasPeer = (): boolean => spawnSync('recollindex', ['-h']).error === undefined

/** Milliseconds of one index from nothing. */
export function measurePeer(place: string, corpus: Corpus): number {
  const settings = join(place, 'recoll')
  rmSync(settings, { recursive: true, force: true })
  mkdirSync(settings, { recursive: true })
  writeFileSync(join(settings, 'recoll.conf'), `topdirs = ${corpus.folder}\n`)
  const start = performance.now()
  execFileSync('recollindex', ['-c', settings, '-z'], { stdio: 'ignore' })
  const took = performance.now() - start
  if (!existsSync(join(settings, 'xapiandb'))) throw new Error('recollindex made no index')
  return took
}
