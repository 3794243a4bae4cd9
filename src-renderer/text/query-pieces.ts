// What is typed in the search box, cut into pieces that look different.

import type { Span } from '../../src-main/domain/claim.ts'
import { fieldOf, kindOfField } from '../../src-main/domain/search/fields.ts'
import { tokensOf } from '../../src-main/domain/search/tokens.ts'

export type PieceLook = 'plain' | 'field' | 'value' | 'operator'

export interface QueryPiece {
  readonly start: number
  readonly text: string
  readonly look: PieceLook
  readonly isWrong: boolean
}

type Stretch = Pick<Span, 'start' | 'end'>
type Looking = Stretch & { readonly look: PieceLook }

/** The looks of the tokens; what is between them is plain. */
function looksOf(typed: string): Looking[] {
  return tokensOf(typed, kindOfField).flatMap((token): Looking[] => {
    const { start, end } = token
    if (token.kind === 'words') return []
    if (token.kind !== 'field') return [{ start, end, look: 'operator' }]
    if (fieldOf(token.name) === null) return []
    return [
      { start, end: token.nameEnd + 1, look: 'field' },
      { start: token.nameEnd + 1, end, look: 'value' },
    ]
  })
}

/** All of what is typed, in order. */
export function piecesOf(typed: string, wrong: readonly Stretch[]): QueryPiece[] {
  const looks = looksOf(typed)
  const edges = [...looks, ...wrong, { start: 0, end: typed.length }].flatMap(({ start, end }) => [
    start,
    end,
  ])
  const cuts = [...new Set(edges)].filter(at => at <= typed.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const within = ({ start: from, end: to }: Stretch) => from <= start && start < to
    return {
      start,
      text: typed.slice(start, cuts[index + 1]),
      look: looks.find(within)?.look ?? 'plain',
      isWrong: wrong.some(within),
    }
  })
}
