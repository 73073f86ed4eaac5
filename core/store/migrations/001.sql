-- Schema version 1. Three groups of tables (core/journal/tables.h lists them):
--   journal: what happened, append-only; records: what the folds make of it, thrown away and made again by
--   rebuild; local: what belongs to this machine alone, never rebuilt, never exported.

-- ---------------------------------------------------------------- journal
-- One row per chain this file knows: an epoch of a station, or a branch that forked off one (two hashes for one
-- number): `parent` is then the chain it left after `fork_at`.
CREATE TABLE chain(
  no INTEGER PRIMARY KEY,
  station BLOB NOT NULL CHECK(length(station)=16),
  epoch INTEGER NOT NULL CHECK(epoch>0),
  nonce BLOB NOT NULL CHECK(length(nonce)=16),
  parent INTEGER REFERENCES chain(no),
  fork_at INTEGER,
  own INTEGER NOT NULL CHECK(own IN (0,1))
) STRICT;

-- A record's identity. `no` is local to this file; (kind, id) is what travels.
CREATE TABLE subject(
  no INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  UNIQUE(id, kind)
) STRICT;

-- id = chain no << 32 | seq. form: 0 whole, 1 person withheld, 2 stub (only the hash), 3 person erased.
-- person is sealed; person_hash is the hash of its plain bytes. prev is not stored: it is the hash of seq-1.
CREATE TABLE entry(
  id INTEGER PRIMARY KEY,
  form INTEGER NOT NULL CHECK(form IN (0,1,2,3)),
  subject INTEGER REFERENCES subject(no),
  hlc INTEGER, hlc_n INTEGER, at INTEGER,
  actor TEXT, acting_for TEXT,
  verb TEXT, version INTEGER, audience TEXT,
  facts TEXT, person BLOB, person_hash BLOB,
  hash BLOB NOT NULL CHECK(length(hash)=32),
  CHECK(form=2 OR (subject IS NOT NULL AND facts IS NOT NULL AND verb IS NOT NULL AND length(person_hash)=32))
) STRICT;
CREATE INDEX entry_subject ON entry(subject);

CREATE TRIGGER entry_append_only BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
-- An entry may only gain what was withheld, or lose its person half when its time is over.
CREATE TRIGGER entry_frozen BEFORE UPDATE ON entry
WHEN NEW.hash IS NOT OLD.hash OR NEW.id IS NOT OLD.id
  OR (OLD.form<>2 AND (NEW.facts IS NOT OLD.facts OR NEW.subject IS NOT OLD.subject OR NEW.at IS NOT OLD.at
      OR NEW.hlc IS NOT OLD.hlc OR NEW.hlc_n IS NOT OLD.hlc_n OR NEW.verb IS NOT OLD.verb
      OR NEW.version IS NOT OLD.version OR NEW.actor IS NOT OLD.actor OR NEW.acting_for IS NOT OLD.acting_for
      OR NEW.audience IS NOT OLD.audience OR NEW.person_hash IS NOT OLD.person_hash))
  OR NOT ((OLD.form=2 AND NEW.form IN (0,1)) OR (OLD.form=1 AND NEW.form=0) OR (OLD.form IN (0,1) AND NEW.form=3))
BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
CREATE TRIGGER chain_kept BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
CREATE TRIGGER subject_kept BEFORE DELETE ON subject BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;

