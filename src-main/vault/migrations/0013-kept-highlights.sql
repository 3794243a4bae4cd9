-- When an article was read again and the quote of a highlight was found in it no longer: it is kept as it was, and its
-- place counts in a text that is gone. Null for every other highlight.
ALTER TABLE highlights ADD COLUMN lost_at TEXT;

CREATE INDEX highlights_lost ON highlights (article_id, highlight_id) WHERE lost_at IS NOT NULL;

-- A note leaves with the article or the breach it is on as well.
DROP INDEX edits_of_notes;
CREATE INDEX edits_of_notes ON edits (edit_id) WHERE kind IN ('note', 'highlight', 'delete');
