-- Schema version 6: exchange.

-- ---------------------------------------------------------------- journal
-- What the writers of chains signed for, run by run (core/exchange/signed_head.h): entries are passed on in these
-- runs and no others, so a relay keeps them all. `bytes`: the signed head as it travels.
CREATE TABLE signed_head(
  station BLOB NOT NULL, epoch INTEGER NOT NULL, nonce BLOB NOT NULL, from_seq INTEGER NOT NULL, seq INTEGER NOT NULL,
  head BLOB NOT NULL CHECK(length(head)=32), bytes BLOB NOT NULL,
  PRIMARY KEY(station, epoch, nonce, seq, from_seq, head)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER signed_head_kept BEFORE DELETE ON signed_head
BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
-- Certificates as they came, proved by the county's key.
CREATE TABLE certificate(
  station BLOB NOT NULL CHECK(length(station)=16), number INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY(station, number)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- records
-- What the county says of stations: certificate, revocation, ruling on a fork; and what it has received.
CREATE TABLE trust(
  subject INTEGER NOT NULL, n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  station BLOB NOT NULL, epoch INTEGER NOT NULL, nonce BLOB NOT NULL,
  seq INTEGER NOT NULL, hash BLOB, number INTEGER NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY(subject, n)
) STRICT;
CREATE INDEX trust_station ON trust(station, kind, seq);
CREATE INDEX trust_hash ON trust(hash) WHERE kind='receipt';
-- Whether the county vouches for it.
ALTER TABLE station ADD COLUMN certified INTEGER NOT NULL DEFAULT 0;

-- ---------------------------------------------------------------- local
-- Our own key pairs, the secret half sealed with the data key; the newest signs.
CREATE TABLE station_key(
  no INTEGER PRIMARY KEY, made INTEGER NOT NULL, sealed BLOB NOT NULL
) STRICT;
DROP TABLE outbox;
-- Packages made here, as files in the folder outbox/: kept until the other side is known to have them.
CREATE TABLE outbox(
  epoch INTEGER NOT NULL, number INTEGER NOT NULL,
  office TEXT NOT NULL, hash BLOB NOT NULL, made INTEGER NOT NULL, file TEXT NOT NULL,
  entries INTEGER NOT NULL, doc TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(epoch, number)
) STRICT;
-- Up to where each neighbouring office was given each chain.
CREATE TABLE sent(
  office TEXT NOT NULL, chain INTEGER NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY(office, chain)
) STRICT, WITHOUT ROWID;
-- Packages that came and were taken in.
CREATE TABLE inbox(
  hash BLOB PRIMARY KEY, station BLOB NOT NULL, epoch INTEGER NOT NULL, nonce BLOB NOT NULL,
  number INTEGER NOT NULL, made INTEGER NOT NULL, head_seq INTEGER NOT NULL, came INTEGER NOT NULL,
  added INTEGER NOT NULL, office TEXT NOT NULL,
  note TEXT NOT NULL -- what the sender's order of packages said of it: a code, or nothing
) STRICT;
CREATE INDEX inbox_station ON inbox(station, epoch, number);
