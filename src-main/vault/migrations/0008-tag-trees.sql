-- A tag says what it means, and, with `is_exclusive`, that of the branches below it a thing carries one at most.
-- `is_kept`: it stays when nothing carries it. A tag of a pack keeps the path and the spelling it has there, so that
-- it is known after it was renamed or moved.
ALTER TABLE tags ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE tags ADD COLUMN is_exclusive INTEGER NOT NULL DEFAULT 0 CHECK (is_exclusive IN (0, 1));
ALTER TABLE tags ADD COLUMN is_kept INTEGER NOT NULL DEFAULT 0 CHECK (is_kept IN (0, 1));
ALTER TABLE tags ADD COLUMN pack_path TEXT;
ALTER TABLE tags ADD COLUMN term TEXT;

CREATE UNIQUE INDEX tags_by_pack_path ON tags (pack_path) WHERE pack_path IS NOT NULL;

-- From here on every parent of a tag is a tag: `vector` above `vector/ransomware`. Taking off the characters that are
-- no `/` from the end leaves the parent.
WITH RECURSIVE parents (path, folded_path, colour) AS (
  SELECT rtrim(rtrim(path, replace(path, '/', '')), '/'),
    rtrim(rtrim(folded_path, replace(folded_path, '/', '')), '/'), colour FROM tags
  UNION
  SELECT rtrim(rtrim(path, replace(path, '/', '')), '/'),
    rtrim(rtrim(folded_path, replace(folded_path, '/', '')), '/'), colour FROM parents WHERE folded_path <> ''
)
INSERT OR IGNORE INTO tags (path, folded_path, colour)
  SELECT path, folded_path, colour FROM parents WHERE path <> '' AND folded_path <> '' ORDER BY folded_path;

-- The levels of the Traffic Light Protocol excluded each other before there was a column for it.
UPDATE tags SET is_exclusive = 1, is_kept = 1 WHERE folded_path = 'tlp';

-- "What is so and so carries this tag." The condition is kept as it was written.
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

CREATE UNIQUE INDEX tag_rules_by_name ON tag_rules (folded_name);
CREATE INDEX tag_rules_by_tag ON tag_rules (tag_id);

-- What a rule has tagged, by id. By itself it never does so a second time: whoever took the tag off knew why.
CREATE TABLE rule_taggings (
  rule_id INTEGER NOT NULL REFERENCES tag_rules,
  target TEXT NOT NULL,
  PRIMARY KEY (rule_id, target)
) STRICT, WITHOUT ROWID;

CREATE INDEX articles_by_import ON articles (import_id, article_id);
