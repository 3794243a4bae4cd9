-- How much waits for a person in each breach, by reason: derived from its claims and verdicts, like its summary.
CREATE TABLE review_counts (
  breach_id INTEGER PRIMARY KEY,
  facts INTEGER NOT NULL,
  conflict INTEGER NOT NULL,
  placeholder INTEGER NOT NULL,
  uncertain INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  unreviewed INTEGER NOT NULL
) STRICT;

CREATE INDEX review_counts_conflict ON review_counts (breach_id) WHERE conflict > 0;
CREATE INDEX review_counts_placeholder ON review_counts (breach_id) WHERE placeholder > 0;
CREATE INDEX review_counts_uncertain ON review_counts (breach_id) WHERE uncertain > 0;
CREATE INDEX review_counts_lost ON review_counts (breach_id) WHERE lost > 0;
CREATE INDEX review_counts_unreviewed ON review_counts (breach_id) WHERE unreviewed > 0;

-- Near-duplicates that a person looked at and found to be the same: they are asked about no more.
CREATE TABLE settled_duplicates (
  article_id INTEGER NOT NULL REFERENCES articles,
  first_id INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (article_id, first_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX settled_duplicates_by_first ON settled_duplicates (first_id, article_id);

-- What people did, apart from the imports that are most of the history.
CREATE INDEX edits_by_hand ON edits (edit_id) WHERE kind NOT IN ('import', 'reextract');
