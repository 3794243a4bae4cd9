// What one condition of a search asks SQLite: each of these is answered from one index.

const words = (index: string) => `SELECT rowid FROM ${index} WHERE ${index} MATCH @expression`

export const leafQueries = {
  words: words('article_words'),
  fragments: words('article_fragments'),
  articleLabels: words('article_labels'),
  breachLabels: words('breach_labels'),
  /** One or two characters of a script without spaces: looked for in the texts in such scripts, which are few. */
  scan: `SELECT article_id FROM article_texts JOIN articles USING (article_id)
    WHERE article_id IN (SELECT id FROM article_fragments_docsize)
    AND (instr(text, @fragment) > 0 OR instr(title, @fragment) > 0)`,
  scanTitles: `SELECT article_id FROM articles WHERE article_id IN (SELECT id FROM article_fragments_docsize)
    AND instr(title, @fragment) > 0`,
  articleTerm: 'SELECT article_id FROM article_values WHERE field = @field AND key = @key',
  breachTerm: 'SELECT breach_id FROM breach_values WHERE field = @field AND key = @key',
  articleRange: `SELECT article_id FROM article_values WHERE field = @field AND key BETWEEN @from AND @to
    AND length(key) = @length`,
  breachRange: `SELECT breach_id FROM breach_values WHERE field = @field AND key BETWEEN @from AND @to
    AND length(key) = @length`,
  breachCount: 'SELECT breach_id FROM breach_values WHERE field = @field AND key BETWEEN @from AND @to',
  articlesWith: 'SELECT article_id FROM article_values WHERE field = @field',
  breachesWith: 'SELECT breach_id FROM breach_values WHERE field = @field',
  breachNames: `SELECT breach_id FROM breach_values WHERE field = @field
    AND instr(' ' || key || ' ', @words) > 0`,
  /** Parts of words, in scripts without spaces. */
  breachNameParts: 'SELECT breach_id FROM breach_values WHERE field = @field AND instr(key, @words) > 0',
  /** `0` is the character after `/`: everything between is a child. */
  taggedArticles: `SELECT article_id FROM article_tags WHERE tag_id IN (
    SELECT tag_id FROM tags WHERE folded_path = @path
    UNION ALL SELECT tag_id FROM tags WHERE folded_path > @path || '/' AND folded_path < @path || '0')`,
  taggedBreaches: `SELECT breach_id FROM breach_tags WHERE tag_id IN (
    SELECT tag_id FROM tags WHERE folded_path = @path
    UNION ALL SELECT tag_id FROM tags WHERE folded_path > @path || '/' AND folded_path < @path || '0')`,
  articlesWithHighlights: 'SELECT article_id FROM highlights',
  articlesWithTags: 'SELECT article_id FROM article_tags',
  breachesWithTags: 'SELECT breach_id FROM breach_tags',
  articlesOfBreaches: 'SELECT article_id FROM article_breaches',
  breachesWithVerdicts: 'SELECT breach_id FROM verdicts',
}
export type LeafQuery = keyof typeof leafQueries
