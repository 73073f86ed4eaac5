-- Schema version 4: people. What an account says of its person, and the roster: posts, absences, duty, handovers,
-- attendance, one row per record with its content (core/people/roster_docs.h).
ALTER TABLE account ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN employment TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN badge TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE account ADD COLUMN photo TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN key TEXT NOT NULL DEFAULT '';
-- This PC's data key sealed to each account's public key; failures and waits of logins.
CREATE TABLE keybox(account TEXT PRIMARY KEY, public BLOB NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE TABLE roster(
  subject INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, office TEXT NOT NULL, name TEXT NOT NULL,
  from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, doc TEXT NOT NULL
) STRICT;
CREATE INDEX roster_kind ON roster(kind, from_at);
