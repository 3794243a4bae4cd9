export const breach = {
  breachDetail: {
    breach: 'Breach',
    facts: 'Facts',
    articles: 'Articles',
    history: 'History',
    read: 'Read the articles',
  },
  breachHistory: {
    history: 'History',
    all: 'Whole history',
    none: 'Nothing has been done with this breach yet.',
    undone: 'undone',
  },
}
