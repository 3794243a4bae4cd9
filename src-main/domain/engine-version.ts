/**
 * The version of the rules that read articles. Raise it with every change that makes them read an article differently:
 * articles read by an older version are then offered to be read again.
 */
export const engineVersion = 3
