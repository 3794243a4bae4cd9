// Words that keep the hyphen a line ends with. Each language names its own.

interface HyphenRules {
  /** A text with three of these words is in the language. */
  readonly signs: readonly string[]
  /** What stands with a space after a word cut short: "Kunden- und Patientendaten". */
  readonly afterCutWords: readonly string[]
  /** First parts that never open a word written as one. */
  readonly heads: readonly string[]
  /** Second parts that end no word written as one, after first parts like these. */
  readonly tails: Readonly<Record<string, RegExp>>
}

const any = /./u
const vowel = /[áéêíóôi]$/u

export const hyphenRules: readonly HyphenRules[] = [
  {
    signs: ['the', 'and', 'was', 'that', 'were', 'with', 'from', 'has'],
    afterCutWords: ['and', 'or'],
    heads: [
      ...['self', 'third', 'one', 'two', 'three', 'four', 'five', 'six', 'zero'],
      ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
    ],
    tails: {
      party: any,
      based: any,
      term: any,
      level: any,
      profile: any,
      sponsored: any,
      backed: any,
      owned: any,
      called: any,
      factor: any,
      facing: any,
      virus: any,
      malware: any,
      phishing: any,
      fraud: any,
      known: /^(?!un$)/u,
      related: /^(?!un$|cor$|inter$)/u,
      to: /^(?:day|face|due|up)$/u,
    },
  },
  {
    signs: ['der', 'die', 'und', 'das', 'nicht', 'ist', 'mit', 'von', 'den'],
    afterCutWords: ['und', 'oder', 'bzw', 'sowie', 'noch'],
    heads: [],
    tails: {},
  },
  {
    signs: ['les', 'des', 'une', 'est', 'dans', 'qui', 'aux', 'été'],
    afterCutWords: [],
    heads: [
      ...['celui', 'celle', 'ceux', 'rendez', 'après', 'avant', 'contre', 'mots'],
      ...['dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'quatre'],
    ],
    tails: { il: any, elle: any, on: any, ils: any, elles: any, vous: any, même: any, mêmes: any, être: any },
  },
  {
    signs: ['não', 'são', 'uma', 'pela', 'pelo', 'também', 'dos', 'ao'],
    afterCutWords: [],
    heads: ['pós', 'pré', 'pró', 'recém', 'além', 'vice'],
    tails: {
      feira: any,
      passe: any,
      lhe: any,
      lhes: any,
      lo: vowel,
      la: vowel,
      los: vowel,
      las: vowel,
      // After other ends "se" is the last syllable of a noun: fase, crise, análise.
      se: /^(?!(?:ba|fa|te|fra|cri|qua|análi|paráli|hipóte|sínte|próte)$).*(?:[aeiou]|[aeo]m|[aei]r|ão)$/u,
    },
  },
]
