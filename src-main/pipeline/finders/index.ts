import { attackVector } from './attack-vector.ts'
import { country } from './country.ts'
import { dataTypes } from './data-types.ts'
import type { Finder } from './finder.ts'
import { incidentDates } from './incident-dates.ts'
import { misuseEvidence } from './misuse-evidence.ts'
import { peopleAffected } from './people-affected.ts'
import { ransomPaid } from './ransom-paid.ts'
import { relatedOrganisations } from './related-organisations.ts'
import { responses } from './responses.ts'
import { sector } from './sector.ts'
import { threatActor } from './threat-actor.ts'
import { victim } from './victim.ts'

/** Every kind of fact has one finder; claims come in this order. */
export const finders: readonly Finder[] = [
  victim,
  relatedOrganisations,
  sector,
  country,
  peopleAffected,
  incidentDates,
  dataTypes,
  attackVector,
  threatActor,
  ransomPaid,
  misuseEvidence,
  responses,
]
