import * as z from 'zod'
import { SavedName } from '../domain/saved-comparison.ts'
import { SavedStatistics, Statistics, StatisticsSettings } from '../domain/statistics.ts'
import { command } from './command.ts'

const Typed = z.string().max(10_000)
const Named = z.strictObject({ name: SavedName })

/** Figures of the breaches a query finds; the language is that of the search box, and an empty query finds all. */
export const statisticsCommands = {
  'statistics.of': command(
    z.strictObject({
      query: Typed,
      settings: StatisticsSettings.prefault({}),
      /** Leaves out what cannot be understood and counts what the rest finds. */
      isLenient: z.boolean().default(false),
    }),
    Statistics,
  ),
  /** Reads a piece of what statistics are counted from; asked for while nobody does anything, until it is ready. */
  'statistics.prepare': command(z.strictObject({}), z.strictObject({ isReady: z.boolean() })),
  /** In the order of the alphabet. */
  'statistics.saved': command(z.strictObject({}), z.array(SavedStatistics)),
  /** Keeps a query and settings under a name; one of the same name is replaced. */
  'statistics.save': command(
    z.strictObject({ name: SavedName, query: Typed, settings: StatisticsSettings.prefault({}) }),
    z.array(SavedStatistics),
  ),
  /** Saved statistics as the vault is now. */
  'statistics.open': command(Named, Statistics),
  'statistics.rename': command(z.strictObject({ name: SavedName, to: SavedName }), z.array(SavedStatistics)),
  'statistics.forget': command(Named, z.array(SavedStatistics)),
}
