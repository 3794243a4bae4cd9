// What the HIPAA breach notification rule has in common. 45 CFR 164.400-414, in force for breaches that occurred on or
// after 23 September 2009 (74 FR 42740; 45 CFR 164.400), for which the day of the discovery stands here.
import type { ClockScope } from './clock.ts'

/** Covered entities are mostly of the health sector; where health data are exposed elsewhere, it may be one or its vendor. */
export const hipaaScope: ClockScope = {
  places: [{ countries: ['US'], since: '2009-09-23' }],
  sectors: ['healthcare'],
  orWithData: ['medical_record_number', 'health_insurance', 'diagnosis', 'treatment', 'prescription'],
}

export const hipaaUnless =
  'Only covered entities and unsecured protected health information; police may ask for a delay (164.412), and “without unreasonable delay” can be earlier than the last day.'
