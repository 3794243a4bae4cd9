-- A stretch of an article's clean text that an analyst marked. The quote stands beside the offsets, so that it can be
-- found again when the text is read anew.
CREATE TABLE highlights (
  highlight_id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  quote TEXT NOT NULL,
  colour TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;

CREATE INDEX highlights_by_article ON highlights (article_id, start_offset);

-- Markdown on one thing: an article, a breach, a fact of a breach, or a highlight, which has one note at most.
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

CREATE INDEX notes_by_article ON notes (article_id, note_id);
CREATE INDEX notes_by_breach ON notes (breach_id, note_id);
CREATE UNIQUE INDEX notes_by_highlight ON notes (highlight_id);

-- What a note points to, as `[[B-0003]]` in its text: by id, which need not be known yet.
CREATE TABLE note_links (
  note_id INTEGER NOT NULL REFERENCES notes,
  target TEXT NOT NULL,
  PRIMARY KEY (note_id, target)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_links_by_target ON note_links (target, note_id);

-- Where the versions of a note are looked for.
CREATE INDEX edits_of_notes ON edits (edit_id) WHERE kind IN ('note', 'highlight');
