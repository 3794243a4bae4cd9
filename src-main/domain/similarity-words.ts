// The English sentences for why two breaches are alike. A screen in another language has a file like this of its own.
import { factOf } from './facts.ts'
import type { SimilarityKind, SimilarityReason } from './similarity.ts'
import { wordFor } from './wording.ts'

const people = (value: string | undefined) => Number(value).toLocaleString('en')
const listed = (values: readonly string[]) => values.join(', ')
const spoken = (values: readonly string[]) => listed(values.map(value => wordFor(value).toLowerCase()))

const sentences: Readonly<Record<SimilarityKind, (values: readonly string[]) => string>> = {
  vendor: values => `The same vendor is named: ${listed(values)}`,
  'vendor-of': values => `One is named as vendor or customer of the other: ${listed(values)}`,
  actor: values => `The same attacker is named: ${listed(values)}`,
  vector: values => `The same attack vector: ${spoken(values)}`,
  data: values => `The same data exposed: ${spoken(values)}`,
  sector: values => `The same sector: ${spoken(values)}`,
  size: ([here, there]) => `Much the same size: ${people(here)} and ${people(there)} people`,
  country: values =>
    `The same country: ${listed(values.map(value => factOf('country').format(value, 'en')))}`,
  words: values => `Rare words their articles share: ${listed(values)}`,
}

/** `The same sector: healthcare (one of 214 breaches).` */
export function similarityInWords({ kind, values, shared }: SimilarityReason): string {
  const rarity =
    shared === null
      ? ''
      : ` (in ${shared.toLocaleString('en')} ${kind === 'words' ? 'articles' : 'breaches'})`
  return `${sentences[kind](values)}${rarity}.`
}
