import type { Problem } from './problem.ts'

/** An outcome as a value: what was asked for, or the problem that prevented it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (problem: Problem): Result<never> => ({ ok: false, problem })

/** Closes a switch over a union: it does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
