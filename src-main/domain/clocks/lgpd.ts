// What the Brazilian clocks have in common: Regulamento de Comunicação de Incidente de Segurança, approved by Resolução
// CD/ANPD nº 15 of 24 April 2024, in force from its publication on 26 April 2024.
import type { ClockLimit, ClockScope } from './clock.ts'

/** Three working days, twice as many for small agents. Carnival puts up to three free days in a row. */
export const lgpdLimit: ClockLimit = { kind: 'working-days', days: 3, forSmallBodies: 6, holidays: 3 }

export const lgpdScope: ClockScope = { places: [{ countries: ['BR'], since: '2024-04-26' }] }

export const lgpdUnless =
  'Only where the incident may cause relevant risk or harm; small agents have twice as long; public holidays are not counted here.'
