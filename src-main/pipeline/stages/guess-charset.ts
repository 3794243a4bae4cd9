/** Languages that windows-1252 writes: a guess of a neighbouring charset for one of them is a mistake. */
const westernLanguages = new Set(['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pt', 'sv'])

/** Charsets chardet mixes up with windows-1252 on short texts. */
const neighbours = /^(?:iso-8859-(?:1|2|9|15)|windows-125[0247]|ascii|mac|utf-)/i

const sampleSize = 64 * 1024
/** Below this, chardet is guessing. */
const trusted = 30

/** The charset of bytes that declare none and are no UTF-8, windows-1252 when in doubt. */
export async function guessCharset(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet')
  const [best] = analyse(bytes.subarray(0, sampleSize))
  if (best === undefined || best.confidence < trusted) return 'windows-1252'
  const isWestern = best.lang === undefined || westernLanguages.has(best.lang)
  return neighbours.test(best.name) && isWestern ? 'windows-1252' : best.name
}
