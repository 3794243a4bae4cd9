-- Derived: what the fields of the search box ask for, one row for each value, spelt as it is compared. A fact's field
-- is its name in the catalogue, so that a new fact needs no new column. Keys are texts or numbers. Without foreign
-- keys, for the reason of breach_summaries.
CREATE TABLE article_values (
  article_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  key ANY NOT NULL,
  PRIMARY KEY (article_id, field, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_values_by_key ON article_values (field, key, article_id);

CREATE TABLE breach_values (
  breach_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  key ANY NOT NULL,
  PRIMARY KEY (breach_id, field, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX breach_values_by_key ON breach_values (field, key, breach_id);

-- Derived: the words around an article and a breach, beside those of the texts.
CREATE VIRTUAL TABLE article_labels USING fts5 (
  outlet, author, file, tags, notes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE breach_labels USING fts5 (
  name, facts, tags, notes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- How the derived rows above were made: another number than the program's, and they are made anew.
CREATE TABLE search_fill (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL
) STRICT;

-- A query under a name. What it finds is never stored.
CREATE TABLE saved_searches (
  saved_search_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  query TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('articles', 'breaches')),
  sort TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX saved_searches_by_name ON saved_searches (folded_name);
