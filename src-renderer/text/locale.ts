/** The reader's own conventions for numbers and dates. */
export const locale: string = globalThis.navigator?.language ?? 'en'
