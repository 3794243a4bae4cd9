import type {
  AttackVector,
  DataType,
  Language,
  OrganisationRole,
  Response,
  Sector,
} from '../../domain/vocabulary.ts'
import type { WordLists } from '../text/phrases.ts'
import type { DateWords } from './date-words.ts'
import type { NumberWords } from './number-words.ts'

/** The words of pages around an article, in one language. */
export interface PageWords {
  /** What stands before a publication date: "Publicado em", "Posted". */
  readonly publishedLabels: readonly string[]
  /** What stands before the date of a later change, which is not the publication date: "Updated". */
  readonly updatedLabels: readonly string[]
  /** What stands before a name in a byline: "By", "Por". */
  readonly bylineLabels: readonly string[]
  /** What writers are called by, on the line below their name: "Staff Writer", "Redactora". */
  readonly writerTitles: Phrases
  /** What outlets are called by and persons are not, in the notation of `text/phrases.ts`: `news`, `~zeitung`. */
  readonly outletWords: Phrases
  /** The sections of a paper, alone on the line over a headline: "Technology", "Última hora". */
  readonly sectionNames: readonly string[]
  /** What stands before the name of an outlet and a colon: "Publication", "Testata". */
  readonly outletLabels: readonly string[]
  /** What press databases write around a text, alone or before a colon: "Load-Date", "Fin del documento". */
  readonly databaseLabels: readonly string[]
  /** What they count a text in: "words". */
  readonly wordCounts: readonly string[]
  /** What opens a letter: "Dear", "Sehr geehrte". */
  readonly salutations: readonly string[]
  /** Labels an aggregator leaves behind, with or without a value after the colon: "Carimbo de hora". */
  readonly aggregatorLabels: readonly string[]
  /** What opens a line of links to other articles: "Mais de", "Read also". */
  readonly moreFromLabels: readonly string[]
  /** What opens a line of sharing, subscribing or consent: "Share on", "Suscríbete". */
  readonly siteLabels: readonly string[]
  /** What marks an advertisement, or says that the text goes on below it: "Publicidad", "Story continues below". */
  readonly advertLabels: readonly string[]
  /** What opens a line that ends a text for those who do not pay: "Suscríbete para seguir leyendo". */
  readonly paywallLabels: readonly string[]
  /** What opens an invitation to get letters or alerts: "Sign up for our newsletter". */
  readonly newsletterLabels: readonly string[]
  /** Headings of what readers wrote below the text: "Kommentare", "Leave a reply". */
  readonly commentLabels: readonly string[]
  /** What opens a line below a picture: "Foto:", "Image credit:". */
  readonly captionLabels: readonly string[]
  /** What notices say that ask for consent to cookies, anywhere in a line. */
  readonly consentPhrases: readonly string[]
}

/** Phrases, in the notation of `text/phrases.ts`. They match folded text: lower case, straight quotes. */
export type Phrases = readonly string[]

/** Abbreviations and what follows them, written in lower case and without their last full stop. */
export interface AbbreviationWords {
  /** Before a name or a number: these never end a sentence: `sr`, `art`, `z. b`. */
  readonly openers: readonly string[]
  /** May end a sentence: they end none before a small letter or a figure: `inc`, `etc`, `jan`. */
  readonly closers: readonly string[]
  /** Words that mostly open a new sentence, so that a capital after initials is no part of a name: `the`, `el`. */
  readonly sentenceOpenings: readonly string[]
}

