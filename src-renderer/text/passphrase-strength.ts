export interface Strength {
  readonly level: 0 | 1 | 2 | 3
  readonly sentence: string
}

const sentences = [
  'Too short to protect a vault: four words, or 12 characters, are a good start.',
  'Easy to guess. Add another word or two.',
  'Fair. One more word makes it strong.',
  'Strong.',
] as const

/** A plain hint while a passphrase is being chosen; length counts more than odd characters. */
export function passphraseStrength(passphrase: string): Strength {
  const length = [...passphrase].length
  const variety = new Set(passphrase.toLowerCase()).size
  const level = length < 8 ? 0 : length < 12 || variety < 6 ? 1 : length < 18 ? 2 : 3
  return { level, sentence: sentences[level] }
}
