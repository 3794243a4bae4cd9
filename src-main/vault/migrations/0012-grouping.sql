-- Every name an article gives the victim of a breach and, by their role, the bodies beside it, with the words it is
-- found by: where the search for a match begins. Kept for each article, so that its names leave with it.
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

CREATE INDEX told_names_by_article ON told_names (article_id);
CREATE INDEX told_names_by_first_key ON told_names (first_key, name, breach_id);
CREATE INDEX told_names_by_last_key ON told_names (last_key, name, breach_id);
CREATE INDEX told_names_by_initials ON told_names (initials, name, breach_id) WHERE initials IS NOT NULL;

-- name_of() and name_keys() are functions of the engine. A name that plays two roles keeps that of the victim.
INSERT OR IGNORE INTO told_names (article_id, breach_id, name, written, role, first_key, last_key, initials)
  SELECT article_id, breach_id, name_of(written) AS name, written, role, name_keys(name_of(written)) ->> 'first',
    name_keys(name_of(written)) ->> 'last', iif(role = 'victim', name_keys(name_of(written)) ->> 'initials', NULL)
  FROM (
    SELECT claim_id, article_id, breach_id, value ->> '$' AS written, 'victim' AS role
      FROM claims WHERE fact_id = 'victim'
    UNION ALL SELECT claim_id, article_id, breach_id, value ->> '$.name',
      iif(value ->> '$.role' IN ('parent', 'subsidiary'), 'group', 'supply')
      FROM claims WHERE fact_id = 'relatedOrgs' AND value ->> '$.role' IN ('parent', 'subsidiary', 'vendor', 'customer')
  ) WHERE name_of(written) <> '' ORDER BY role = 'victim' DESC, claim_id;

DROP TABLE breach_names;

-- Why an article was put to a breach that was there already; null where it was the first, or a person put it there.
ALTER TABLE article_breaches ADD COLUMN score REAL;
-- JSON: the reasons, as domain/likeness.ts writes them.
ALTER TABLE article_breaches ADD COLUMN reasons TEXT;

-- Breaches that may be one, the earlier first: asked about until a person decides.
CREATE TABLE breach_suggestions (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  other_id INTEGER NOT NULL REFERENCES breaches,
  score REAL NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (breach_id, other_id),
  CHECK (breach_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX breach_suggestions_by_other ON breach_suggestions (other_id, breach_id);
CREATE INDEX breach_suggestions_by_score ON breach_suggestions (score, breach_id, other_id);

-- Pairs an analyst said are not the same, the earlier breach first. They are never asked about again, and what one of
-- them is merged into inherits it.
CREATE TABLE different_breaches (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  other_id INTEGER NOT NULL REFERENCES breaches,
  PRIMARY KEY (breach_id, other_id),
  CHECK (breach_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX different_breaches_by_other ON different_breaches (other_id, breach_id);

-- Ids are permanent: what a breach that was merged away is now a part of. Never a chain: the last one stands here.
CREATE TABLE merged_breaches (
  breach_id INTEGER PRIMARY KEY,
  into_id INTEGER NOT NULL REFERENCES breaches
) STRICT;

CREATE INDEX merged_breaches_by_into ON merged_breaches (into_id);

-- A number of people that was counted is met by chance nowhere else.
CREATE INDEX claims_by_figure ON claims (value, breach_id) WHERE fact_id = 'individualsAffected';
