// A brief as data: what happened in sentences, the facts as a table, and a footnote for every statement. Each form of
// file draws this; nothing here knows of Markdown, HTML or Word.
import type { FactId } from '../fact-id.ts'
import { factOf, facts } from '../facts.ts'
import type { ClaimId } from '../ids.ts'
import type { Brief, BriefSection, BriefTable, Run, Runs } from './brief-shape.ts'
import type { BriefWords } from './brief-words.ts'
import {
  type BriefBreach,
  factIn,
  type ToldBreach,
  type ToldClaim,
  type ToldFact,
} from './exported-breach.ts'
import { type TlpLevel, tlpLabel } from './tlp.ts'

/**
 * Rows computed from facts, such as lags and clocks: one cell a breach, in the order of the breaches. Whoever computes
 * them hands in how; `rule` names the source of the rule.
 */
export interface BriefFigure {
  readonly label: string
  /** What is said, and the claims it rests on. */
  readonly cells: readonly { readonly text: string; readonly claims: readonly ClaimId[] }[]
  readonly rule: string | null
}

export interface BriefOptions {
  readonly marking: TlpLevel | null
  readonly words: BriefWords
  /** The day it is written, ISO 8601. */
  readonly writtenOn: string
  readonly vaultName: string
  /** How many people were replaced, and what else stays behind. */
  readonly held: {
    readonly names: number
    readonly facts: number
    readonly articles: number
    readonly breaches: number
  }
  readonly figuresOf: (breaches: readonly ToldBreach[]) => readonly BriefFigure[]
  readonly isComparison: boolean
}

/** Collects footnotes: the same claims behind the same words are one note. */
class Footnotes {
  readonly texts: string[] = []
  readonly #known = new Map<string, number>()
  number(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.texts.push(text)
    this.#known.set(text, this.texts.length)
    return this.texts.length
  }
}

/** The statement a value rests on, for one value of a fact: its evidence, or the reason of the analyst. */
function notesFor(breach: ToldBreach, fact: ToldFact, words: BriefWords, notes: Footnotes): Run[] {
  if (fact.override !== null && fact.values.every(({ claimId }) => claimId === null))
    return [
      { note: notes.number(words.ownValue(fact.override.reason, fact.override.decidedAt.slice(0, 10))) },
    ]
  const used = fact.values.flatMap(
    ({ claimId }) => fact.claims.find(claim => claim.claimId === claimId) ?? [],
  )
  return marksOf(breach, used, words, notes)
}

/** The marks of the notes on claims, each note once. */
const marksOf = (
  breach: ToldBreach,
  claims: readonly ToldClaim[],
  words: BriefWords,
  notes: Footnotes,
): Run[] =>
  [...new Set(claims.map(claim => notes.number(noteOn(breach, claim, words))))].map(note => ({ note }))

function noteOn(breach: ToldBreach, claim: ToldClaim, words: BriefWords): string {
  const article = breach.articles.find(({ articleId }) => articleId === claim.articleId)
  return words.evidence({
    outlet: article?.outlet ?? null,
    title: article?.title ?? null,
    publishedOn: article?.publishedOn ?? null,
    quote: claim.evidence.quote.replace(/\s+/g, ' ').trim(),
    articleId: claim.articleId,
    source: claim.source,
  })
}

function valueText(fact: ToldFact, words: BriefWords): string {
  const { format } = factOf(fact.factId)
  return words.list(
    fact.values.map(({ value, qualifier }) => words.qualified(format(value, words.locale), qualifier)),
  )
}

const text = (said: string): Run => ({ text: said })

/** The account of a breach: one paragraph of sentences, each with its footnotes; a fact nobody states makes none. */
function account(breach: ToldBreach, words: BriefWords, notes: Footnotes): Run[] {
  const runs: Run[] = []
  for (const sentence of words.sentences) {
    const stated = sentence.facts.flatMap(id => {
      const fact = factIn(breach, id)
      return fact === undefined || fact.values.length === 0 ? [] : [fact]
    })
    if (stated.length === 0) continue
    runs.push(text(`${runs.length > 0 ? ' ' : ''}${sentence.begin(breach.name)}`))
    for (const [place, fact] of stated.entries()) {
      const said = sentence.say(fact.factId, valueText(fact, words), fact)
      runs.push(
        text(`${sentence.join(place, stated.length)}${said}`),
        ...notesFor(breach, fact, words, notes),
      )
    }
    runs.push(text(sentence.end(stated.map(({ factId }) => factId))))
  }
  return runs.length === 0 ? [text(words.nothingStated(breach.name))] : runs
}

const factCell = (breach: ToldBreach, id: FactId, words: BriefWords, notes: Footnotes): Runs => {
  const fact = factIn(breach, id)
  if (fact === undefined || fact.values.length === 0) return [text(words.notStated)]
  return [text(valueText(fact, words)), ...notesFor(breach, fact, words, notes)]
}

/** Every fact somebody states, with its review and its evidence. */
function factTable(breach: ToldBreach, words: BriefWords, notes: Footnotes): BriefTable {
  const stated = facts.filter(({ id }) => (factIn(breach, id)?.values.length ?? 0) > 0)
  return {
    head: [words.fact, words.value, words.review],
    rows: stated.map(({ id, label }) => [
      [text(label)],
      factCell(breach, id, words, notes),
      [text(words.reviewStates[factIn(breach, id)?.state ?? 'unreviewed'])],
    ]),
  }
}

