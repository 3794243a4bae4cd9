// Every clock, in the order of the rows. A new one is a file beside this one and a line here.
import type { Clock } from './clock.ts'
import { gdprAuthority } from './gdpr-authority.ts'
import { hipaaIndividuals } from './hipaa-individuals.ts'
import { hipaaMedia } from './hipaa-media.ts'
import { hipaaSecretary } from './hipaa-secretary.ts'
import { hipaaSecretaryYearly } from './hipaa-secretary-yearly.ts'
import { hipaaVendor } from './hipaa-vendor.ts'
import { kvkkAuthority } from './kvkk-authority.ts'
import { lgpdAuthority } from './lgpd-authority.ts'
import { lgpdIndividuals } from './lgpd-individuals.ts'
import { ukGdprAuthority } from './uk-gdpr-authority.ts'

export const clocks: readonly Clock[] = [
  hipaaIndividuals,
  hipaaMedia,
  hipaaSecretary,
  hipaaSecretaryYearly,
  hipaaVendor,
  gdprAuthority,
  ukGdprAuthority,
  lgpdAuthority,
  lgpdIndividuals,
  kvkkAuthority,
]

const byId = new Map(clocks.map(clock => [clock.id, clock]))

/** The clock of an id. */
export function clockOf(id: string): Clock {
  const clock = byId.get(id)
  if (clock === undefined) throw new Error(`there is no clock ${id}`)
  return clock
}
