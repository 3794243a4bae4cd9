import * as z from 'zod'
import { Breach, BreachSummary } from '../domain/breach.ts'
import { FactId } from '../domain/fact-id.ts'
import { BreachId } from '../domain/ids.ts'
import { Decision } from '../domain/verdict.ts'
import { command, maxNames } from './command.ts'

/** What a breach is called. */
export const BreachName = BreachSummary.pick({ breachId: true, name: true })
export type BreachName = z.infer<typeof BreachName>

export const breachCommands = {
  /** The last made first; with a tag, only the breaches carrying it or one of its children. */
  'breaches.list': command(z.strictObject({ tag: z.string().optional() }), z.array(BreachSummary)),
  /** What these breaches are called; those that are gone are left out. */
  'breaches.names': command(z.strictObject({ ids: z.array(BreachId).max(maxNames) }), z.array(BreachName)),
  'breaches.get': command(z.strictObject({ id: BreachId }), Breach),
  /** Two or more breaches, whole, in the order asked for; the rows come from domain/comparison. */
  'breaches.compare': command(z.strictObject({ ids: z.array(BreachId).min(2).max(6) }), z.array(Breach)),
  /** Records what the analyst decides about a fact; answers with the breach as it is now. */
  'verdicts.give': command(
    z.strictObject({ breachId: BreachId, factId: FactId, decision: Decision }),
    Breach,
  ),
}
