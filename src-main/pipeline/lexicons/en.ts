import type { Lexicon } from './lexicon.ts'

export const english: Lexicon = {
  lang: 'en',
  page: {
    publishedLabels: [],
    updatedLabels: [],
    bylineLabels: [],
    aggregatorLabels: [],
    moreFromLabels: [],
    siteLabels: [],
  },
}
