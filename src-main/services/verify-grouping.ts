// Whether breaches and what is known of them fit together, and whether everything there is can be found.
import { Whole } from '../vault/tables/plain.ts'
import type { ReadableVault } from '../vault/vault.ts'

const linked = '(SELECT article_id, breach_id FROM article_breaches)'
const idsIn = (kind: 'A' | 'B') =>
  `rule_taggings WHERE target GLOB '${kind}-*' AND CAST(substr(target, 3) AS INTEGER)`

const clusterOf = (article: string) =>
  `coalesce((SELECT first_id FROM near_duplicates AS near WHERE near.article_id = ${article}), ${article})`

/** Rows that there must be none of, and what each would be. */
const impossible: readonly (readonly [rows: string, fault: string])[] = [
  [
    `claims WHERE (article_id, breach_id) NOT IN ${linked}`,
    'a claim of an article about a breach it does not tell of',
  ],
  [
    `told_names WHERE (article_id, breach_id) NOT IN ${linked}`,
    'a name from an article that does not tell of the breach',
  ],
  [
    `told_names WHERE name <> name_of(written) OR first_key <> name_keys(name) ->> 'first'
      OR last_key <> name_keys(name) ->> 'last'`,
    'a name that is not found by what it is called',
  ],
  [
    'article_breaches WHERE NOT json_valid(reasons) OR (reasons IS NULL) <> (score IS NULL)',
    'an article in a breach for reasons that cannot be read',
  ],
  ['breach_suggestions WHERE NOT json_valid(reasons)', 'a question with reasons that cannot be read'],
  [
    'near_duplicates WHERE first_id IN (SELECT article_id FROM near_duplicates)',
    'a copy of an article that is a copy itself',
  ],
  [
    `different_articles AS pair WHERE ${clusterOf('pair.article_id')} = ${clusterOf('pair.other_id')}`,
    'a copy that was said not to be one',
  ],
  [
    'merged_breaches WHERE breach_id IN (SELECT breach_id FROM breaches)',
    'an id that stands for two breaches',
  ],
  [
    'merged_breaches WHERE into_id IN (SELECT breach_id FROM merged_breaches)',
    'an id that stands for one that was merged away',
  ],
  ['breach_suggestions JOIN different_breaches USING (breach_id, other_id)', 'a question that was answered'],
  [
    `${idsIn('A')} NOT IN (SELECT article_id FROM articles)`,
    'an article that rules remember and that is gone',
  ],
  [`${idsIn('B')} NOT IN (SELECT breach_id FROM breaches)`, 'a breach that rules remember and that is gone'],
  ['breaches WHERE breach_id NOT IN (SELECT breach_id FROM breach_summaries)', 'a breach that no list shows'],
  [
    'breach_summaries WHERE breach_id NOT IN (SELECT breach_id FROM breaches)',
    'a line of a list without a breach',
  ],
  ['breaches WHERE breach_id NOT IN (SELECT breach_id FROM breach_values)', 'a breach that no search finds'],
  [
    'breach_values WHERE breach_id NOT IN (SELECT breach_id FROM breaches)',
    'a breach that searches find and that is gone',
  ],
  [
    'articles WHERE article_id NOT IN (SELECT article_id FROM article_values)',
    'an article that no search finds',
  ],
  [
    'article_values WHERE article_id NOT IN (SELECT article_id FROM articles)',
    'an article that searches find and that is gone',
  ],
]

/** One sentence for each kind of row that there must be none of. */
export const groupingFaults = ({ db }: ReadableVault): string[] =>
  impossible.flatMap(([rows, fault]) => {
    const count = Whole.parse(db.prepare(`SELECT count(*) FROM ${rows}`).pluck().get())
    return count === 0 ? [] : [count === 1 ? `There is ${fault}.` : `There is ${fault}, ${count} times.`]
  })
