-- Imports: the queue of files to read, and what came of each. No part of the history: an undo takes the articles of
-- an import back, and what happened to its files stays to be read.
CREATE TABLE imports (
  import_number INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id TEXT NOT NULL UNIQUE,
  started_at TEXT NOT NULL,
  -- `running` also after the program was cut off: such an import goes on when the vault is opened again.
  state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'finished', 'cancelled')),
  took REAL NOT NULL
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

CREATE INDEX import_files_to_read ON import_files (import_number, position) WHERE is_done = 0;

CREATE TABLE import_bytes (
  import_number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (import_number, position)
) STRICT;

-- `member` is empty for the file itself, else its number in the file it lies in, and so on down: `00012/00003`.
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

CREATE INDEX import_outcomes_by_need ON import_outcomes (import_number, need, position, member);

-- Which column of a table is what, wherever these columns come again. JSON.
CREATE TABLE column_mappings (
  columns TEXT PRIMARY KEY,
  roles TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tables whose records are articles, byte for byte: a record alone is not the file that came.
CREATE TABLE record_files (
  record_file_id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  size_bytes INTEGER NOT NULL,
  compression TEXT NOT NULL CHECK (compression = 'zlib'),
  bytes BLOB NOT NULL
) STRICT;

-- Where title, byline, outlet and address were read; JSON.
ALTER TABLE articles ADD COLUMN origins TEXT NOT NULL DEFAULT '{}';
-- The archive, mailbox or table it lay in, and those around that, as people see them; null for a file by itself.
ALTER TABLE articles ADD COLUMN found_in TEXT;
-- The mail it was attached to.
ALTER TABLE articles ADD COLUMN mail_id INTEGER REFERENCES articles;
ALTER TABLE articles ADD COLUMN record_file_id INTEGER REFERENCES record_files;
CREATE INDEX articles_by_mail ON articles (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX articles_by_record_file ON articles (record_file_id) WHERE record_file_id IS NOT NULL;
