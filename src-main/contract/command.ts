import type * as z from 'zod'

/** Who may ask. `page`: the window's page. `host`: only the programs around the engine, which alone name paths. */
export type Caller = 'page' | 'host'

/** One thing that can be asked: what goes in, what comes out, both checked when it crosses. */
export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I
  readonly output: O
  readonly caller: Caller
}

export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Command<I, O> => ({
  input,
  output,
  caller: 'page',
})

/** The most articles or breaches whose names are given at once. */
export const maxNames = 1000

/** A command the page cannot send, because it names a path. */
export const hostCommand = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Command<I, O> => ({
  input,
  output,
  caller: 'host',
})
