import type { Origin } from '../../../src-main/domain/article.ts'
import { counted, formatCount } from '../../text/format.ts'
import { originWords } from '../../text/origin-words.ts'

export const reader = {
  articlePane: { label: 'Article', text: 'Article text', by: 'By' },
  articleSource: {
    label: 'Where this comes from',
    title: 'Title',
    byline: 'Byline',
    outlet: 'Outlet',
    published: 'Published',
    address: 'Address',
    from: (origin: Origin) => `from ${originWords[origin]}`,
    foundIn: (name: string) => `Found in ${name}`,
    mail: 'Attached to',
    attached: 'Attached to it',
    plain: 'The saved file is not encrypted.',
  },
  breachSwitch: { label: 'This article reports several breaches' },
  factsPane: {
    label: 'Facts in this article',
    facts: 'Facts',
    filter: 'Filter',
    all: 'All',
    toReview: 'To review',
    reviewed: (done: number, all: number) => `${formatCount(done)} of ${formatCount(all)} reviewed`,
    none: 'No breach was found in this article',
    noneHint: 'It stays in the library and can be searched and tagged.',
  },
  focusedClaim: {
    fact: 'Fact',
    qualifier: 'Qualifier',
    says: 'Who says',
    certainty: 'Certainty',
    shown: 'Breach shows',
    why: 'Why',
    foundBy: 'Found by',
    candidates: 'All candidates',
  },
  nearArticles: {
    nearly: 'Nearly the same as',
    hint: 'They count as one source.',
    alike: (similarity: string) => `${similarity} of the text is the same`,
    more: (count: number) => `and ${formatCount(count)} more`,
    notAs: (title: string) => `Not the same as ${title}`,
  },
  readerSide: {
    label: 'Articles in this breach',
    above: {
      breaches: 'Breaches',
      articles: 'Articles',
      imports: 'Imports',
      reader: 'Back',
      compare: 'Comparison',
    },
    articles: 'Articles',
    noBreach: 'In no breach',
    show: 'Show in text',
    hint: 'Each kind has its own colour and its own line, so they can be told apart without colour.',
  },
  readerView: { label: 'Article', missing: 'The article cannot be shown' },
  removedText: {
    show: 'Show',
    hide: 'Hide',
    lines: (count: number) => `${counted(count, 'line', 'lines')} removed`,
  },
  reviewBar: { label: 'Review' },
}
