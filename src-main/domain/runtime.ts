import { type Problem, problem } from './problem.ts'

/** The Node-API level the SQLite binding is built for (Node 22.14 and later, Electron 35 and later). */
const neededNodeApi = 10

/** Why this runtime cannot open a vault, or null when it can. `versions` is `process.versions`. */
export function runtimeProblem(versions: {
  readonly napi?: string | undefined
  readonly node?: string | undefined
}): Problem | null {
  if (Number(versions.napi ?? 0) >= neededNodeApi) return null
  const found = versions.node ?? 'unknown'
  return problem(
    'runtime-too-old',
    `Breachdesk needs Node 22.14 or later and found ${found}; start it with "npm start" or "npm run cli", which bring their own.`,
  )
}
