/** Appends all of a list, however long: spreading it into `push` would overflow the stack. */
export function pushAll<T>(to: T[], items: readonly T[]): void {
  for (const item of items) to.push(item)
}
