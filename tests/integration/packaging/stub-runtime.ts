// A folder that stands for Electron's runtime while packing: the files electron-builder reads, none of the code.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseState, FuseV1Options } from '@electron/fuses'

/** Marks the fuses inside the runtime's binary; Electron's documentation of fuses gives it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const languages = ['am', 'de', 'en-GB', 'en-US', 'es', 'es-419', 'fr', 'it', 'ja', 'pt-BR', 'pt-PT', 'zh-CN']

/** Makes the runtime in `folder`, with every fuse set the way the product does not want it. */
export function makeStubRuntime(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  for (const language of languages) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  const count = Object.values(FuseV1Options).filter(value => typeof value === 'number').length
  const wire = [1, count, ...Array.from({ length: count }, (_, fuse) => unwanted(fuse))]
  const binary = join(folder, 'electron')
  writeFileSync(binary, Buffer.concat([Buffer.from(`#!/bin/sh\nexit 0\n${sentinel}`), Buffer.from(wire)]))
  chmodSync(binary, 0o755)
}

const wanted: readonly number[] = [
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
]
const unwanted = (fuse: number) => (wanted.includes(fuse) ? FuseState.DISABLE : FuseState.ENABLE)
