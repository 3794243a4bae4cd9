// The closed word lists of the domain. Order is the order in menus.
import * as z from 'zod'

export const Language = z.enum(['es', 'pt', 'en', 'fr', 'de', 'it', 'ca'])
export type Language = z.infer<typeof Language>

export const DataType = z.enum([
  'name',
  'address',
  'email',
  'phone',
  'date_of_birth',
  'government_id',
  'ssn',
  'medical_record_number',
  'health_insurance',
  'diagnosis',
  'treatment',
  'prescription',
  'biometric',
  'financial_account',
  'payment_card',
  'billing',
  'credentials',
  'employment',
  'photo',
  'location',
  'ip_address',
  'communications',
  'genetic',
  'minors',
])
export type DataType = z.infer<typeof DataType>

export const AttackVector = z.enum([
  'ransomware',
  'phishing',
  'credential_stuffing',
  'stolen_credentials',
  'vulnerability_exploit',
  'misconfiguration',
  'insider',
  'lost_device',
  'supply_chain',
  'skimming',
  'unknown',
])
export type AttackVector = z.infer<typeof AttackVector>

export const Sector = z.enum([
  'healthcare',
  'finance',
  'retail',
  'education',
  'government',
  'technology',
  'telecom',
  'transport',
  'energy',
  'other',
])
export type Sector = z.infer<typeof Sector>

export const OrganisationRole = z.enum([
  'parent',
  'subsidiary',
  'vendor',
  'customer',
  'regulator',
  'threat_actor',
  'law_enforcement',
  'other',
])
export type OrganisationRole = z.infer<typeof OrganisationRole>

export const Response = z.enum([
  'law_enforcement_notified',
  'regulator_notified',
  'individuals_notified',
  'forensics_engaged',
  'systems_taken_offline',
  'passwords_reset',
  'data_migrated',
  'credit_monitoring_offered',
  'service_restored',
  'lawsuit_filed',
  'fine_issued',
  'mfa_enabled',
])
export type Response = z.infer<typeof Response>

export const MisuseEvidence = z.enum(['none_reported', 'confirmed', 'unknown'])
export type MisuseEvidence = z.infer<typeof MisuseEvidence>

export const Qualifier = z.enum(['exact', 'at_least', 'about', 'up_to'])
export type Qualifier = z.infer<typeof Qualifier>

/** Who makes the statement. `press` is the article itself, when nobody else is credited. */
export const SourceKind = z.enum(['regulator', 'company', 'press', 'threat_actor'])
export type SourceKind = z.infer<typeof SourceKind>

export const Certainty = z.enum(['stated', 'implied'])
export type Certainty = z.infer<typeof Certainty>
