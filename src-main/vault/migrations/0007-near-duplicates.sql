-- What tells near-duplicates. Null: not signed yet, as all texts from before this step; a step that changes how texts
-- are signed sets it back to null. Empty: too short to be compared.
ALTER TABLE article_texts ADD COLUMN signature BLOB;

CREATE INDEX article_texts_unsigned ON article_texts (article_id) WHERE signature IS NULL;

-- Derived from the signatures and filled by writer.ts: two texts that share a band are worth comparing. Without a
-- foreign key, for the reason of breach_summaries.
CREATE TABLE article_bands (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;

-- The articles that are nearly the same as an earlier one. Those with the same first article and that article itself
-- make a cluster; each was compared with the first one, so that a cluster never drifts from one text to another.
CREATE TABLE near_duplicates (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  first_id INTEGER NOT NULL REFERENCES articles,
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  CHECK (first_id <> article_id)
) STRICT;

CREATE INDEX near_duplicates_by_first ON near_duplicates (first_id, article_id);

-- Pairs an analyst said are not the same, the earlier article first. They never come into one cluster again.
CREATE TABLE different_articles (
  article_id INTEGER NOT NULL REFERENCES articles,
  other_id INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (article_id, other_id),
  CHECK (article_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX different_articles_by_other ON different_articles (other_id, article_id);
