-- What was typed and not saved yet, so that closing, locking or crashing loses none of it. It is no part of the
-- history: nothing about the case has changed until it is saved.
CREATE TABLE drafts (
  -- The id of what it is about, as people write it.
  about TEXT NOT NULL,
  -- Which of its forms it was typed in.
  part TEXT NOT NULL,
  body TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (about, part)
) STRICT, WITHOUT ROWID;

-- How exactly an analyst's own figure is meant, and who is said to say it.
ALTER TABLE verdicts ADD COLUMN qualifier TEXT;
ALTER TABLE verdicts ADD COLUMN source_kind TEXT;
ALTER TABLE verdicts ADD COLUMN source_name TEXT;
