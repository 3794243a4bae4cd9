/**
 * The arguments for the command line, when the app was started for that; null when it is to open its window.
 * A bare word (`import`, `list`…) is a command; Electron's own switches and dropped paths never look like one.
 */
export function commandLineRequest(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  // Unpackaged, the second argument names the script.
  const args = argv.slice(isPackaged ? 1 : 2)
  const first = args[0]
  if (first === undefined) return null
  return /^[a-z][a-z-]*$/.test(first) || first === '--help' || first === '--version' ? args : null
}
