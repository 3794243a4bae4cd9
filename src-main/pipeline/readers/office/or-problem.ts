import { ProblemError } from '../../../domain/problem.ts'
import { failed, type Result } from '../../../domain/result.ts'

/** Turns the problem on which a listener broke off the reading of a part into an outcome. */
export function orProblem<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof ProblemError) return failed(thrown.problem)
    throw thrown
  }
}
