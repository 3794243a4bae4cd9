CREATE TABLE breaches (
  breach_id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE article_breaches (
  article_id INTEGER NOT NULL REFERENCES articles,
  breach_id INTEGER NOT NULL REFERENCES breaches,
  PRIMARY KEY (article_id, breach_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_breaches_by_breach ON article_breaches (breach_id, article_id);

-- The names a breach's victim goes by, folded and without legal form: where the search for a match begins.
CREATE TABLE breach_names (
  breach_id INTEGER NOT NULL REFERENCES breaches,
  name TEXT NOT NULL,
  first_word TEXT NOT NULL,
  PRIMARY KEY (breach_id, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX breach_names_by_first_word ON breach_names (first_word, breach_id);

-- The ledger: one value for one fact, found in one article. Values are JSON.
CREATE TABLE claims (
  claim_id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES articles,
  breach_id INTEGER NOT NULL REFERENCES breaches,
  fact_id TEXT NOT NULL,
  value TEXT NOT NULL,
  qualifier TEXT,
  source_kind TEXT NOT NULL,
  source_name TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  certainty TEXT NOT NULL,
  found_by TEXT NOT NULL
) STRICT;

CREATE INDEX claims_by_breach ON claims (breach_id, fact_id);
CREATE INDEX claims_by_article ON claims (article_id);

CREATE TABLE verdicts (
  verdict_id INTEGER PRIMARY KEY AUTOINCREMENT,
  breach_id INTEGER NOT NULL REFERENCES breaches,
  fact_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'override')),
  claim_id INTEGER REFERENCES claims,
  value TEXT,
  reason TEXT,
  decided_at TEXT NOT NULL,
  CHECK ((kind = 'override') = (claim_id IS NULL)),
  CHECK ((kind = 'override') = (value IS NOT NULL))
) STRICT;

CREATE INDEX verdicts_by_breach ON verdicts (breach_id, fact_id);
CREATE INDEX verdicts_by_claim ON verdicts (claim_id);

-- Derived: what a row of the breach list shows. Written again whenever something it rests on is written.
-- Without a foreign key, which would make its writes as slow as those with a trigger (see article_words).
CREATE TABLE breach_summaries (
  breach_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sector TEXT,
  country TEXT,
  individuals_affected INTEGER,
  qualifier TEXT,
  discovered TEXT,
  state TEXT NOT NULL
) STRICT;
