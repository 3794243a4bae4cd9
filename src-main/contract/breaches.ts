import * as z from 'zod'
import { Breach, BreachSummary } from '../domain/breach.ts'
import { FactId } from '../domain/fact-id.ts'
import { BreachId } from '../domain/ids.ts'
import { Decision } from '../domain/verdict.ts'
import { command } from './command.ts'

export const breachCommands = {
  /** The last made first; with a tag, only the breaches carrying it or one of its children. */
  'breaches.list': command(z.strictObject({ tag: z.string().optional() }), z.array(BreachSummary)),
  'breaches.get': command(z.strictObject({ id: BreachId }), Breach),
  /** Two or more breaches, whole, in the order asked for; the rows come from domain/comparison. */
  'breaches.compare': command(z.strictObject({ ids: z.array(BreachId).min(2).max(6) }), z.array(Breach)),
  /** Records what the analyst decides about a fact; answers with the breach as it is now. */
  'verdicts.give': command(
    z.strictObject({ breachId: BreachId, factId: FactId, decision: Decision }),
    Breach,
  ),
}
