// Full stops that end no sentence. One list for all languages: none of these ends a sentence in any of them alone.

/** Before a name or a number: these never end a sentence. */
const openers =
  'sr|sra|srta|sres|dr|dra|drs|prof|profa|ing|lic|arq|gral|gen|cnel|col|sgt|lt|capt|cap|mr|mrs|ms|messrs|hon|rev|st|sto|sta|mt|ft|av|avda|ave|núm|nº|num|no|nr|art|arts|pág|págs|p|pp|vol|fig|cf|vs|aprox|ap|tel|ext|apdo|dpto|depto|eng|engª|exmo|exma|sen|rep|gov|pres|dott|dott\\.ssa|e\\.g|i\\.e|p\\. ?ej|ej|p\\. ?ex|v\\. ?gr|sig|mme|mlle'

/** May end a sentence: they end none before a small letter, a figure or the rest of their own name. */
const closers =
  'inc|corp|co|ltd|llc|plc|cía|cia|ltda|etc|jr|sr|bros|dept|univ|est|approx|ee\\. ?uu|uu|jan|ene|feb|fev|fév|febr|mar|abr|apr|may|mai|jun|jul|ago|aug|set|sep|sept|oct|out|okt|nov|dic|dez|dec|déc|gen|mag|giu|lug|ott'

const hour = /(?:^|[^\p{L}])[ap]\.\s?m\.\s*$/iu
const opener = new RegExp(String.raw`(?:^|[^\p{L}])(?:${openers})\.\s*$`, 'iu')
const closer = new RegExp(String.raw`(?:^|[^\p{L}])(?:${closers})\.\s*$`, 'iu')
/** "S.A.", "U.S.", "EE. UU.", "J." */
const initials = /(?:^|[^\p{L}])(?:\p{Lu}{1,2}\.\s?)+$/u
const singleInitial = /(?:^|[^\p{L}.]\s?)\p{Lu}\.\s*$/u

/** A new sentence mostly opens with one of these; after initials, any other capital goes on with a name. */
const sentenceOpening =
  /^(?:["“«¿¡(—]|(?:el|la|los|las|lo|un|una|en|es|se|su|sus|según|no|por|para|tras|además|este|esta|esto|entre|con|como|cuando|también|y|pero|o|a|os|as|um|uma|no|na|nos|nas|em|não|ao|segundo|após|também|mas|com|the|this|that|these|it|its|in|on|a|an|he|she|they|we|his|her|their|but|and|according|after|when|while|if|at|for|no|as|le|les|il|elle|der|die|das|ein|eine|er|sie|gli|i)\s)/iu

/** True when the full stop at the end of `before` belongs to an abbreviation that goes on in `after`. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const end = before.slice(-24)
  if (!/\.\s*$/.test(end)) return false
  if (hour.test(end)) return /^[\p{L}\p{N}(]/u.test(after) && !sentenceOpening.test(after)
  if (opener.test(end)) return /^["“«(]?[\p{Lu}\p{N}]/u.test(after) && !isPlainNo(end, after)
  if (closer.test(end)) return /^[\p{Ll}\p{N}(]/u.test(after)
  if (singleInitial.test(end)) return /^\p{Lu}/u.test(after)
  return initials.test(end) && /^[\p{L}\p{N}(]/u.test(after) && !sentenceOpening.test(after)
}

/** "No." before a capital is an answer, before a figure a number. */
const isPlainNo = (end: string, after: string) =>
  /(?:^|[^\p{L}])no\.\s*$/iu.test(end) && !/^\p{N}/u.test(after)
