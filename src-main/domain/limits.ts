/** The largest file we read, in bytes. */
export const maxFileBytes = 100 * 1024 * 1024
/** How long one file may take, in milliseconds. */
export const maxFileMilliseconds = 20_000
/** How much memory the reading of one file may take, in MiB. */
export const maxFileMemory = 512

/** How many files one archive, mailbox or table may hold. */
export const maxMembers = 10_000
/** How much all that is in one file may come to when unpacked, in bytes. */
export const maxUnpackedBytes = 1024 * 1024 * 1024
/** How many times its packed size a member may unpack to: writing stays below 20. */
export const maxRatio = 200
/** How deep archives may lie in archives, and mails in mails. */
export const maxNesting = 3

/** How long the text of one file may be, in characters and in lines; what is longer is a dump of many. */
export const maxTextLength = 12_000_000
export const maxTextLines = 500_000

/** How deep the markup of a page may be nested; what lies deeper is read as if it lay at this depth. */
export const maxMarkupDepth = 200
/** How many elements of a page are told apart; behind them its text goes on without markup. */
export const maxElements = 200_000
/** Pages of a document that are read. */
export const maxPages = 2000
