/** What pdf.js throws about the insides of a file. */
const complaints = new Set([
  'XRefEntryException',
  'XRefParseException',
  'FormatError',
  'ParserEOFException',
  'MissingDataException',
  'InvalidPDFException',
  'PasswordException',
  'UnknownErrorException',
  'AbortException',
  'JpegError',
  'JpxError',
  'Jbig2Error',
])

let isWatching = false

/**
 * pdf.js starts promises for pages of damaged files and drops some of them, so nobody can catch how they fail. Such a
 * failure would end the thread, at a time when it may be reading another file.
 */
export function forgiveDroppedPromises(): void {
  if (isWatching) return
  isWatching = true
  process.on('unhandledRejection', reason => {
    const isComplaint = reason instanceof Error && complaints.has(reason.name)
    if (!isComplaint && process.listenerCount('unhandledRejection') === 1) throw reason
  })
}