-- ---------------------------------------------------------------- records
-- Entries that have no effect, with the reason; all others are effective.
CREATE TABLE verdict(
  entry INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL,
  code TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_subject ON verdict(subject);

CREATE TABLE station(
  subject INTEGER PRIMARY KEY,
  id BLOB NOT NULL, epoch INTEGER NOT NULL, office TEXT NOT NULL, office_name TEXT NOT NULL,
  level TEXT NOT NULL, label TEXT NOT NULL, trial INTEGER NOT NULL, clock_jumps INTEGER NOT NULL
) STRICT;

CREATE TABLE account(
  subject INTEGER PRIMARY KEY,
  account TEXT NOT NULL, office TEXT NOT NULL, role TEXT NOT NULL, posts TEXT NOT NULL, active INTEGER NOT NULL,
  person_entry INTEGER
) STRICT;

CREATE TABLE office_profile(
  subject INTEGER PRIMARY KEY,
  office TEXT NOT NULL, doc TEXT NOT NULL
) STRICT;

CREATE TABLE notice(
  subject INTEGER PRIMARY KEY,
  id TEXT NOT NULL, issued INTEGER NOT NULL, office TEXT NOT NULL, authority TEXT NOT NULL, doc TEXT NOT NULL
) STRICT;

-- One row per version of a matter; `subject` is the matter's record.
CREATE TABLE matter(
  subject INTEGER NOT NULL, version INTEGER NOT NULL,
  code TEXT NOT NULL, name TEXT NOT NULL, window TEXT NOT NULL,
  valid_from INTEGER NOT NULL, valid_to INTEGER, authority TEXT NOT NULL, doc TEXT NOT NULL,
  PRIMARY KEY(subject, version)
) STRICT;
CREATE INDEX matter_code ON matter(code);

CREATE TABLE template(
  subject INTEGER PRIMARY KEY,
  form TEXT NOT NULL, office TEXT NOT NULL, content TEXT NOT NULL
) STRICT;

CREATE TABLE window(
  subject INTEGER PRIMARY KEY,
  code TEXT NOT NULL, name TEXT NOT NULL, list TEXT NOT NULL, doc TEXT NOT NULL
) STRICT;

CREATE TABLE cases(
  subject INTEGER PRIMARY KEY,
  number TEXT NOT NULL, series TEXT NOT NULL, serial INTEGER NOT NULL,
  matter TEXT NOT NULL, matter_version INTEGER NOT NULL,
  mode TEXT NOT NULL, promise TEXT NOT NULL,
  state TEXT NOT NULL, result TEXT NOT NULL, queue TEXT NOT NULL, open INTEGER NOT NULL,
  office TEXT NOT NULL, post TEXT NOT NULL, handler TEXT NOT NULL, holder BLOB NOT NULL,
  received INTEGER, accepted INTEGER, decided INTEGER, delivered INTEGER,
  due INTEGER, statutory_due INTEGER, notify_due INTEGER, deliver_due INTEGER, alarm INTEGER,
  provisional INTEGER NOT NULL, expected INTEGER NOT NULL, printed_due INTEGER, moved INTEGER NOT NULL,
  platform_number TEXT NOT NULL, newer INTEGER NOT NULL,
  person_entry INTEGER, last_entry INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_number ON cases(number);
CREATE INDEX cases_open ON cases(queue, alarm) WHERE open=1;
CREATE INDEX cases_matter ON cases(matter, subject);

CREATE TABLE paper(
  entry INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL,
  form TEXT NOT NULL, number TEXT NOT NULL, series TEXT NOT NULL, serial INTEGER NOT NULL, state TEXT NOT NULL, issued INTEGER NOT NULL,
  reprints INTEGER NOT NULL, template TEXT NOT NULL
) STRICT;
CREATE INDEX paper_subject ON paper(subject);
CREATE INDEX paper_number ON paper(number);

-- The last number used of each series: office/label with epoch mark/form/year.
CREATE TABLE series(
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Telling sheets and referral slips: papers without a case.
CREATE TABLE advice(
  subject INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, number TEXT NOT NULL, series TEXT NOT NULL, serial INTEGER NOT NULL, matter TEXT NOT NULL, day INTEGER NOT NULL, case_subject BLOB
) STRICT;
CREATE INDEX advice_number ON advice(number);

-- Open work by (queue, post, alarm day), kept from old row and new row, so that no screen counts rows.
CREATE TABLE counter(
  queue TEXT NOT NULL, post TEXT NOT NULL, day INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY(queue, post, day)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- local
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- The data key, wrapped once per account and once for the recovery sheet.
CREATE TABLE keyslot(
  account TEXT PRIMARY KEY, salt BLOB NOT NULL, ops INTEGER NOT NULL, mem INTEGER NOT NULL, wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE draft(
  no INTEGER PRIMARY KEY, account TEXT NOT NULL, updated INTEGER NOT NULL, sealed BLOB NOT NULL
) STRICT;
-- Keyed search tokens: identity number, phone, certificate, by keyed hash (63 bits).
CREATE TABLE token(
  value INTEGER NOT NULL, kind INTEGER NOT NULL, subject INTEGER NOT NULL,
  PRIMARY KEY(value, kind, subject)
) STRICT, WITHOUT ROWID;
-- Segments that came before their predecessors, sealed; given to the journal when the gap closes.
CREATE TABLE held(
  no INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL
) STRICT;
CREATE TABLE outbox(
  no INTEGER PRIMARY KEY, made INTEGER NOT NULL, recipient TEXT NOT NULL, bytes BLOB NOT NULL, received INTEGER
) STRICT;
CREATE TABLE attachment(
  hash BLOB PRIMARY KEY, sealed BLOB NOT NULL
) STRICT;
