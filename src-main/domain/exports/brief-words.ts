// The English words of briefs. Another language has a file of this shape.
import type { ReviewState } from '../breach.ts'
import type { Source } from '../claim.ts'
import { notLegalAdvice } from '../clock-words.ts'
import type { FactId } from '../fact-id.ts'
import type { ArticleId } from '../ids.ts'
import { formatPartialDate } from '../partial-date.ts'
import type { Qualifier, SourceKind } from '../vocabulary.ts'
import type { ToldFact } from './exported-breach.ts'
import type { TlpLevel } from './tlp.ts'

/** What a footnote is made of. */
export interface Evidence {
  readonly outlet: string | null
  readonly title: string | null
  readonly publishedOn: string | null
  readonly quote: string
  readonly articleId: ArticleId
  readonly source: Source
}

/** One sentence of the account: it is said when at least one of its facts is stated. */
export interface SentenceWords {
  readonly facts: readonly FactId[]
  begin(name: string): string
  /** What the sentence says of one fact; `value` is already written out. */
  say(id: FactId, value: string, fact: ToldFact): string
  /** What stands before the part at a place: nothing, a comma, "and". */
  join(place: number, of: number): string
  /** What ends it; `told` are the facts it told. */
  end(told: readonly FactId[]): string
}

export interface Held {
  readonly names: number
  readonly facts: number
  readonly articles: number
  readonly breaches: number
}

export interface BriefWords {
  /** Of values, and of the file: a BCP 47 tag. */
  readonly locale: string
  readonly fact: string
  readonly value: string
  readonly review: string
  readonly figure: string
  readonly article: string
  readonly outlet: string
  readonly published: string
  readonly title: string
  readonly alsoStated: string
  readonly notStated: string
  readonly footnotes: string
  readonly sideBySide: string
  readonly notLegalAdvice: string
  /** Over the figures computed from dates: of one breach, or, with null, of those compared. */
  computed(breach: string | null): string
  /** Over the notes on a breach. */
  notesOn(breach: string): string
  /** Over one note: its day, and the fact it is on; null for the breach. */
  noteHead(day: string, fact: string | null): string
  readonly reviewStates: Readonly<Record<ReviewState, string>>
  /** What a marking allows, in a sentence. Source: FIRST, Traffic Light Protocol 2.0, section 3. */
  readonly tlpMeaning: Readonly<Record<TlpLevel, string>>
  readonly sentences: readonly SentenceWords[]
  briefTitle(names: readonly string[], isComparison: boolean): string
  written(day: string, vaultName: string): string
  heldBack(held: Held): readonly string[]
  restsOn(articles: number, sources: number): string
  tagged(tags: readonly string[]): string
  nothingStated(name: string): string
  list(values: readonly string[]): string
  qualified(value: string, qualifier: Qualifier | null): string
  evidence(evidence: Evidence): string
  ownValue(reason: string, decidedOn: string): string
}

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: '',
  at_least: 'at least ',
  about: 'about ',
  up_to: 'up to ',
}

const speakers: Readonly<Record<SourceKind, string | null>> = {
  regulator: 'the regulator',
  company: 'the company',
  press: null,
  threat_actor: 'the attacker',
}

const dateWords: Readonly<Partial<Record<FactId, string>>> = {
  'dates.intrusionStart': 'the intrusion began in or on',
  'dates.intrusionEnd': 'it ended in or on',
  'dates.discovered': 'it was discovered in or on',
  'dates.disclosed': 'it was made public in or on',
  'dates.notified': 'the people affected were told in or on',
}

/** "on 4 March 2024", "in March 2024": a day is on, anything less precise in. */
const when = (id: FactId, value: string, fact: ToldFact) => {
  const written = String(fact.values[0]?.value ?? '')
  const preposition = written.length === 10 ? 'on' : 'in'
  return `${(dateWords[id] ?? '').replace('in or on', preposition)} ${value}`
}

const listed = (place: number, of: number) => (place === 0 ? '' : place === of - 1 ? ' and ' : ', ')
/** Lists that hold "and" themselves are told apart by more than a comma. */
const apart = (place: number) => (place === 0 ? '' : '; ')
const hadBreach = (people: string) => `, had a data breach affecting ${people} people`
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
/** Countries that English names with an article. */
const withArticle = /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Dominican Republic)/
const inSector = (value: string) =>
  value === 'Other' ? 'in another sector' : `in the ${inside(value)} sector`
const inCountry = (value: string) => `in ${withArticle.test(value) ? 'the ' : ''}${value}`
const places = (id: FactId, value: string) => (id === 'sector' ? inSector(value) : inCountry(value))

/** Terms stand inside a sentence in small letters, but for abbreviations. */
const inside = (value: string) => value.replace(/(?<!\p{L})\p{Lu}\p{Ll}+/gu, word => word.toLowerCase())

