-- Schema version 7: what persons decided about entries without effect, and what was erased when its time was
-- over.

-- ---------------------------------------------------------------- records
CREATE TABLE review(
  subject INTEGER PRIMARY KEY,
  hash BLOB NOT NULL, -- of the entry
  decision TEXT NOT NULL, note TEXT NOT NULL, actor TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE INDEX review_hash ON review(hash);
CREATE TABLE erasure(
  subject INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, id BLOB NOT NULL CHECK(length(id)=16), -- of the record whose persons are erased
  number TEXT NOT NULL, office TEXT NOT NULL, ended INTEGER NOT NULL, years INTEGER NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE INDEX erasure_id ON erasure(id);
