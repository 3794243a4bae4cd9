import { readers } from '../pipeline/readers/index.ts'

/** The formats that can be read, for every place that offers or filters files. */
export const fileFormats = readers.map(({ label, extensions }) => ({ label, extensions: [...extensions] }))
