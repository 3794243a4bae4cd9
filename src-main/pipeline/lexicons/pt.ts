import type { Lexicon } from './lexicon.ts'

export const portuguese: Lexicon = {
  lang: 'pt',
  page: {
    publishedLabels: [],
    updatedLabels: [],
    bylineLabels: [],
    aggregatorLabels: [],
    moreFromLabels: [],
    siteLabels: [],
  },
}
