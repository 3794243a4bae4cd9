/** The largest file we read, in bytes. */
export const maxFileBytes = 100 * 1024 * 1024
/** How long one file may take, in milliseconds. */
export const maxFileMilliseconds = 20_000
/** How much memory the reading of one file may take, in MiB. */
export const maxFileMemory = 512
