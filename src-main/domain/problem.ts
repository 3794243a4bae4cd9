import * as z from 'zod'

/** Every way the product can say no. A code is for programs, its sentence for people. */
export const ProblemCode = z.enum([
  'empty-file',
  'file-too-large',
  'not-text',
  'no-article-text',
  'unknown-format',
  'damaged-file',
  'encrypted-file',
  'needs-ocr',
  'unknown-columns',
  'refused-archive',
  'file-not-found',
  'file-vanished',
  'file-not-readable',
  'nothing-readable',
  'took-too-long',
  'out-of-memory',
  'reader-failed',
  'cancelled',
  'wrong-passphrase',
  'weak-passphrase',
  'damaged-keys',
  'damaged-vault',
  'newer-vault',
  'migration-gap',
  'vault-missing',
  'vault-exists',
  'vault-read-only',
  'vault-locked',
  'vault-in-use',
  'disk-full',
  'file-exists',
  'file-not-writable',
  'marked-red',
  'vault-not-empty',
  'needs-window',
  'not-found',
  'nothing-to-undo',
  'nothing-to-redo',
  'invalid-input',
  'invalid-query',
  'unknown-command',
  'not-allowed',
  'under-way',
  'runtime-too-old',
  'internal',
])
export type ProblemCode = z.infer<typeof ProblemCode>

export const Problem = z.strictObject({ code: ProblemCode, message: z.string().min(1) })
export type Problem = z.infer<typeof Problem>

export const problem = (code: ProblemCode, message: string): Problem => ({ code, message })

/** A problem on its way up through code that cannot return a Result (a transaction, a parser callback). */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(code: ProblemCode, message: string) {
    super(message)
    this.name = 'ProblemError'
    this.problem = problem(code, message)
  }
}

/** The problem inside a thrown value; an unforeseen error becomes `internal` with its own message. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return problem('internal', `Something unforeseen happened: ${message}`)
}
