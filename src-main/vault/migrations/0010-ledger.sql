-- The version of the rules an article was read with; 0 for those read before versions were counted.
ALTER TABLE articles ADD COLUMN engine_version INTEGER NOT NULL DEFAULT 0;

CREATE INDEX articles_by_engine ON articles (engine_version, article_id);

-- When an article was read again and the quote of a claim that analysts rely on was found in it no longer: the claim is
-- kept as it was, and its place counts in a text that is gone. Null for every other claim.
ALTER TABLE claims ADD COLUMN lost_at TEXT;

CREATE INDEX claims_lost ON claims (article_id, claim_id) WHERE lost_at IS NOT NULL;

-- Which breaches an edit touched: part of the history, written with each edit. Without foreign keys: a breach may be
-- gone, and the edits about it stay.
CREATE TABLE edit_breaches (
  breach_id INTEGER NOT NULL,
  edit_id INTEGER NOT NULL,
  PRIMARY KEY (breach_id, edit_id)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO edit_breaches (breach_id, edit_id)
SELECT breach_id, edit_id FROM (
  SELECT edit_id, coalesce(
    change.value ->> '$.key.breach_id',
    change.value ->> '$.row.breach_id',
    (SELECT breach_id FROM verdicts WHERE verdict_id = change.value ->> '$.key.verdict_id')
  ) AS breach_id
  FROM edits, json_each(edits.changes) AS change
) WHERE breach_id IS NOT NULL;

INSERT OR IGNORE INTO edit_breaches (breach_id, edit_id)
SELECT article_breaches.breach_id, edit_id
FROM edits, json_each(edits.changes) AS change
JOIN article_breaches ON article_id = coalesce(change.value ->> '$.key.article_id', change.value ->> '$.row.article_id')
WHERE change.value ->> '$.table' = 'near_duplicates';
