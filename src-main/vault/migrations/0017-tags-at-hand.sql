-- The tags put on last are offered first.
CREATE INDEX edits_of_tagging ON edits (edit_id) WHERE kind = 'tag';

-- Which rules gave a thing its tags.
CREATE INDEX rule_taggings_by_target ON rule_taggings (target, rule_id);
