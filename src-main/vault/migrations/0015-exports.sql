-- What is held back when something leaves the vault: tags that are not for others, and what an analyst said about names.
ALTER TABLE tags ADD COLUMN is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1));

-- Names that are always replaced in an export (`is_hidden`), and names the rules take for people that are none.
CREATE TABLE export_names (
  folded_name TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1))
) STRICT, WITHOUT ROWID;
