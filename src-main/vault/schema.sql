-- Generated from the migrations: the vault as it is after the last of them.

CREATE TRIGGER edits_remain BEFORE DELETE ON edits BEGIN
  SELECT RAISE(ABORT, 'the history is never shortened');
END;

CREATE TRIGGER edits_stay BEFORE UPDATE ON edits BEGIN
  SELECT RAISE(ABORT, 'the history is never rewritten');
END;

CREATE TABLE article_bands (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_breaches (
  article_id INTEGER NOT NULL REFERENCES articles,
  breach_id INTEGER NOT NULL REFERENCES breaches, score REAL, reasons TEXT,
  PRIMARY KEY (article_id, breach_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE article_fragments USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);

CREATE VIRTUAL TABLE article_labels USING fts5 (
  outlet, author, file, tags, notes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE article_notes (
  article_id INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_tags (
  article_id INTEGER NOT NULL REFERENCES articles,
  tag_id INTEGER NOT NULL REFERENCES tags,
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_texts (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  text TEXT NOT NULL
, signature BLOB) STRICT;

CREATE TABLE article_values (
  article_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  key ANY NOT NULL,
  PRIMARY KEY (article_id, field, key)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE articles (
  article_id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  title TEXT NOT NULL,
  byline TEXT,
  outlet TEXT,
  canonical_url TEXT,
  published_on TEXT,
  published_origin TEXT,
  published_evidence TEXT,
  lang TEXT,
  is_breach INTEGER NOT NULL CHECK (is_breach IN (0, 1)),
  reader TEXT NOT NULL,
  media_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  import_id TEXT NOT NULL,
  imported_at TEXT NOT NULL
, variety TEXT, origins TEXT NOT NULL DEFAULT '{}', found_in TEXT, mail_id INTEGER REFERENCES articles, record_file_id INTEGER REFERENCES record_files, engine_version INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE VIRTUAL TABLE breach_labels USING fts5 (
  name, facts, tags, notes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE breach_suggestions (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  other_id INTEGER NOT NULL REFERENCES breaches,
  score REAL NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (breach_id, other_id),
  CHECK (breach_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_summaries (
  breach_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sector TEXT,
  country TEXT,
  individuals_affected INTEGER,
  qualifier TEXT,
  discovered TEXT,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE breach_tags (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  tag_id INTEGER NOT NULL REFERENCES tags,
  PRIMARY KEY (breach_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_values (
  breach_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  key ANY NOT NULL,
  PRIMARY KEY (breach_id, field, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE breaches (
  breach_id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE claims (
  claim_id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles,
  breach_id INTEGER NOT NULL REFERENCES breaches,
  fact_id TEXT NOT NULL,
  value TEXT NOT NULL,
  qualifier TEXT,
  source_kind TEXT NOT NULL,
  source_name TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  certainty TEXT NOT NULL,
  found_by TEXT NOT NULL
, lost_at TEXT) STRICT;

CREATE TABLE column_mappings (
  columns TEXT PRIMARY KEY,
  roles TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE different_articles (
  article_id INTEGER NOT NULL REFERENCES articles,
  other_id INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (article_id, other_id),
  CHECK (article_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE different_breaches (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  other_id INTEGER NOT NULL REFERENCES breaches,
  PRIMARY KEY (breach_id, other_id),
  CHECK (breach_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  -- The id of what it is about, as people write it.
  about TEXT NOT NULL,
  -- Which of its forms it was typed in.
  part TEXT NOT NULL,
  body TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (about, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE edit_breaches (
  breach_id INTEGER NOT NULL,
  edit_id INTEGER NOT NULL,
  PRIMARY KEY (breach_id, edit_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE edits (
  edit_id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  subject TEXT,
  group_id TEXT NOT NULL,
  target INTEGER REFERENCES edits,
  changes TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
) STRICT;

CREATE TABLE export_names (
  folded_name TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE highlights (
  highlight_id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  quote TEXT NOT NULL,
  colour TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
, lost_at TEXT) STRICT;

CREATE TABLE import_bytes (
  import_number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (import_number, position)
) STRICT;

CREATE TABLE import_files (
  import_number INTEGER NOT NULL REFERENCES imports,
  position INTEGER NOT NULL,
  shown TEXT NOT NULL,
  -- Null for a file that came without a path; its bytes are kept until it is in.
  path TEXT,
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
  PRIMARY KEY (import_number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_outcomes (
  import_number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  member TEXT NOT NULL,
  shown TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'near_duplicate', 'duplicate', 'failed')),
  -- What needs a person first.
  need INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE outcome WHEN 'failed' THEN 0 WHEN 'near_duplicate' THEN 1 WHEN 'duplicate' THEN 2 ELSE 3 END
  ) VIRTUAL,
  article_id INTEGER,
  problem_code TEXT,
  problem_message TEXT,
  PRIMARY KEY (import_number, position, member),
  CHECK ((outcome = 'failed') = (problem_code IS NOT NULL)),
  CHECK ((problem_code IS NULL) = (problem_message IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
  import_number INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id TEXT NOT NULL UNIQUE,
  started_at TEXT NOT NULL,
  -- `running` also after the program was cut off: such an import goes on when the vault is opened again.
  state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'finished', 'cancelled')),
  took REAL NOT NULL
) STRICT;

CREATE TABLE merged_breaches (
  breach_id INTEGER PRIMARY KEY,
  into_id INTEGER NOT NULL REFERENCES breaches
) STRICT;

CREATE TABLE near_duplicates (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  first_id INTEGER NOT NULL REFERENCES articles,
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  CHECK (first_id <> article_id)
) STRICT;

CREATE TABLE note_links (
  note_id INTEGER NOT NULL REFERENCES notes,
  target TEXT NOT NULL,
  PRIMARY KEY (note_id, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  note_id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER REFERENCES articles,
  breach_id INTEGER REFERENCES breaches,
  fact_id TEXT,
  highlight_id INTEGER REFERENCES highlights,
  body TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  CHECK ((article_id IS NOT NULL) + (breach_id IS NOT NULL) + (highlight_id IS NOT NULL) = 1),
  CHECK (fact_id IS NULL OR breach_id IS NOT NULL)
) STRICT;

CREATE TABLE originals (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  compression TEXT NOT NULL CHECK (compression = 'zlib'),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE recent_things (
  kind TEXT NOT NULL CHECK (kind IN ('search', 'breach', 'article', 'action')),
  what TEXT NOT NULL,
  -- What a search lists; null for anything else.
  list TEXT CHECK (list IN ('articles', 'breaches')),
  -- Counts up: the greatest is the latest.
  used INTEGER NOT NULL,
  PRIMARY KEY (kind, what)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_files (
  record_file_id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  size_bytes INTEGER NOT NULL,
  compression TEXT NOT NULL CHECK (compression = 'zlib'),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE removed_texts (
  article_id INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  at_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_counts (
  breach_id INTEGER PRIMARY KEY,
  facts INTEGER NOT NULL,
  conflict INTEGER NOT NULL,
  placeholder INTEGER NOT NULL,
  uncertain INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  unreviewed INTEGER NOT NULL
) STRICT;

CREATE TABLE reviewed_articles (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE rule_taggings (
  rule_id INTEGER NOT NULL REFERENCES tag_rules,
  target TEXT NOT NULL,
  PRIMARY KEY (rule_id, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_comparisons (
  saved_comparison_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  columns TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;

CREATE TABLE saved_searches (
  saved_search_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  query TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('articles', 'breaches')),
  sort TEXT NOT NULL
) STRICT;

CREATE TABLE saved_statistics (
  saved_statistics_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  query TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;

CREATE TABLE search_fill (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE settled_duplicates (
  article_id INTEGER NOT NULL REFERENCES articles,
  first_id INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (article_id, first_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_rules (
  rule_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  condition TEXT NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('articles', 'breaches')),
  tag_id INTEGER NOT NULL REFERENCES tags,
  runs_on_import INTEGER NOT NULL CHECK (runs_on_import IN (0, 1)),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE tags (
  tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL,
  folded_path TEXT NOT NULL,
  colour TEXT NOT NULL
, description TEXT NOT NULL DEFAULT '', is_exclusive INTEGER NOT NULL DEFAULT 0 CHECK (is_exclusive IN (0, 1)), is_kept INTEGER NOT NULL DEFAULT 0 CHECK (is_kept IN (0, 1)), pack_path TEXT, term TEXT, is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1))) STRICT;

CREATE TABLE told_names (
  article_id INTEGER NOT NULL REFERENCES articles,
  breach_id INTEGER NOT NULL REFERENCES breaches,
  -- Folded and without legal form.
  name TEXT NOT NULL,
  written TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('victim', 'group', 'supply', 'rival')),
  first_key TEXT NOT NULL,
  last_key TEXT NOT NULL,
  -- Of a victim only.
  initials TEXT,
  PRIMARY KEY (breach_id, article_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdicts (
  verdict_id INTEGER PRIMARY KEY AUTOINCREMENT,
  breach_id INTEGER NOT NULL REFERENCES breaches,
  fact_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'override')),
  claim_id INTEGER REFERENCES claims,
  value TEXT,
  reason TEXT,
  decided_at TEXT NOT NULL, qualifier TEXT, source_kind TEXT, source_name TEXT,
  CHECK ((kind = 'override') = (claim_id IS NULL)),
  CHECK ((kind = 'override') = (value IS NOT NULL))
) STRICT;

CREATE INDEX article_breaches_by_breach ON article_breaches (breach_id, article_id);

CREATE INDEX article_tags_by_tag ON article_tags (tag_id, article_id);

CREATE INDEX article_texts_unsigned ON article_texts (article_id) WHERE signature IS NULL;

CREATE INDEX article_values_by_key ON article_values (field, key, article_id);

CREATE INDEX articles_by_engine ON articles (engine_version, article_id);

CREATE INDEX articles_by_import ON articles (import_id, article_id);

CREATE INDEX articles_by_mail ON articles (mail_id) WHERE mail_id IS NOT NULL;

CREATE INDEX articles_by_record_file ON articles (record_file_id) WHERE record_file_id IS NOT NULL;

CREATE INDEX articles_by_text ON articles (text_sha256);

CREATE INDEX breach_suggestions_by_other ON breach_suggestions (other_id, breach_id);

CREATE INDEX breach_suggestions_by_score ON breach_suggestions (score, breach_id, other_id);

CREATE INDEX breach_tags_by_tag ON breach_tags (tag_id, breach_id);

CREATE INDEX breach_values_by_key ON breach_values (field, key, breach_id);

CREATE INDEX claims_by_article ON claims (article_id);

CREATE INDEX claims_by_breach ON claims (breach_id, fact_id);

CREATE INDEX claims_by_figure ON claims (value, breach_id) WHERE fact_id = 'individualsAffected';

CREATE INDEX claims_lost ON claims (article_id, claim_id) WHERE lost_at IS NOT NULL;

CREATE INDEX different_articles_by_other ON different_articles (other_id, article_id);

CREATE INDEX different_breaches_by_other ON different_breaches (other_id, breach_id);

CREATE INDEX edits_by_group ON edits (group_id, edit_id);

CREATE INDEX edits_by_hand ON edits (edit_id) WHERE kind NOT IN ('import', 'reextract');

CREATE INDEX edits_by_subject ON edits (subject, edit_id);

CREATE INDEX edits_by_target ON edits (target, edit_id);

CREATE INDEX edits_of_notes ON edits (edit_id) WHERE kind IN ('note', 'highlight', 'delete');

CREATE INDEX edits_of_tagging ON edits (edit_id) WHERE kind = 'tag';

CREATE INDEX highlights_by_article ON highlights (article_id, start_offset);

CREATE INDEX highlights_lost ON highlights (article_id, highlight_id) WHERE lost_at IS NOT NULL;

CREATE INDEX import_files_to_read ON import_files (import_number, position) WHERE is_done = 0;

CREATE INDEX import_outcomes_by_need ON import_outcomes (import_number, need, position, member);

CREATE INDEX merged_breaches_by_into ON merged_breaches (into_id);

CREATE INDEX near_duplicates_by_first ON near_duplicates (first_id, article_id);

CREATE INDEX note_links_by_target ON note_links (target, note_id);

CREATE INDEX notes_by_article ON notes (article_id, note_id);

CREATE INDEX notes_by_breach ON notes (breach_id, note_id);

CREATE UNIQUE INDEX notes_by_highlight ON notes (highlight_id);

CREATE UNIQUE INDEX originals_by_sha256 ON originals (sha256);

CREATE INDEX recent_things_by_use ON recent_things (kind, used);

CREATE INDEX review_counts_conflict ON review_counts (breach_id) WHERE conflict > 0;

CREATE INDEX review_counts_lost ON review_counts (breach_id) WHERE lost > 0;

CREATE INDEX review_counts_placeholder ON review_counts (breach_id) WHERE placeholder > 0;

CREATE INDEX review_counts_uncertain ON review_counts (breach_id) WHERE uncertain > 0;

CREATE INDEX review_counts_unreviewed ON review_counts (breach_id) WHERE unreviewed > 0;

CREATE INDEX rule_taggings_by_target ON rule_taggings (target, rule_id);

CREATE UNIQUE INDEX saved_comparisons_by_name ON saved_comparisons (folded_name);

CREATE UNIQUE INDEX saved_searches_by_name ON saved_searches (folded_name);

CREATE UNIQUE INDEX saved_statistics_by_name ON saved_statistics (folded_name);

CREATE INDEX settled_duplicates_by_first ON settled_duplicates (first_id, article_id);

CREATE UNIQUE INDEX tag_rules_by_name ON tag_rules (folded_name);

CREATE INDEX tag_rules_by_tag ON tag_rules (tag_id);

CREATE UNIQUE INDEX tags_by_pack_path ON tags (pack_path) WHERE pack_path IS NOT NULL;

CREATE UNIQUE INDEX tags_by_path ON tags (folded_path);

CREATE INDEX told_names_by_article ON told_names (article_id);

CREATE INDEX told_names_by_first_key ON told_names (first_key, name, breach_id);

CREATE INDEX told_names_by_initials ON told_names (initials, name, breach_id) WHERE initials IS NOT NULL;

CREATE INDEX told_names_by_last_key ON told_names (last_key, name, breach_id);

CREATE INDEX verdicts_by_breach ON verdicts (breach_id, fact_id);

CREATE INDEX verdicts_by_claim ON verdicts (claim_id);
