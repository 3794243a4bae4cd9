import * as z from 'zod'

/** The ids of the fact catalogue, in the order of the gold schema. */
export const FactId = z.enum([
  'victim',
  'relatedOrgs',
  'sector',
  'country',
  'individualsAffected',
  'dates.intrusionStart',
  'dates.intrusionEnd',
  'dates.discovered',
  'dates.disclosed',
  'dates.notified',
  'dataTypes.exposed',
  'dataTypes.notExposed',
  'attackVector',
  'threatActor',
  'ransomPaid',
  'misuseEvidence',
  'responses',
])
export type FactId = z.infer<typeof FactId>

/** The six kinds of facts the screen tells apart by colour, line and icon. */
export const FactKind = z.enum(['people', 'dates', 'data', 'orgs', 'attack', 'response'])
export type FactKind = z.infer<typeof FactKind>