/** How the language builds sentences. */
export interface SentenceWords {
  /** What opens a clause with a subject and a polarity of its own: `pero`, `although`, `y no`. */
  readonly clauseBreaks: Phrases
  /** What turns a statement round: `no`, `never`, `ningún`. */
  readonly negations: Phrases
  /** Negations that turn nothing round: `no autorizado`, `not only`. */
  readonly notNegations: Phrases
  /** What opens reported speech: `que`, `that`. */
  readonly that: Phrases
  /** To tell somebody, active and passive: `notificó`, `was informed`. */
  readonly telling: Phrases
  readonly told: Phrases
  /** Advice to readers, which states no fact: `recomienda`, `should`. */
  readonly advice: Phrases
  /** What is planned, not done: `comenzarán`, `will`, `plans to`. */
  readonly planned: Phrases
  /** What might be so, or is only asked: `could be`, `no quiso precisar`. */
  readonly unconfirmed: Phrases
}

/** What says that data were, or were not, taken. */
export interface ExposureWords {
  /** What opens examples of the data named before them, and says of them what was said of these: `such as`. */
  readonly introducers: Phrases
  /** Verbs whose object are the data: `contienen`, `stole`. */
  readonly taking: Phrases
  /** Verbs whose subject are the data: `were exposed`, `se filtraron`. */
  readonly taken: Phrases
  /** The same, denied. */
  readonly notTaking: Phrases
  readonly notTaken: Phrases
  /** Sentences and headings that open a list of data: `What information was involved`. */
  readonly listOpeners: Phrases
  /** Statements in which data are named but not exposed: reset passwords, letters with a phone number. */
  readonly elsewhere: Phrases
  /** Credentials as the means of the attack, not as its loot. */
  readonly credentialsAsMeans: Phrases
}

/** What tells the people affected from other counts. */
export interface PeopleWords {
  /** People and what counts as people: `pacientes`, `accounts`. */
  readonly nouns: Phrases
  /** What says that they are affected. */
  readonly affected: Phrases
  /** Counts of people who are not (the) people affected: staff, visitors, victims of fraud. */
  readonly otherCounts: Phrases
  /** Between a number and its noun: `(de )?los`, `current and former`. */
  readonly between: Phrases
  /** What stands before a bare total: `el total asciende a`. */
  readonly totals: Phrases
  /** What stands after a bare total: `afectados`. */
  readonly totalsAfter: Phrases
  /** What makes a figure a part of another: `entre ellos`, `of whom`. */
  readonly subsets: Phrases
  /** Stands right before the number of all there are, after a part of them: `of its`, `out of`, `un tercio de los`. */
  readonly wholes: Phrases
  /** Stands right before a figure that belongs to one kind of data: `para`, `for`. */
  readonly subsetOpeners: Phrases
  /** What cannot follow a bare total: `euros`, `gigabytes`, `records`. */
  readonly otherUnits: Phrases
}

export type DateRole =
  | 'intrusionStart'
  | 'intrusionEnd'
  | 'intrusion'
  | 'discovered'
  | 'disclosed'
  | 'notified'

/** What happened on a date. */
export interface EventWords {
  /** `intrusion` is a stay that has a start and an end: access, exposure, activity. */
  readonly cues: Readonly<Record<DateRole, Phrases>>
  /** Events with dates that answer none of our questions: filings, purchases, repairs. */
  readonly others: Phrases
  /** After a date, a clause that tells what else happened then: `cuando`, `when`. */
  readonly when: Phrases
  /** How a notice speaks to the people affected: `Dear`, `Estimado cliente`. */
  readonly salutations: Phrases
}

/** Who says it. */
export interface SpeakerWords {
  readonly regulator: Phrases
  readonly company: Phrases
  readonly threatActor: Phrases
  /** Named by neither: the article's own words, unions, researchers. */
  readonly others: Phrases
}

/** Where every noun is written with a capital, what tells common nouns from names. */
export interface CapitalisedNouns {
  /** Common nouns, alone or as the last part of a compound: `~daten`, `~ung`, `sprecher*`. No part of a name. */
  readonly nouns: Phrases
  /** Common nouns that open a name when another capital follows: `~klinikum`, `stadtwerke`, `universität`. */
  readonly heads: Phrases
}

