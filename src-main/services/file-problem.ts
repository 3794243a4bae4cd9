import { type Problem, problem, problemOf } from '../domain/problem.ts'
import { systemCode } from '../vault/vault-problem.ts'

const bySystemCode: Readonly<Record<string, Problem>> = {
  ENOENT: problem(
    'file-not-found',
    'The file is not there; it may have been moved, or the link to it leads nowhere.',
  ),
  ENOTDIR: problem(
    'file-not-found',
    'The file is not there; it may have been moved, or the link to it leads nowhere.',
  ),
  ELOOP: problem('file-not-readable', 'The link leads round in a circle.'),
  EACCES: problem('file-not-readable', 'You have no permission to read this.'),
  EPERM: problem('file-not-readable', 'You have no permission to read this.'),
  EIO: problem('file-not-readable', 'The disk could not read this file.'),
  ENAMETOOLONG: problem('file-not-readable', 'The name of this file is too long.'),
  EMFILE: problem('file-not-readable', 'Too many files are open; try this one again.'),
}

/** Why a file to be imported could not be read. */
export const fileProblem = (thrown: unknown): Problem =>
  bySystemCode[systemCode(thrown) ?? ''] ?? problemOf(thrown)
