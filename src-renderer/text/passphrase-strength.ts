import { words } from '../languages/words.ts'

export interface Strength {
  readonly level: 0 | 1 | 2 | 3
  readonly sentence: string
}

/** A plain hint while a passphrase is being chosen; length counts more than odd characters. */
export function passphraseStrength(passphrase: string): Strength {
  const length = [...passphrase].length
  const variety = new Set(passphrase.toLowerCase()).size
  const level = length < 8 ? 0 : length < 12 || variety < 6 ? 1 : length < 18 ? 2 : 3
  return { level, sentence: words.start.strength[level] }
}
