/** What browsers and savers of pages write into a comment: "saved from url=(0042)https://…", "url: https://…", "Mirrored from …". */
const forms: readonly RegExp[] = [
  /^\s*saved from url=\(\d{1,6}\)(https?:\/\/\S+)/i,
  /\bsaved (?:with|by) SingleFile\b[\s\S]*?\burl:\s*(https?:\/\/\S+)/i,
]
const mirrored = /^\s*Mirrored from ([\w.-]+\.[a-z]{2,}\/\S*) by HTTrack/i

/** The address a saved page came from, as the comment of the program that saved it says; null for any other comment. */
export function savedFrom(comment: string): string | null {
  for (const form of forms) {
    const address = form.exec(comment)?.[1]
    if (address !== undefined) return address
  }
  const address = mirrored.exec(comment)?.[1]
  return address === undefined ? null : `https://${address}`
}
