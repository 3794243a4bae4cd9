/** A stretch of text cut at its matches: [text, is a match]. */
export function cutAt(snippet: string, matches: readonly (readonly [number, number])[]): [string, boolean][] {
  const pieces: [string, boolean][] = []
  let at = 0
  for (const [start, end] of matches) {
    if (start > at) pieces.push([snippet.slice(at, start), false])
    pieces.push([snippet.slice(start, end), true])
    at = end
  }
  if (at < snippet.length) pieces.push([snippet.slice(at), false])
  return pieces
}
