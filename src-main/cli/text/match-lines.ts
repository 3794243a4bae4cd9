import type { MatchReason, Suggestion } from '../../domain/likeness.ts'
import { matchSentence } from '../../domain/match-sentence.ts'

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.round(10 * Math.abs(points)) / 10}`

/** The reasons for and against, one a line, the weightiest first. */
export const reasonLines = (reasons: readonly MatchReason[]): string[] =>
  [...reasons]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(reason => `${signed(reason.points).padStart(5)}  ${matchSentence(reason)}`)

/** Two breaches that may be one, and below them why. */
export const suggestionLines = (suggestion: Suggestion): string[] => [
  `${suggestion.breachId}  ${suggestion.name}`,
  `${suggestion.other}  ${suggestion.otherName}`,
  ...reasonLines(suggestion.reasons),
]
