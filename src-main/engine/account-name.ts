import { userInfo } from 'node:os'

/** Who is at work, for the history. In a container the account often has no name, and Node then throws. */
export function accountName(
  ask: () => { readonly username: string } = userInfo,
  env: NodeJS.ProcessEnv = process.env,
): string {
  try {
    return ask().username
  } catch {
    return env.USER || env.LOGNAME || env.USERNAME || 'unknown'
  }
}
