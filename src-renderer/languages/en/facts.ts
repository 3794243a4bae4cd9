import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { counted, formatCount } from '../../text/format.ts'

export const facts = {
  /** What each fact is called. */
  label: {
    victim: 'Victim',
    relatedOrgs: 'Organisations',
    sector: 'Sector',
    country: 'Country',
    individualsAffected: 'People affected',
    'dates.intrusionStart': 'Intrusion began',
    'dates.intrusionEnd': 'Intrusion ended',
    'dates.discovered': 'Discovered',
    'dates.disclosed': 'Disclosed',
    'dates.notified': 'People told',
    'dataTypes.exposed': 'Data exposed',
    'dataTypes.notExposed': 'Said not exposed',
    attackVector: 'Attack vector',
    threatActor: 'Threat actor',
    ransomPaid: 'Ransom paid',
    misuseEvidence: 'Misuse of the data',
    responses: 'Response',
  } satisfies Record<FactId, string>,
  factEditing: { saved: (fact: string) => `${fact} saved.` },
  factValue: { none: 'Not stated' },
  openCandidates: { candidates: 'All candidates' },
  openFact: {
    use: 'use another value',
    edit: 'Edit',
    close: 'close',
    none: 'No article states it. You can fill it in yourself.',
  },
  factLedger: {
    values: (label: string) => `What is said about ${label.toLowerCase()}`,
    grew: 'Grew as it was told',
  },
  ledgerClaim: {
    reject: (value: string) => `Reject ${value}`,
    rejected: 'rejected',
    open: 'Open at this sentence',
    implied: 'implied',
    repeats: (article: string) => `only repeats ${article}`,
  },
  ledgerGroup: {
    use: (number: number, value: string) => `${number}: use ${value}`,
    claims: (value: string) => `Who says ${value}`,
    sources: (count: number) => counted(count, 'source', 'sources'),
    since: (date: string) => `first on ${date}`,
    more: (count: number) => `${formatCount(count)} more`,
    fewer: 'Fewer',
    differsBy: (by: string) => `differs, ${by}`,
    relation: {
      'in-use': 'in use',
      agrees: 'agrees',
      beside: 'as well',
      differs: 'differs',
      outgrown: 'earlier figure',
      rejected: 'rejected',
    },
  },
  unsavedLine: {
    unsaved: 'Typed and not saved',
    typed: (text: string) => `Typed and not saved: ${text}`,
    goOn: 'Go on',
    discard: 'Discard',
  },
  useRival: {
    use: (number: number) => `Use value ${number}`,
    useAny: 'Use the value of that number',
    none: (number: number) => `There is no value ${number}.`,
  },
}
