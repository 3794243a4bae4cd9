// The English words for the terms of the closed lists, where taking the underscores out is not enough.
const words: Readonly<Record<string, string>> = {
  ssn: 'Social security number',
  government_id: 'Government ID',
  medical_record_number: 'Medical record number',
  ip_address: 'IP address',
  minors: 'Data of minors',
  mfa_enabled: 'Multi-factor login enabled',
  individuals_notified: 'People notified',
  forensics_engaged: 'Forensics engaged',
  at_least: 'at least',
  up_to: 'up to',
  about: 'about',
  exact: 'exact',
  none_reported: 'None reported',
}

/** `date_of_birth` becomes `Date of birth`. */
export function wordFor(term: string): string {
  const spaced = term.replaceAll('_', ' ')
  return words[term] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