export const englishBrief: BriefWords = {
  locale: 'en-GB',
  fact: 'Fact',
  value: 'Value',
  review: 'Review',
  figure: 'Computed',
  article: 'Article',
  outlet: 'Outlet',
  published: 'Published',
  title: 'Title',
  alsoStated: 'Also stated',
  notStated: 'not stated',
  footnotes: 'Evidence',
  sideBySide: 'Side by side',
  notLegalAdvice,
  computed: breach => (breach === null ? 'Lags and clocks' : `Lags and clocks of ${breach}`),
  notesOn: breach => `Notes on ${breach}`,
  noteHead: (day, fact) =>
    fact === null
      ? `Analyst’s note of ${formatPartialDate(day, 'en-GB')}:`
      : `Analyst’s note of ${formatPartialDate(day, 'en-GB')} on ${inside(fact)}:`,
  reviewStates: {
    unreviewed: 'not reviewed',
    conflict: 'sources disagree',
    accepted: 'accepted',
    overridden: 'set by the analyst',
  },
  tlpMeaning: {
    red: 'TLP:RED: for the eyes and ears of the recipients named, and nobody else.',
    'amber+strict': 'TLP:AMBER+STRICT: to those in the recipient’s own organisation who need to know.',
    amber: 'TLP:AMBER: to those in the recipient’s own organisation and its clients who need to know.',
    green: 'TLP:GREEN: within the community, but not over channels everybody can read.',
    clear: 'TLP:CLEAR: may be passed on to anybody.',
  },
  sentences: [
    {
      facts: ['sector', 'country', 'individualsAffected'],
      begin: name => name,
      say: (id, value) => (id === 'individualsAffected' ? hadBreach(value) : `, ${places(id, value)}`),
      join: () => '',
      end: told => (told.includes('individualsAffected') ? '.' : ', had a data breach.'),
    },
    {
      facts: ['attackVector', 'threatActor', 'ransomPaid'],
      begin: () => 'Attack: ',
      join: listed,
      end: () => '.',
      say: (id, value) =>
        id === 'attackVector'
          ? `the vector was ${inside(value)}`
          : id === 'threatActor'
            ? `the actor named is ${value}`
            : value === 'Yes'
              ? 'a ransom was paid'
              : 'no ransom was paid',
    },
    {
      facts: [
        'dates.intrusionStart',
        'dates.intrusionEnd',
        'dates.discovered',
        'dates.disclosed',
        'dates.notified',
      ],
      begin: () => 'Dates: ',
      join: listed,
      end: () => '.',
      say: when,
    },
    {
      facts: ['dataTypes.exposed', 'dataTypes.notExposed', 'misuseEvidence'],
      begin: () => 'Data: ',
      join: apart,
      end: () => '.',
      say: (id, value) =>
        id === 'dataTypes.exposed'
          ? `exposed were ${inside(value)}`
          : id === 'dataTypes.notExposed'
            ? `said not to be exposed were ${inside(value)}`
            : `misuse: ${inside(value)}`,
    },
    {
      facts: ['relatedOrgs'],
      begin: () => 'Others named: ',
      join: listed,
      end: () => '.',
      say: (_, value) => value,
    },
    {
      facts: ['responses'],
      begin: () => 'Response: ',
      join: listed,
      end: () => '.',
      say: (_, value) => inside(value),
    },
  ],
  briefTitle: (names, isComparison) => {
    const [first = 'no breach', second] = names
    if (isComparison) return `Comparison: ${names.join(', ')}`
    return second === undefined ? `Data breach: ${first}` : `${names.length} data breaches`
  },
  written: (day, vaultName) =>
    `Written on ${formatPartialDate(day, 'en-GB')} from the vault “${vaultName}” with Breachdesk, from news articles; every statement names the sentence it rests on.`,
  heldBack({ names, facts, articles, breaches }) {
    const parts = [
      ...(names === 1 ? ['the name of 1 person is replaced by a number'] : []),
      ...(names > 1 ? [`the names of ${names} people are replaced by numbers`] : []),
      ...(facts > 0 ? [`${count(facts, 'kind of fact is', 'kinds of facts are')} left out`] : []),
      ...(articles > 0 ? [`${count(articles, 'article is', 'articles are')} left out`] : []),
      ...(breaches > 0 ? [`${count(breaches, 'breach is', 'breaches are')} left out`] : []),
    ]
    return parts.length === 0 ? [] : [`Redacted: ${parts.join('; ')}.`]
  },
  restsOn: (articles, sources) =>
    articles === 1
      ? 'Told by one article.'
      : `Told by ${articles} articles, of which ${sources} ${sources === 1 ? 'is' : 'are'} independent of the others.`,
  tagged: tags => `Tags: ${tags.join(', ')}.`,
  nothingStated: name => `Nothing is stated about ${name}.`,
  list: values => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(values),
  qualified: (value, qualifier) => `${qualifier === null ? '' : qualifiers[qualifier]}${value}`,
  evidence({ outlet, title, publishedOn, quote, articleId, source }) {
    const where = outlet ?? (title === null ? 'an article' : `“${title}”`)
    const on = publishedOn === null ? 'undated' : formatPartialDate(publishedOn, 'en-GB')
    const speaker = source.name ?? speakers[source.kind]
    return `${where}, ${on}: “${quote}”${speaker === null ? '' : `, according to ${speaker}`} (${articleId}).`
  },
  ownValue: (reason, decidedOn) =>
    `Set by the analyst on ${formatPartialDate(decidedOn, 'en-GB')}: ${reason.replace(/[.]$/, '')}.`,
}
