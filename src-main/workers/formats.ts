import { readers } from '../pipeline/readers/index.ts'

/** The formats that can be read, for every place that offers or filters files. What only lies in other files is none. */
export const fileFormats = readers
  .filter(({ extensions }) => extensions.length > 0)
  .map(({ id, label, extensions }) => ({ id, label, extensions: [...extensions] }))
