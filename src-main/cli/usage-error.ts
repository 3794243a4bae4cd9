/** A call whose words are off: exit code 2, the sentence, and where to find help. */
export class UsageError extends Error {
  override name = 'UsageError'
}
