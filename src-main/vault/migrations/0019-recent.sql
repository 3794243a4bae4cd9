-- What somebody searched for, opened and did last, so that it is offered again. It is about a case, so it is kept here;
-- it is no data of one, so it is in no history. Rows that name what is gone are left out when they are read.
CREATE TABLE recent_things (
  kind TEXT NOT NULL CHECK (kind IN ('search', 'breach', 'article', 'action')),
  what TEXT NOT NULL,
  -- What a search lists; null for anything else.
  list TEXT CHECK (list IN ('articles', 'breaches')),
  -- Counts up: the greatest is the latest.
  used INTEGER NOT NULL,
  PRIMARY KEY (kind, what)
) STRICT, WITHOUT ROWID;

CREATE INDEX recent_things_by_use ON recent_things (kind, used);
