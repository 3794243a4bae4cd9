// "cafÃ©" is "café" written in UTF-8, read as windows-1252 and written again.

/** windows-1252 beyond Latin-1: the characters of the bytes 0x80 to 0x9f. */
const cp1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))
const byteOf = new Map([...cp1252].map((character, i) => [character, 0x80 + i]))

const follower = `[\u0080-\u00bf${[...cp1252].filter(c => c > '\u00ff').join('')}]`
const run = new RegExp(`[Â-ß]${follower}|[à-ï]${follower}{2}|[ð-ô]${follower}{3}`, 'g')
/** Runs that correct writing has too: a capital before a closing quote, a dash or a space. */
const isAmbiguous = (match: string) => /^[Â-ß][\u00a0«»‘’“”–—…‚„‹›ºª]$/.test(match)

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(match: string): string | null {
  const bytes = Uint8Array.from(match, c => byteOf.get(c) ?? c.charCodeAt(0))
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Undoes double encoding; null when there is none. Doubtful runs are repaired only where most others are certain. */
export function repairMojibake(text: string): string | null {
  let certain = 0
  let doubtful = 0
  for (const [match] of text.matchAll(run)) {
    if (decoded(match) === null) continue
    if (isAmbiguous(match)) doubtful++
    else certain++
  }
  if (certain === 0) return null
  const repairsAll = certain >= doubtful
  return text.replace(run, match => (repairsAll || !isAmbiguous(match) ? (decoded(match) ?? match) : match))
}
