import { formatScore } from '../../text/format.ts'

export const candidates = {
  candidateLine: { show: 'Show in the text', score: (score: number) => `score ${formatScore(score)}` },
  candidateList: { label: (fact: string) => `All candidates for ${fact.toLowerCase()}` },
  explained: { reading: 'Reading the article again…' },
  factCandidates: {
    scope: 'As the rules read this article alone, before any verdict.',
    none: 'No rule saw a candidate in this article.',
  },
  whyNoBreach: {
    why: 'Why is no breach reported?',
    none: 'Nothing in it looks like a fact of a breach.',
    turnedDown: 'The rules saw these candidates and turned them down.',
  },
}
