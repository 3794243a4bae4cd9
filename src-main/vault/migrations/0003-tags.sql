-- A tag's path names its place in the tree; two tags never differ by case or accents alone.
CREATE TABLE tags (
  tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL,
  folded_path TEXT NOT NULL,
  colour TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX tags_by_path ON tags (folded_path);

CREATE TABLE article_tags (
  article_id INTEGER NOT NULL REFERENCES articles,
  tag_id INTEGER NOT NULL REFERENCES tags,
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_tags_by_tag ON article_tags (tag_id, article_id);

CREATE TABLE breach_tags (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  tag_id INTEGER NOT NULL REFERENCES tags,
  PRIMARY KEY (breach_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX breach_tags_by_tag ON breach_tags (tag_id, breach_id);
