// The English heads of exported tables. Facts are headed by their labels in the catalogue.
export const headWords = {
  breach: 'Breach',
  name: 'Name',
  qualifier: 'How exactly',
  articles: 'Articles',
  sources: 'Independent sources',
  outlets: 'Outlets',
  tags: 'Tags',
  review: 'Review',
  marking: 'Marking',
  claim: 'Claim',
  fact: 'Fact',
  value: 'Value',
  sourceKind: 'Said by',
  sourceName: 'Source as named',
  certainty: 'Certainty',
  relation: 'Standing',
  verdict: 'Verdict',
  reason: 'Reason',
  quote: 'Quote',
  article: 'Article',
  title: 'Title',
  outlet: 'Outlet',
  date: 'Published',
  language: 'Language',
  address: 'Address',
  foundBy: 'Found by',
} as const

/** The names of sheets. */
export const sheetWords = { breaches: 'Breaches', claims: 'Claims', comparison: 'Comparison' } as const
