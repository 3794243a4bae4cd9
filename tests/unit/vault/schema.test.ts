import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summaryQueries } from '../../../src-main/vault/breach-summaries.ts'
import { wordQueries } from '../../../src-main/vault/figures/telling-words.ts'
import { nearQueries } from '../../../src-main/vault/near-index.ts'
import { elsewhereQueries } from '../../../src-main/vault/search/elsewhere.ts'
import { labelQueries } from '../../../src-main/vault/search/facets.ts'
import { leafQueries } from '../../../src-main/vault/search/leaf-queries.ts'
import { noteQueries as searchedNotes } from '../../../src-main/vault/search/note-words.ts'
import { orderQueries } from '../../../src-main/vault/search/order.ts'
import { wholeQueries } from '../../../src-main/vault/search/order-of-all.ts'
import { rankQueries } from '../../../src-main/vault/search/rank.ts'
import { memoryQueries } from '../../../src-main/vault/search/search-memory.ts'
import { articleQueries } from '../../../src-main/vault/tables/articles.ts'
import { breachQueries } from '../../../src-main/vault/tables/breaches.ts'
import { claimQueries } from '../../../src-main/vault/tables/claims.ts'
import { clusterQueries } from '../../../src-main/vault/tables/clusters.ts'
import { editQueries } from '../../../src-main/vault/tables/edits.ts'
import { exportQueries } from '../../../src-main/vault/tables/exports.ts'
import { groupingQueries } from '../../../src-main/vault/tables/grouping.ts'
import { highlightQueries, noteQueries } from '../../../src-main/vault/tables/notes.ts'
import { reviewQueries } from '../../../src-main/vault/tables/review.ts'
import { primaryKeys } from '../../../src-main/vault/tables/rows.ts'
import { savedFigureQueries } from '../../../src-main/vault/tables/saved-figures.ts'
import { savedSearchQueries } from '../../../src-main/vault/tables/searches.ts'
import { tagRuleQueries } from '../../../src-main/vault/tables/tag-rules.ts'
import { carriedQueries, tagQueries } from '../../../src-main/vault/tables/tags.ts'
import { nameQueries } from '../../../src-main/vault/tables/told-names.ts'
import { verdictQueries } from '../../../src-main/vault/tables/verdicts.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { newVault, removeFolder, temporaryFolder } from './fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
beforeAll(async () => {
  vault = await newVault(parent)
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})
const column = (sql: string) => vault.db.prepare(sql).pluck().all().map(String)

