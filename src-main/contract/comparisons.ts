import * as z from 'zod'
import { ClockRule, Comparison, fewestColumns, mostColumns } from '../domain/comparison-of.ts'
import { ArticleId, BreachId } from '../domain/ids.ts'
import { ComparisonSettings, SavedComparison, SavedName, SavedSet } from '../domain/saved-comparison.ts'
import { Similar } from '../domain/similarity.ts'
import { command } from './command.ts'

const some = <T extends z.ZodType>(id: T) => z.array(id).min(fewestColumns).max(mostColumns)
const Named = z.strictObject({ name: SavedName })

/**
 * Breaches, or articles on one, side by side. An id that was merged away stands for what it was merged into. Clocks are
 * not legal advice: `notice` says so.
 */
export const comparisonCommands = {
  'comparisons.ofBreaches': command(
    z.strictObject({ ids: some(BreachId), ...ComparisonSettings.partial().shape }),
    Comparison,
  ),
  /** Each article with its own claims. */
  'comparisons.ofArticles': command(
    z.strictObject({ id: BreachId, articles: some(ArticleId), ...ComparisonSettings.partial().shape }),
    Comparison,
  ),
  /** The rules that comparisons and statistics measure by. */
  'comparisons.clocks': command(z.strictObject({}), z.array(ClockRule)),
  /** In the order of the alphabet, with what their columns are called now. */
  'comparisons.saved': command(z.strictObject({}), z.array(SavedComparison)),
  /** Keeps columns and settings under a name; one of the same name is replaced. */
  'comparisons.save': command(
    z.strictObject({ name: SavedName, columns: SavedSet, settings: ComparisonSettings.prefault({}) }),
    z.array(SavedComparison),
  ),
  /** A saved comparison as the vault is now; a problem where fewer than two of its columns are left. */
  'comparisons.open': command(Named, Comparison),
  'comparisons.rename': command(z.strictObject({ name: SavedName, to: SavedName }), z.array(SavedComparison)),
  'comparisons.forget': command(Named, z.array(SavedComparison)),
  /** Breaches that are most like one, with what they share; the most alike first. */
  'breaches.similar': command(
    z.strictObject({ id: BreachId, limit: z.int().positive().max(100).default(12) }),
    z.array(Similar),
  ),
}
