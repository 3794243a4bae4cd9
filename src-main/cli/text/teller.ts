import type { Source } from '../../domain/claim.ts'
import type { SourceKind } from '../../domain/vocabulary.ts'

const kinds: Readonly<Record<SourceKind, string>> = {
  regulator: 'regulator',
  company: 'company',
  press: 'press',
  threat_actor: 'attacker',
}

/** Who says something: `Orvane Dental (company)`, `press`. */
export const tellerOf = ({ kind, name }: Source): string =>
  name === null ? kinds[kind] : `${name} (${kinds[kind]})`
