// Takes steps of the format back, so that a vault of today becomes one of yesterday. The last step comes first.

/** The step that brought the ledger. */
export const withoutLedger = `DROP TABLE edit_breaches;
  DROP INDEX articles_by_engine; ALTER TABLE articles DROP COLUMN engine_version;
  DROP INDEX claims_lost; ALTER TABLE claims DROP COLUMN lost_at;`

/** The step that brought near-duplicates. */
export const withoutNearDuplicates = `DROP TABLE near_duplicates; DROP TABLE different_articles;
  DROP TABLE article_bands; DROP INDEX article_texts_unsigned; ALTER TABLE article_texts DROP COLUMN signature;`
