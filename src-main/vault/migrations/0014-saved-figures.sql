-- Breaches, or articles on one, that are compared again and again, and how they are shown. JSON names the columns by the
-- ids they were saved under: what one of them was merged into is looked up when it is opened, as for every id.
CREATE TABLE saved_comparisons (
  saved_comparison_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  columns TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX saved_comparisons_by_name ON saved_comparisons (folded_name);

-- A query whose breaches are counted again and again. What is counted is never stored.
CREATE TABLE saved_statistics (
  saved_statistics_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  query TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX saved_statistics_by_name ON saved_statistics (folded_name);
