-- Articles: what a list shows in one narrow table, the long parts beside it.
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
) STRICT;

CREATE INDEX articles_by_text ON articles (text_sha256);

CREATE TABLE article_texts (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  text TEXT NOT NULL
) STRICT;

-- The file as it came, byte for byte.
CREATE TABLE originals (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  compression TEXT NOT NULL CHECK (compression = 'zlib'),
  bytes BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX originals_by_sha256 ON originals (sha256);

CREATE TABLE removed_texts (
  article_id INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  at_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_notes (
  article_id INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

-- Full text, folded by the engine's own fold(). Without content of their own: the text stands in article_texts.
-- Filled by writer.ts and not by triggers: a statement with a trigger makes FTS5 write out what it has gathered.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
-- Parts of words, three characters and more: only for texts in scripts that put no spaces between words. For all
-- texts it would make the vault twice as large and an import half as fast.
CREATE VIRTUAL TABLE article_fragments USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
