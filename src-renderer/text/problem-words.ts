// What went wrong, in the language of the screen.
import type { Problem, ProblemCode } from '../../src-main/domain/problem.ts'
import { words } from '../languages/words.ts'
import { language } from './locale.ts'

/** Problems of which the engine's own sentence says no more than the general one. */
const plain: ReadonlySet<ProblemCode> = new Set([
  'cancelled',
  'wrong-passphrase',
  'weak-passphrase',
  'nothing-to-undo',
  'nothing-to-redo',
  'vault-locked',
  'vault-in-use',
  'disk-full',
  'vault-exists',
  'vault-not-empty',
  'damaged-keys',
  'newer-vault',
  'file-vanished',
])

export interface ProblemWords {
  readonly sentence: string
  /** The engine's English sentence, where it has what the other one lacks: names of files, lines. */
  readonly detail: string | null
}

/** A problem to show. English has the engine's sentence alone: it says the same and more. */
export function problemWords({ code, message }: Problem): ProblemWords {
  if (language === 'en') return { sentence: message, detail: null }
  return { sentence: words.problems[code], detail: plain.has(code) ? null : message }
}

/** The same in one line, where there is room for no more. */
export function problemLine(problem: Problem): string {
  const { sentence, detail } = problemWords(problem)
  return detail === null ? sentence : `${sentence} (${detail})`
}
