import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const samplesFolder = folder('../../resources/samples')
export const sharedFolder = folder('../../../shared')

/** The two articles the project starts from; empty where the shared folder is absent. */
export const seedFiles: readonly string[] = existsSync(join(sharedFolder, 'seeds'))
  ? readdirSync(join(sharedFolder, 'seeds'))
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(sharedFolder, 'seeds', name))
  : []

export const hasSeeds = seedFiles.length > 0

/** The samples, sorted by name. */
export const sampleFiles: readonly string[] = readdirSync(samplesFolder)
  .sort()
  .map(name => join(samplesFolder, name))
