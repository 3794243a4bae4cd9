/** A text as a part of a regular expression that finds it sign by sign; not for use between square brackets. */
export const literalPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