/** How names of organisations are built and what surrounds them. */
export interface OrganisationWords {
  /** Words that lose their vowel before a name, without the apostrophe: `l`, `d`, `dell`. */
  readonly elisions: readonly string[]
  /** Null where a capital inside a sentence marks a name. */
  readonly capitalisedNouns: CapitalisedNouns | null
  /** Small words inside a name: `de`, `of the`, `de l'`. */
  readonly joints: readonly string[]
  /** Small words inside the names of public bodies only: `y`, `and`, `en`. */
  readonly institutionJoints: readonly string[]
  /** First words of public bodies: `Agencia`, `Department`. */
  readonly institutionHeads: readonly string[]
  /** Words that open a sentence in capitals and are no names. */
  readonly functionWords: readonly string[]
  /** Capitalised words that are no organisations: titles, days, demonyms. */
  readonly notNames: readonly string[]
  /** What stands before the name of a person: `la gerente,`, `said Dean`. */
  readonly personTitles: Phrases
  /** Bodies told by the words of their name. */
  readonly roleNames: Readonly<Partial<Record<OrganisationRole, Phrases>>>
  /** What stands right before a name and tells its role: `filial de`, `owned by`. */
  readonly roleBefore: Readonly<Record<OrganisationRole, Phrases>>
  /** What stands right after a name and tells its role: `, propietaria de`, `ransomware group`. */
  readonly roleAfter: Readonly<Record<OrganisationRole, Phrases>>
  /** What stands right before the victim's name: `ataque contra`, `breach at`. */
  readonly victimBefore: Phrases
  /** What stands right after the victim's name: `sufrió un ataque`, `data breach`. */
  readonly victimAfter: Phrases
  /** Verbs an organisation speaks with: `informó`, `said`. */
  readonly speaks: Phrases
  /** Kinds of organisations, before or after a name: `la cadena`, `an airline`. */
  readonly kinds: Phrases
}

export interface AttackWords {
  readonly vectors: Readonly<Record<Exclude<AttackVector, 'unknown'>, Phrases>>
  /** Statements that a vector was not, or only perhaps, used. */
  readonly notVectors: Phrases
  readonly ransomPaid: Phrases
  readonly ransomNotPaid: Phrases
  readonly misused: Phrases
  readonly notMisused: Phrases
}

/** What tells a report of a breach from everything else. */
export interface BreachWords {
  readonly reports: Phrases
  /** There was no breach: drills, outages, denials. */
  readonly denials: Phrases
  /** What says that a sentence tells of another, mostly earlier breach: `no es la primera vez`, `a separate incident`. */
  readonly background: Phrases
}

/** Everything the grammar needs to know about one language. One file a language fills it. */
export interface Lexicon {
  readonly lang: Language
  /** What tells the varieties of the language apart: a BCP 47 tag to words that only this variety uses. */
  readonly varieties: Readonly<Record<string, Phrases>>
  readonly page: PageWords
  readonly abbreviations: AbbreviationWords
  readonly numbers: NumberWords
  readonly dates: DateWords
  /** Word lists that the phrases below refer to as `<name>`. */
  readonly words: WordLists
  readonly sentences: SentenceWords
  readonly exposure: ExposureWords
  readonly dataTypes: Readonly<Record<DataType, Phrases>>
  /** Kinds of information that stand for several types: `datos médicos`. */
  readonly broadDataTypes: readonly { readonly phrases: Phrases; readonly types: readonly DataType[] }[]
  /** Systems and other words that only look like types of data. */
  readonly notDataTypes: Phrases
  readonly people: PeopleWords
  readonly events: EventWords
  readonly speakers: SpeakerWords
  readonly organisations: OrganisationWords
  readonly sectors: Readonly<Record<Exclude<Sector, 'other'>, Phrases>>
  /** Country code to the words for it: its names, its people, its cities. */
  readonly countries: Readonly<Record<string, Phrases>>
  readonly attack: AttackWords
  readonly responses: Readonly<Record<Response, Phrases>>
  readonly breach: BreachWords
}
