// How people of the screen's languages write counts: magnitudes, small numbers, and words for how exact they are.
// Everything folded: small letters, no accents.
import type { Qualifier } from '../../src-main/domain/vocabulary.ts'

const listed = (pairs: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(pairs.flatMap(([number, words]) => words.split('|').map(word => [word, number] as const)))

/** What a number before it is multiplied with. */
export const magnitudes = listed([
  [1e3, 'k|mil|mille|mila|tausend|tsd|thousand|thousands|milhares|millares|milliers|migliaia'],
  [
    1e6,
    'm|mn|mio|mill|mln|million|millions|millionen|millon|millones|milhao|milhoes|milione|milioni|milio|milions',
  ],
  [
    1e9,
    'bn|billion|billions|mrd|milliarde|milliarden|milliard|milliards|miliardo|miliardi|bilhao|bilhoes|mil millones|mil milhoes|mil milions',
  ],
])

/** Numbers people write as words before a magnitude, and halves of it. */
export const smallNumbers = listed([
  [0.5, 'half a|half|medio|media|mig|meio|demi|un demi|une demi|halbe|eine halbe|mezzo'],
  [1, 'a|one|un|una|uno|um|uma|une|ein|eine'],
  [2, 'two|dos|dois|duas|deux|zwei|due'],
  [3, 'three|tres|trois|drei|tre'],
  [4, 'four|cuatro|quatro|quatre|vier|quattro'],
  [5, 'five|cinco|cinq|funf|cinque'],
  [6, 'six|seis|sechs|sei'],
  [7, 'seven|siete|sete|sept|sieben|sette'],
  [8, 'eight|ocho|oito|huit|acht|otto'],
  [9, 'nine|nueve|nove|neuf|neun'],
  [10, 'ten|diez|dez|dix|zehn|dieci'],
])

const before: Readonly<Record<Qualifier, string>> = {
  exact: '=|exactly|exactamente|exatamente|exactement|genau|esattamente',
  at_least:
    '>=|≥|>|at least|more than|over|above|upwards of|not less than|no fewer than|al menos|por lo menos|mas de|superan los|pelo menos|mais de|ao menos|acima de|au moins|plus de|plus d’|mindestens|wenigstens|mehr als|uber|almeno|piu di|oltre|mes de',
  about:
    '≈|~|about|around|approximately|approx|some|nearly|almost|roughly|circa|ca|c|unos|unas|cerca de|alrededor de|aproximadamente|casi|quase|por volta de|uns|umas|environ|autour de|pres de|presque|quelque|etwa|rund|ungefahr|knapp|fast|gegen|quasi|intorno a|qualche',
  up_to:
    '<=|≤|<|up to|at most|no more than|maximum|max|fewer than|less than|hasta|como maximo|menos de|ate|no maximo|jusqu’a|jusqu’|au plus|moins de|bis zu|hochstens|maximal|weniger als|fino a|al massimo|meno di',
}

/** Words for how exact a figure is, the longest first: "no more than" is not "more than". */
export const openings: readonly (readonly [string, Qualifier])[] = Object.entries(before)
  .flatMap(([qualifier, words]) => words.split('|').map(word => [word, qualifier as Qualifier] as const))
  .sort(([a], [b]) => b.length - a.length)

/** What stands behind a figure that is a lower bound. */
export const orMore = /^(?:\+|or more|and more|y mas|o mas|ou mais|ou plus|et plus|oder mehr|o piu)(?!\p{L})/u
