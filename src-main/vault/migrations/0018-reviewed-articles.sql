-- Articles a person is done with although not everything they tell is decided, or they tell of no breach.
CREATE TABLE reviewed_articles (
  article_id INTEGER PRIMARY KEY REFERENCES articles,
  at TEXT NOT NULL
) STRICT;
