-- The history: append-only, each line bound to the one before by its hash. `changes` holds the images of the
-- rows it touched, so that it can be taken back; `target` is the edit an undo or a redo is about.
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

CREATE INDEX edits_by_target ON edits (target, edit_id);
CREATE INDEX edits_by_group ON edits (group_id, edit_id);
CREATE INDEX edits_by_subject ON edits (subject, edit_id);

CREATE TRIGGER edits_stay BEFORE UPDATE ON edits BEGIN
  SELECT RAISE(ABORT, 'the history is never rewritten');
END;
CREATE TRIGGER edits_remain BEFORE DELETE ON edits BEGIN
  SELECT RAISE(ABORT, 'the history is never shortened');
END;