describe('the schema', () => {
  it('is what schema.sql says (vitest -u writes it anew)', async () => {
    const written = column(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
      AND name NOT GLOB 'article_words_*' AND name NOT GLOB 'article_fragments_*'
      AND name NOT GLOB '*_labels_*' ORDER BY type DESC, name`)
    const head = '-- Generated from the migrations: the vault as it is after the last of them.\n\n'
    await expect(`${head}${written.map(sql => `${sql};`).join('\n\n')}\n`).toMatchFileSnapshot(
      '../../../src-main/vault/schema.sql',
    )
  })

  it('has strict tables only', () => {
    const loose =
      column(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
      AND name NOT LIKE 'sqlite_%'`)
    expect(loose).toEqual([])
  })

  it('has the primary keys that the history names rows by', () => {
    for (const [table, key] of Object.entries(primaryKeys))
      expect(
        column(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`),
        table,
      ).toEqual([...key])
  })

  it('answers every reference through an index', () => {
    const references = vault.db
      .prepare(`SELECT DISTINCT m.name AS child, f."from" AS col FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
        WHERE m.type = 'table'`)
      .all() as { child: string; col: string }[]
    for (const { child, col } of references) {
      const plan = planOf(`SELECT 1 FROM ${child} WHERE ${col} = 1`)
      expect(plan, `${child}.${col}`).toMatch(/SEARCH/)
    }
  })
})

const planOf = (sql: string) => {
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, 1])
  const values = names.length > 0 ? [Object.fromEntries(names)] : [...sql.matchAll(/\?/g)].map(() => 1)
  const rows = vault.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
  return rows.map(({ detail }) => detail).join('\n')
}

const plansOfSearches = Object.entries({
  ...leafQueries,
  ...rankQueries,
  ...memoryQueries,
  ...labelQueries,
  ...elsewhereQueries,
  ...Object.fromEntries(
    [orderQueries, wholeQueries]
      .flatMap(Object.entries)
      .flatMap(([kind, queries]) => Object.entries(queries).map(([name, sql]) => [`${kind} ${name}`, sql])),
  ),
})

describe('the plan of a search', () => {
  it.each(plansOfSearches)('%s: asks one index, and sorts nothing', (_, sql) => {
    const plan = planOf(sql)
    expect(plan).toMatch(
      /USING (COVERING INDEX|INTEGER PRIMARY KEY|PRIMARY KEY|INDEX)|VIRTUAL TABLE INDEX 0:M|^SCAN (breaches|reviewed_articles)$/,
    )
    expect(plan).not.toMatch(/TEMP B-TREE/)
    for (const line of plan.split('\n'))
      if (line.startsWith('SCAN'))
        expect(line).toMatch(/COVERING INDEX|VIRTUAL TABLE INDEX|^SCAN (breaches|reviewed_articles)$/)
  })

  it.each<[string, string, RegExp]>([
    ['a term', leafQueries.breachTerm, /breach_values_by_key \(field=\? AND key=\?\)/],
    ['a count', leafQueries.breachCount, /breach_values_by_key \(field=\? AND key>\? AND key<\?\)/],
    [
      'days of articles',
      leafQueries.articleRange,
      /article_values_by_key \(field=\? AND key>\? AND key<\?\)/,
    ],
    ['a tag with its children', leafQueries.taggedArticles, /article_tags_by_tag \(tag_id=\?\)/],
    ['a page behind a key', orderQueries.breaches.down, /\(field=\? AND \(key,breach_id\)<\(\?,\?\)\)/],
    ['words', leafQueries.words, /VIRTUAL TABLE INDEX 0:M/],
    ['a saved search', savedSearchQueries.byName, /saved_searches_by_name/],
    ['saved searches', savedSearchQueries.all, /saved_searches_by_name/],
    ['a saved comparison', savedFigureQueries.comparisons.byName, /saved_comparisons_by_name/],
    ['saved comparisons', savedFigureQueries.comparisons.all, /saved_comparisons_by_name/],
    ['saved statistics by name', savedFigureQueries.statistics.byName, /saved_statistics_by_name/],
    ['saved statistics', savedFigureQueries.statistics.all, /saved_statistics_by_name/],
    ['articles with a word', wordQueries.having, /VIRTUAL TABLE INDEX 0:M/],
    ['breaches of a page', breachQueries.some, /SEARCH breach_summaries USING INTEGER PRIMARY KEY/],
  ])('%s: uses its index', (_, sql, index) => expect(planOf(sql)).toMatch(index))
})

describe('the plan of a hot query', () => {
  it.each<[string, string, RegExp]>([
    ['articles read by older rules', articleQueries.readBefore, /articles_by_engine/],
    ['how many those are', articleQueries.countReadBefore, /COVERING INDEX articles_by_engine/],
    ['claims without their quotes', claimQueries.lost, /claims_lost/],
    ['breaches in which something waits', reviewQueries.breaches, /INTEGER PRIMARY KEY \(rowid<\?\)/],
    ['breaches with a conflict', reviewQueries.conflictBreaches, /INDEX review_counts_conflict/],
    ['breaches with a placeholder', reviewQueries.placeholderBreaches, /INDEX review_counts_placeholder/],
    [
      'near-duplicates to look at',
      reviewQueries.copies,
      /near_duplicates USING INTEGER PRIMARY KEY.*settled USING PRIMARY KEY/s,
    ],
    [
      'how many pairs of breaches may be one',
      reviewQueries.countSuggestions,
      /here USING COVERING INDEX article_breaches_by_breach.*there USING (PRIMARY KEY|COVERING INDEX)/s,
    ],
    ['how many quotes are lost', claimQueries.countLost, /USING INDEX claims_lost/],
    ['a file that is a duplicate', articleQueries.byOriginal, /originals_by_sha256/],
    ['a text that is a duplicate', articleQueries.byText, /articles_by_text/],
    ['titles of articles', articleQueries.titles, /SEARCH articles USING INTEGER PRIMARY KEY/],
    ['names of breaches', breachQueries.called, /SEARCH breach_summaries USING INTEGER PRIMARY KEY/],
    ['the articles of a breach', articleQueries.ofBreach, /article_breaches_by_breach/],
    ['the claims of a breach', claimQueries.ofBreach, /claims_by_breach/],
    ['the claims of an article', claimQueries.ofArticle, /claims_by_article/],
    ['the verdicts of a breach', verdictQueries.ofBreach, /verdicts_by_breach/],
    [
      'breaches by a victim’s name',
      nameQueries.exact,
      /told_names_by_first_key \(first_key=\? AND name=\?\)/,
    ],
    [
      'breaches by the beginning of a name',
      nameQueries.longer,
      /COVERING INDEX told_names_by_first_key \(first_key=\? AND name>\? AND name<\?\)/,
    ],
    ['breaches by the first word of a name', nameQueries.byFirst, /COVERING INDEX told_names_by_first_key/],
    ['breaches by a word of a name', nameQueries.byKey, /COVERING INDEX told_names_by_last_key/],
    ['breaches by initials', nameQueries.byInitials, /COVERING INDEX told_names_by_initials/],
    ['the names of a breach', nameQueries.ofBreaches, /SEARCH told_names USING PRIMARY KEY/],
    ['what is told of a breach', groupingQueries.told, /claims_by_breach \(breach_id=\? AND fact_id=\?\)/],
    ['when a breach was told of', groupingQueries.toldIn, /article_breaches_by_breach/],
    ['breaches with a number of people', groupingQueries.withFigure, /COVERING INDEX claims_by_figure/],
    ['breaches that show a name', groupingQueries.shownAs, /COVERING INDEX breach_values_by_key/],
    ['what may be one breach', groupingQueries.suggestions, /breach_suggestions_by_score/],
    ['what one breach may be', groupingQueries.suggestionsOf, /breach_suggestions_by_other/],
    ['what a breach is not', groupingQueries.different, /different_breaches_by_other/],
    ['what was merged into a breach', groupingQueries.mergedInto, /merged_breaches_by_into/],
    ['why articles are in a breach', groupingQueries.whyThere, /article_breaches_by_breach/],
    ['a branch of the tags', tagQueries.subtree, /tags_by_path/],
    ['what people did', editQueries.byPeople, /edits_by_hand/],
    ['the history of one thing', editQueries.about, /edits_by_subject/],
    [
      'what touched a breach',
      editQueries.ofBreach,
      /edit_breaches USING PRIMARY KEY \(breach_id=\? AND edit_id>\?\)/,
    ],
    [
      'what is noted of an article',
      searchedNotes.ofArticle,
      /notes_by_article.*highlights_by_article.*notes_by_highlight/s,
    ],
    ['what is noted of a breach', searchedNotes.ofBreach, /notes_by_breach/],
    ['highlights without their quotes', highlightQueries.lost, /highlights_lost/],
    ['the verdicts on a claim', verdictQueries.ofClaim, /verdicts_by_claim/],
    ['claims of an export', exportQueries.claims, /claims_by_breach/],
    ['verdicts of an export', exportQueries.verdicts, /verdicts_by_breach/],
    ['articles of an export', exportQueries.articles, /article_breaches_by_breach/],
    ['names of an export', exportQueries.names, /SEARCH breach_summaries USING INTEGER PRIMARY KEY/],
    ['what carries a marking', exportQueries.articleTagsCarrying, /article_tags_by_tag/],
    ['which breaches carry one', exportQueries.breachTagsCarrying, /breach_tags_by_tag/],
    ['what can be undone', editQueries.standing, /edits_by_target/],
    ['the size of a group', editQueries.group, /COVERING INDEX edits_by_group/],
    ['texts that share a band', nearQueries.inBands, /article_bands USING PRIMARY KEY \(band=\?\)/],
    ['the copies of an article', clusterQueries.copiesOf, /near_duplicates_by_first/],
    ['what is not the same', clusterQueries.apartFrom, /different_articles_by_other/],
    ['the near-duplicates of a breach', clusterQueries.ofBreach, /article_breaches_by_breach/],
    ['texts not signed yet', clusterQueries.unsigned, /article_texts_unsigned/],
    ['the tags with their counts', tagQueries.all, /article_tags_by_tag/],
    ['the tags of a branch', tagQueries.branch, /tags_by_path/],
    ['what excludes a tag', tagQueries.exclusive, /tags_by_path/],
    ['the rules of a tag', tagRuleQueries.putting, /tag_rules_by_tag/],
    [
      'the tags rules put on a breach',
      tagRuleQueries.putOn,
      /rule_taggings USING PRIMARY KEY \(rule_id=\? AND target=\?\)/,
    ],
    ['what was tagged last', editQueries.taggings, /edits_of_tagging/],
    ['the rules behind tags', tagRuleQueries.behind, /COVERING INDEX rule_taggings_by_target/],
    ['the tags of some articles', carriedQueries.article_tags, /article_tags USING PRIMARY KEY/],
    ['the tags of some breaches', carriedQueries.breach_tags, /breach_tags USING PRIMARY KEY/],
    ['what a rule tagged', tagRuleQueries.tagged, /rule_taggings USING PRIMARY KEY/],
    ['the tables of an import', articleQueries.tablesOf, /articles_by_import/],
    ['the articles of a table', articleQueries.ofRecordFile, /articles_by_record_file/],
    ['the articles of an import', articleQueries.imported, /articles_by_import/],
    ['the breaches of an import', articleQueries.importedBreaches, /articles_by_import/],
    ['who tells of a breach', summaryQueries.toldBy, /article_breaches_by_breach/],
    ['the notes of an article', noteQueries.ofArticle, /notes_by_article/],
    ['the notes of a breach', noteQueries.ofBreach, /notes_by_breach/],
    ['the note of a highlight', noteQueries.ofHighlight, /notes_by_highlight/],
    ['what points to a thing', noteQueries.linking, /note_links_by_target/],
    ['the versions of a note', noteQueries.edits, /edits_of_notes/],
    ['the highlights of an article', highlightQueries.ofArticle, /highlights_by_article/],
  ])('%s: uses its index', (_, sql, index) => {
    expect(planOf(sql)).toMatch(index)
    expect(planOf(sql)).not.toMatch(
      /SCAN (claims|told_names|verdicts|article_tags|breach_tags|article_breaches|tags|originals|article_bands|near_duplicates)$/m,
    )
  })
})
