// What queries answer with where it is no row. Made once: making a schema takes longer than most queries do.
import * as z from 'zod'

export const Whole = z.int()
export const Wholes = z.array(Whole)
/** A number, or null where there is no row. */
export const MaybeWhole = Whole.nullish().transform(value => value ?? null)
export const Text = z.string()
export const Texts = z.array(Text)
export const Bytes = z.instanceof(Uint8Array)
