export const facts = {
  factEditing: { saved: (fact: string) => `${fact} saved.` },
  factValue: { none: 'Not stated' },
  openCandidates: { candidates: 'All candidates' },
  openFact: {
    use: 'use another claim',
    edit: 'Edit',
    close: 'close',
    none: 'No article states it. You can fill it in yourself.',
    claims: (label: string) => `Claims for ${label.toLowerCase()}`,
  },
  rivalClaim: {
    use: (number: number, value: string) => `${number}: use ${value}`,
    reject: (value: string) => `Reject ${value}`,
    open: 'Open at this sentence',
    implied: 'implied',
  },
}