function rivalTable(breach: ToldBreach, words: BriefWords, notes: Footnotes): BriefTable | null {
  const rows = breach.facts.flatMap(fact =>
    fact.claims
      .filter(({ relation }) => relation === 'differs' || relation === 'outgrown')
      .map(claim => {
        const { label, format } = factOf(fact.factId)
        const said = words.qualified(format(claim.value, words.locale), claim.qualifier)
        return [[text(label)], [text(said), { note: notes.number(noteOn(breach, claim, words)) }]]
      }),
  )
  return rows.length === 0 ? null : { head: [words.fact, words.alsoStated], rows }
}

function articleTable(breach: ToldBreach, words: BriefWords): BriefTable {
  return {
    head: [words.article, words.outlet, words.published, words.title],
    rows: breach.articles.map(({ articleId, outlet, publishedOn, title }) => [
      [text(articleId)],
      [text(outlet ?? words.notStated)],
      [text(publishedOn ?? words.notStated)],
      [text(title)],
    ]),
  }
}

const columnOf = ({ breachId, name }: ToldBreach) => `${breachId} ${name}`
const headingOf = ({ breachId, name }: ToldBreach) => `${breachId} · ${name}`

/** What is computed from the facts of breaches, a column each, under the advice that it is none; none where nothing is. */
function figureSections(
  breaches: readonly ToldBreach[],
  { words, figuresOf }: BriefOptions,
  notes: Footnotes,
): BriefSection[] {
  const figures = figuresOf(breaches)
  const [only] = breaches.length === 1 ? breaches : []
  if (figures.length === 0) return []
  const claimsOf = (breach: ToldBreach | undefined, ids: readonly ClaimId[]) =>
    breach?.facts.flatMap(({ claims }) => claims.filter(({ claimId }) => ids.includes(claimId))) ?? []
  const table = {
    head: [words.figure, ...(only === undefined ? breaches.map(columnOf) : [words.value])],
    rows: figures.map(({ label, cells, rule }) => [
      [text(label), ...(rule === null ? [] : [{ note: notes.number(rule) }])],
      ...cells.map((cell, place): Runs => {
        const breach = breaches[place]
        const marks = breach === undefined ? [] : marksOf(breach, claimsOf(breach, cell.claims), words, notes)
        return [text(cell.text), ...marks]
      }),
    ]),
  }
  const heading = words.computed(only === undefined ? null : headingOf(only))
  return [{ heading, paragraphs: [[text(words.notLegalAdvice)]], tables: [table] }]
}

/** What analysts noted, each note under its day and what it is on. */
function notesSections(breach: BriefBreach, words: BriefWords): BriefSection[] {
  const { notes = [] } = breach
  if (notes.length === 0) return []
  const paragraphs = notes.flatMap(({ factId, body, madeOn }) => [
    words.noteHead(madeOn, factId === null ? null : factOf(factId).label),
    ...body.split('\n').filter(line => line.trim() !== ''),
  ])
  return [
    {
      heading: words.notesOn(headingOf(breach)),
      paragraphs: paragraphs.map(said => [text(said)]),
      tables: [],
    },
  ]
}

function breachSection(breach: ToldBreach, words: BriefWords, notes: Footnotes): BriefSection {
  // In the order in which they are read, so that the footnotes are numbered in it.
  const told = account(breach, words, notes)
  const stated = factTable(breach, words, notes)
  const rivals = rivalTable(breach, words, notes)
  return {
    heading: headingOf(breach),
    paragraphs: [
      told,
      [text(words.restsOn(breach.articles.length, breach.sources))],
      ...(breach.tags.length === 0 ? [] : [[text(words.tagged(breach.tags))]]),
    ],
    tables: [stated, ...(rivals === null ? [] : [rivals]), articleTable(breach, words)],
  }
}

/** Facts as rows, breaches as columns. */
function comparisonSection(
  breaches: readonly ToldBreach[],
  words: BriefWords,
  notes: Footnotes,
): BriefSection {
  const names = breaches.map(columnOf)
  const isStated = (id: FactId) => breaches.some(breach => (factIn(breach, id)?.values.length ?? 0) > 0)
  const factRows = facts
    .filter(({ id }) => isStated(id))
    .map(({ id, label }) => [[text(label)], ...breaches.map(breach => factCell(breach, id, words, notes))])
  return {
    heading: words.sideBySide,
    paragraphs: [],
    tables: [{ head: [words.fact, ...names], rows: factRows }],
  }
}

/** Makes the brief of some breaches. */
export function briefOf(breaches: readonly BriefBreach[], options: BriefOptions): Brief {
  const { words, marking, writtenOn, vaultName, held, isComparison } = options
  const notes = new Footnotes()
  const compared = isComparison
    ? [comparisonSection(breaches, words, notes), ...figureSections(breaches, options, notes)]
    : []
  const sections = breaches.flatMap(breach => [
    breachSection(breach, words, notes),
    ...(isComparison ? [] : figureSections([breach], options, notes)),
    ...notesSections(breach, words),
  ])
  return {
    title: words.briefTitle(
      breaches.map(({ name }) => name),
      isComparison,
    ),
    marking: marking === null ? null : tlpLabel(marking),
    notices: [
      words.written(writtenOn, vaultName),
      ...(marking === null ? [] : [words.tlpMeaning[marking]]),
      ...words.heldBack(held),
    ],
    sections: [...compared, ...sections],
    footnotes: notes.texts,
    footnotesHeading: words.footnotes,
    lang: words.locale,
  }
}
