import type { FileFormat } from '../../src-main/contract/index.ts'
import { words } from '../languages/words.ts'

const known: Readonly<Record<string, string>> = words.imports.formats

/** `Web page · Markdown · Plain text`: the files that can be read, each format once; what is only a part of a file is none. */
export const formatList = (formats: readonly FileFormat[]): string =>
  [
    ...new Set(
      formats.filter(({ extensions }) => extensions.length > 0).map(({ id, label }) => known[id] ?? label),
    ),
  ].join(' · ')
