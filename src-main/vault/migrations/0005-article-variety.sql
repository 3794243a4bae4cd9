-- Which variety of its language an article is written in, as a BCP 47 tag; null where nothing tells.
ALTER TABLE articles ADD COLUMN variety TEXT;
