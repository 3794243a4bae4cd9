// The two articles the tests drop on the window.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hasSeeds, samplesFolder, seedFiles } from './seeds.ts'

/** Two articles about two breaches: the project's seeds, or where they are absent two samples. */
export const twoArticles: readonly string[] = hasSeeds
  ? seedFiles.slice(0, 2)
  : ['es-clinica-los-nogales.txt', 'en-fenmarsh-swim-bookings.txt'].map(name => join(samplesFolder, name))

/** Copies files into a folder, under their own names. */
export function copyInto(folder: string, files: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true })
  return files.map(file => {
    const copy = join(folder, file.split(/[\\/]/).at(-1) ?? file)
    copyFileSync(file, copy)
    return copy
  })
}
