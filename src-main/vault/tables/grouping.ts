// What is known of breaches beside each other: what may be one, what is not, what was merged into what.
import * as z from 'zod'
import { FactId } from '../../domain/fact-id.ts'
import { MatchReason } from '../../domain/likeness.ts'
import { Qualifier } from '../../domain/vocabulary.ts'
import type { Connection } from '../database.ts'
import { Whole, Wholes } from './plain.ts'
import { SuggestionRow } from './rows.ts'
import { FoundName } from './told-names.ts'

const Told = z.strictObject({
  breach: z.int(),
  factId: FactId,
  value: z.string(),
  qualifier: Qualifier.nullable(),
  toldOn: z.string().nullable(),
})
const ToldClaims = z.array(Told)
const FoundNames = z.array(FoundName)
const ToldIn = z.strictObject({ publishedOn: z.string().nullable(), title: z.string() })
const ToldIns = z.array(ToldIn)
/** An article as a match sees it from outside. */
export type ToldIn = z.infer<typeof ToldIn>

/** A claim with what a match asks of it; its value is JSON. */
export type ToldClaim = Omit<z.infer<typeof Told>, 'breach'>

/** Different claims of all the breaches of one look-up, those of the likeliest first. */
const mostClaims = 2000
/** Articles of one breach, the last imported ones: of many, another will not tell more. */
const mostArticles = 60

/** The last made of the breaches that show a name are looked at, so that a name many share does not make an import slow. */
const mostShown = 16
const namesShown = 8
const shownAs = `SELECT * FROM (SELECT breach_id AS breach, key AS name FROM breach_values
  WHERE field = 'victim' AND key = ? ORDER BY breach_id DESC LIMIT ${mostShown})`

export const groupingQueries = {
  shownAs: Array.from({ length: namesShown }, () => shownAs).join(' UNION ALL '),
  told: `SELECT DISTINCT breach_id AS breach, fact_id AS factId, claims.value, qualifier,
      iif(fact_id = 'individualsAffected', published_on, NULL) AS toldOn
    FROM json_each(?) AS asked CROSS JOIN claims ON breach_id = asked.value JOIN articles USING (article_id)
    WHERE fact_id IN ('individualsAffected', 'dates.intrusionStart', 'dates.intrusionEnd',
      'dates.discovered', 'dates.disclosed', 'dates.notified', 'country', 'sector', 'threatActor')
    AND (SELECT kind FROM verdicts WHERE verdicts.claim_id = claims.claim_id ORDER BY verdict_id DESC LIMIT 1)
      IS NOT 'reject'
    LIMIT ${mostClaims}`,
  toldIn: `SELECT published_on AS publishedOn, title FROM article_breaches JOIN articles USING (article_id)
    WHERE breach_id = ? ORDER BY article_id DESC LIMIT ${mostArticles}`,
  withFigure: `SELECT DISTINCT breach_id FROM claims WHERE fact_id = 'individualsAffected' AND value = ?
    ORDER BY breach_id LIMIT 16`,
  suggestions: 'SELECT * FROM breach_suggestions ORDER BY score DESC, breach_id, other_id LIMIT ?',
  suggestionsOf: `SELECT * FROM breach_suggestions WHERE breach_id = @breach
    UNION ALL SELECT * FROM breach_suggestions WHERE other_id = @breach`,
  different: `SELECT other_id FROM different_breaches WHERE breach_id = @breach
    UNION ALL SELECT breach_id FROM different_breaches WHERE other_id = @breach`,
  mergedInto: 'SELECT breach_id FROM merged_breaches WHERE into_id = ? ORDER BY breach_id',
  whyThere: `SELECT article_id AS article, score, reasons FROM article_breaches
    WHERE breach_id = ? AND reasons IS NOT NULL ORDER BY article_id`,
}

/** Two breaches that may be one, the earlier first. */
export interface StoredSuggestion {
  readonly breach: number
  readonly other: number
  readonly score: number
  readonly reasons: MatchReason[]
}

const MatchReasons = z.array(MatchReason)
const reasonsIn = (stored: string) => MatchReasons.parse(JSON.parse(stored))

function asSuggestion(value: unknown): StoredSuggestion {
  const { breach_id: breach, other_id: other, score, reasons } = SuggestionRow.parse(value)
  return { breach, other, score, reasons: reasonsIn(reasons) }
}

const Why = z.strictObject({ article: z.int(), score: z.number(), reasons: z.string() })

export function groupingTable(db: Connection) {
  const told = db.prepare(groupingQueries.told)
  const toldIn = db.prepare(groupingQueries.toldIn)
  const withFigure = db.prepare(groupingQueries.withFigure).pluck()
  const shown = db.prepare(groupingQueries.shownAs)
  const suggestions = db.prepare(groupingQueries.suggestions)
  const suggestionsOf = db.prepare(groupingQueries.suggestionsOf)
  const suggestion = db.prepare('SELECT * FROM breach_suggestions WHERE breach_id = ? AND other_id = ?')
  const different = db.prepare(groupingQueries.different).pluck()
  const mergedInto = db.prepare(groupingQueries.mergedInto).pluck()
  const resolve = db.prepare('SELECT into_id FROM merged_breaches WHERE breach_id = ?').pluck()
  const whyThere = db.prepare(groupingQueries.whyThere)
  return {
    /** What the articles of several breaches say, as far as a match looks at it; of figures, when they say it. */
    told: (breaches: readonly number[]) => ToldClaims.parse(told.all(JSON.stringify(breaches))),
    /** When the articles of a breach were published, and what they are headed. */
    toldIn: (breach: number) => ToldIns.parse(toldIn.all(breach)),
    /** Breaches of which some article gives this number of people. */
    withFigure: (figure: number) => Wholes.parse(withFigure.all(JSON.stringify(figure))),
    /** Breaches that show one of these victims, as bare words: by the decision of a person it may be no name of an article. */
    shownAs: (names: readonly string[]) =>
      FoundNames.parse(shown.all(Array.from({ length: namesShown }, (_, at) => names[at] ?? null))),
    /** What may be one, the likeliest first. */
    suggestions: (most: number) => suggestions.all(most).map(asSuggestion),
    suggestionsOf: (breach: number) =>
      suggestionsOf
        .all({ breach })
        .map(asSuggestion)
        .sort((a, b) => b.score - a.score),
    suggestion(breach: number, other: number): StoredSuggestion | null {
      const row = suggestion.get(breach, other)
      return row === undefined ? null : asSuggestion(row)
    },
    /** Breaches said not to be the same as this one. */
    differentFrom: (breach: number) => new Set(Wholes.parse(different.all({ breach }))),
    /** Breaches that were merged into this one. */
    mergedInto: (breach: number) => Wholes.parse(mergedInto.all(breach)),
    /** What a number now stands for: what it was merged into, or itself. */
    resolve: (breach: number) => Whole.parse(resolve.get(breach) ?? breach),
    /** Why articles that joined a breach by themselves did. */
    whyThere: (breach: number) =>
      whyThere.all(breach).map(row => {
        const { reasons, ...rest } = Why.parse(row)
        return { ...rest, reasons: reasonsIn(reasons) }
      }),
  }
}
