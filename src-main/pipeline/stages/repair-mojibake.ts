// "cafÃ©" is "café" written in UTF-8, read as windows-1252 and written again; "cafÃƒÂ©" went that way twice.

/** windows-1252 beyond Latin-1: the characters of the bytes 0x80 to 0x9f. */
const cp1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))
const byteOf = new Map([...cp1252].map((character, i) => [character, 0x80 + i]))

const follower = `[\u0080-\u00bf${[...cp1252].filter(c => c > '\u00ff').join('')}]`
const run = new RegExp(`[Â-ß]${follower}|[à-ï]${follower}{2}|[ð-ô]${follower}{3}`, 'g')
/** Runs that correct writing has too: a capital at the end of a word, before a closing quote, a dash or a space. */
const isAmbiguous = (match: string, before: string) =>
  /^[Â-ß][\u00a0«»‘’“”–—…‚„‹›ºª]$/.test(match) &&
  !/\p{Ll}/u.test(before) &&
  !(/^[ÂÃ]/.test(match) && /^[\s:;,.(]?$/.test(before))
/** Nothing is encoded more often by accident. */
const maxRounds = 3

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(match: string): string | null {
  const bytes = Uint8Array.from(match, c => byteOf.get(c) ?? c.charCodeAt(0))
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Undoes encoding upon encoding; null when there is none. Doubtful runs are repaired only where most others are certain. */
export function repairMojibake(text: string): string | null {
  let repaired: string | null = null
  for (let round = 0; round < maxRounds; round++) {
    const next = undone(repaired ?? text)
    if (next === null) break
    repaired = next
  }
  return repaired === null ? null : withLostBytes(repaired)
}

function undone(text: string): string | null {
  let certain = 0
  let doubtful = 0
  const isSpokenOf = showsErrors(text)
  for (const { 0: match, index } of text.matchAll(run)) {
    const letter = decoded(match)
    if (letter === null) continue
    if (isAmbiguous(match, text[index - 1] ?? '')) doubtful++
    else if (!isSpokenOf(letter, index, index + match.length)) certain++
  }
  if (certain === 0) return null
  const repairsAll = certain >= doubtful
  return text.replace(run, (match: string, at: number) => {
    const letter = decoded(match)
    if (letter === null || (isAmbiguous(match, text[at - 1] ?? '') && !repairsAll)) return match
    return isSpokenOf(letter, at, at + match.length) ? match : letter
  })
}

const quotes = `["'“”‘’«»„‹›()\\[\\]<>\`]`
const opening = new RegExp(`${quotes}\\s?$`)
const closing = new RegExp(`^\\s?${quotes}`)

/** Alone between quotation marks or brackets, where the right letter stands too: a text about such errors shows one. */
function showsErrors(text: string): (letter: string, from: number, to: number) => boolean {
  const right = new Map([['’', true]])
  const standsToo = (letter: string) => {
    const known = right.get(letter) ?? text.includes(letter)
    right.set(letter, known)
    return known
  }
  return (letter, from, to) =>
    opening.test(text.slice(Math.max(0, from - 2), from)) &&
    closing.test(text.slice(to, to + 2)) &&
    standsToo(letter)
}

/** What the way through other programs takes: no-break spaces become plain ones, unprintable bytes and soft hyphens go. */
const withLostBytes = (text: string): string =>
  text
    .replace(/(?<=\p{Ll})Ã {1,2}(?=[\p{L}\d])|(?<![\p{L}\p{N}])Ã {1,2}(?=\p{Ll})/gu, 'à ')
    .replace(/(?<=\p{Ll})Ã(?=[.,;:!?)»”"])/gu, 'à')
    .replace(/(?<=\p{Ll})Ã(?=\p{Ll})/gu, 'í')
    .replace(/(?<=[\p{L}\p{N}.,!?…])â€(?:\ufffd|\?)?(?![\p{L}\p{N}])/gu, '”')
