import { cutAt } from '../../text/snippet.ts'

interface MatchedTextProps {
  readonly text: string
  readonly matches: readonly (readonly [number, number])[]
}

/** Every piece with the place it begins at, for a key that stays. */
function placed(pieces: readonly [string, boolean][]) {
  let at = 0
  return pieces.map(([text, isMatch]) => {
    const start = at
    at += text.length
    return { start, text, isMatch }
  })
}

/** A text with what was looked for made strong. */
export const MatchedText = ({ text, matches }: MatchedTextProps) =>
  placed(cutAt(text, matches)).map(({ start, text: piece, isMatch }) =>
    isMatch ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  )
