import type { Lexicon } from './lexicon.ts'

export const spanish: Lexicon = {
  lang: 'es',
  page: {
    publishedLabels: [],
    updatedLabels: [],
    bylineLabels: [],
    aggregatorLabels: [],
    moreFromLabels: [],
    siteLabels: [],
  },
}
