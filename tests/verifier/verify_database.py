#!/usr/bin/python3
"""An independent verifier of the journal in stations' files.

Written from core/journal/FORMAT.md and core/exchange/FORMAT.md alone; shares no code with the program.

    verify_database.py [--root "1234 …"] FILE…   one line for each file: "FILE ok ENTRIES HEADS CERTIFICATES" or
                                                 "FILE CODE PLACE"; exit 1 when one has a fault
--root: the county's fingerprint, as it stands on its paper.
"""

import json
import os
import sqlite3
import struct
import sys

from verify import EARLIEST, LATEST, ZERO, Wrong, as_field, certificate, fingerprint, head_verified, sha256, signed_head

U32 = 0xFFFFFFFF
NOTHING = sha256()
SCHEMAS = (6, 7, 8)


class Fault(Exception):
    """The first thing wrong: a code and a place."""


def require(condition, code, place):
    if not condition:
        raise Fault(code, str(place))


class Chain:
    def __init__(self, no, station, epoch, nonce, parent, fork_at, own):
        self.no = no
        self.key = (station, epoch, nonce)
        self.parent = parent
        self.fork_at = fork_at or 0
        self.own = own
        self.hashes = []  # of the own entries

    @property
    def last(self):
        return self.fork_at + len(self.hashes)


class Journal:
    def __init__(self, db):
        self.db = db
        self.chains = {}
        self.entries = 0
        self.heads = 0
        self.certificates = 0
        self.county_said = []  # (order, county) of what names the county
        self.root = None

    # 3. ---------------------------------------------------------------------------------------------------

    def hash_at(self, chain, n):
        while n <= chain.fork_at and chain.parent:
            chain = chain.parent
        if n == 0:
            return ZERO
        at = n - chain.fork_at - 1
        return chain.hashes[at] if 0 <= at < len(chain.hashes) else None

    def read_chains(self):
        trunks = set()
        for no, station, epoch, nonce, parent, fork_at, own in self.db.execute(
            "SELECT no,station,epoch,nonce,parent,fork_at,own FROM chain ORDER BY no"
        ):
            place = "chain %d" % no
            require(len(station) == 16 and len(nonce) == 16 and 0 < epoch <= U32, "chain-wrong", place)
            require(0 < no < 1 << 31 and own in (0, 1), "chain-wrong", place)
            require((parent is None) == (fork_at is None), "chain-wrong", place)
            above = None
            if parent is not None:
                above = self.chains.get(parent)
                require(above is not None and above.key == (station, epoch, nonce), "chain-wrong", place)
                require(0 <= fork_at <= U32, "chain-wrong", place)
            else:
                require((station, epoch, nonce) not in trunks, "chain-wrong", place)
                trunks.add((station, epoch, nonce))
            self.chains[no] = Chain(no, station, epoch, nonce, above, fork_at, own)

    def check_own(self):
        own = [c for c in self.chains.values() if c.own]
        require(own, "own-chain-wrong", "none")
        self.station = own[0].key[0]
        require(all(c.key[0] == self.station and not c.parent for c in own), "own-chain-wrong", "stations")
        require(len({c.key[1] for c in own}) == len(own), "own-chain-wrong", "epochs")

    # 2. ---------------------------------------------------------------------------------------------------

    def read_entries(self):
        columns = (
            "e.id,e.form,e.subject,e.hlc,e.hlc_n,e.at,e.actor,e.acting_for,e.verb,e.version,e.audience,e.facts,"
            "length(e.person),e.person_hash,e.hash,s.kind,s.id"
        )
        sql = "SELECT " + columns + " FROM entry e LEFT JOIN subject s ON s.no=e.subject ORDER BY e.id"
        chain = prev = None
        for row in self.db.execute(sql):
            number = row[0]
            place = "%d/%d" % (number >> 32, number & U32)
            if chain is None or chain.no != number >> 32:
                chain = self.chains.get(number >> 32)
                require(chain, "entry-of-no-chain", place)
                prev = self.hash_at(chain, chain.fork_at)
                require(prev is not None, "chain-wrong", "chain %d" % chain.no)
            require(number & U32 == chain.last + 1, "entry-missing", place)
            prev = self.hash_of(chain, number & U32, prev, row, place)
            chain.hashes.append(prev)
            self.entries += 1
        for chain in self.chains.values():
            place = "chain %d" % chain.no
            require(chain.hashes, "entry-missing", place)
            if chain.parent:
                there = self.hash_at(chain.parent, chain.fork_at + 1)
                require(there is not None and there != chain.hashes[0], "chain-wrong", place)

    def hash_of(self, chain, seq, prev, row, place):
        (_, form, subject, hlc, hlc_n, at, actor, acting_for, verb, version, audience) = row[:11]
        (facts, person_size, person_hash, stored, kind, subject_id) = row[11:]
        require(len(stored) == 32, "form-wrong", place)
        if form == 2:
            require(all(value is None for value in row[2:14]), "form-wrong", place)
            return stored
        require(form in (0, 1, 3) and None not in (hlc, hlc_n, at, version), "form-wrong", place)
        require(subject is not None and kind is not None, "subject-missing", place)
        texts = (actor, acting_for, kind, verb, audience)
        require(all(isinstance(t, bytes) and len(t) <= 200 for t in texts), "form-wrong", place)
        require(isinstance(facts, bytes) and len(person_hash) == 32 and len(subject_id) == 16, "form-wrong", place)
        require(0 <= hlc <= LATEST and EARLIEST <= at <= LATEST, "form-wrong", place)
        require(0 <= hlc_n <= U32 and 0 <= version <= U32, "form-wrong", place)
        parts = [
            chain.key[0],
            struct.pack("<I", chain.key[1]),
            chain.key[2],
            struct.pack("<I", seq),
            struct.pack("<q", hlc),
            struct.pack("<I", hlc_n),
            struct.pack("<q", at),
            actor,
            acting_for,
            kind,
            subject_id,
            verb,
            struct.pack("<I", version),
            audience,
            prev,
        ]
        header = b"bianmin-entry-1" + b"".join(as_field(part) for part in parts)
        require(sha256(header, sha256(facts), person_hash) == stored, "chain-broken", place)
        has_person = person_hash != NOTHING
        if form == 0:
            require(has_person == (person_size is not None), "person-missing", place)
            require(not has_person or person_size > 40, "person-broken", place)
        else:
            require(has_person and person_size is None, "form-wrong", place)
        self.note_county(chain, (hlc, hlc_n) + chain.key + (seq, stored), kind, subject_id, verb, version, facts)
        return stored

    # 4. ---------------------------------------------------------------------------------------------------

    def note_county(self, chain, order, kind, subject, verb, version, facts):
        if kind != b"station" or version != 1 or subject != self.station or chain.key[0] != self.station:
            return
        if verb not in (b"begin", b"enrol"):
            return
        try:
            said = json.loads(facts)
            if verb == b"enrol":
                self.county_said.append((order, bytes.fromhex(said["county"])))
            elif said["level"] == "county":
                self.county_said.append((order, self.station))
        except (ValueError, KeyError, TypeError):
            pass  # without effect, as the program has it

    def read_certificates(self, paper):
        rows = self.db.execute("SELECT station,number,bytes FROM certificate ORDER BY station,number").fetchall()
        county = max(self.county_said)[1] if self.county_said else None
        roots = [row for row in rows if row[0] == county]
        self.keys = {}
        if not roots:
            heads = self.db.execute("SELECT count(*) FROM signed_head").fetchone()[0]
            require(not rows and not heads, "certificate-forged", "no root")
            return
        # The keys it names stand before its signature; level is checked by whoever reads it as a certificate.
        newest = bytes(roots[-1][2])
        try:
            root = (named_sign_key(newest), None)
            who = certificate(newest, root)
            self.root = (who["sign"], who["box"])
            require(who["level"] == 3, "certificate-forged", "the root's level")
        except Wrong as wrong:
            raise Fault("certificate-forged", "the root: %s" % wrong) from None
        if paper:
            require(fingerprint(*self.root) == paper, "root-of-another", fingerprint(*self.root))
        for station, number, data in rows:
            place = "%s %d" % (station.hex(), number)
            try:
                who = certificate(bytes(data), self.root)
            except Wrong as wrong:
                raise Fault("certificate-forged", "%s: %s" % (place, wrong)) from None
            said = (who["chain"][0], struct.unpack_from("<Q", data, 7)[0])
            require(said == (station, number), "certificate-forged", place)
            self.keys.setdefault(station, []).append(who["sign"])
            self.certificates += 1

    # 5. ---------------------------------------------------------------------------------------------------

    def read_heads(self):
        held = self.db.execute("SELECT count(*) FROM held").fetchone()[0]
        by_key = {}
        for chain in self.chains.values():
            by_key.setdefault(chain.key, []).append(chain)
        for station, epoch, nonce, first, seq, last, data in self.db.execute(
            "SELECT station,epoch,nonce,from_seq,seq,head,bytes FROM signed_head"
        ):
            place = "%s/%d/%d" % (station.hex(), epoch, seq)
            try:
                head = signed_head(bytes(data))
            except Wrong as wrong:
                raise Fault("head-forged", "%s: %s" % (place, wrong)) from None
            keys = self.keys.get(station, [])
            require(any(head_verified(head, key) for key in keys), "head-forged", place)
            said = (head["chain"], head["from"], head["seq"], head["head"])
            require(said == ((station, epoch, nonce), first, seq, last), "head-mismatch", place)
            self.heads += 1
            here = [c for c in by_key.get(head["chain"], []) if self.hash_at(c, seq) == last]
            if not here:
                require(held, "head-mismatch", place)
                continue
            run = [self.hash_at(here[0], n) for n in range(first, seq + 1)]
            require(head["before"] == self.hash_at(here[0], first - 1), "head-mismatch", place)
            require(head["cover"] == sha256(b"bianmin-cover-1", head["before"], *run), "head-mismatch", place)


def named_sign_key(data):
    """The signing key that a certificate names: 64 bytes of keys, 16 of times and the signature end it."""
    if len(data) < 144:
        raise Wrong("certificate-broken")
    return data[-144:-112]


def judged(path, paper):
    log = path + "-wal"
    if os.path.exists(log) and os.path.getsize(log):
        raise Fault("open-elsewhere", log)
    try:
        db = sqlite3.connect("file:%s?mode=ro&immutable=1" % path.replace("?", "%3f"), uri=True)
        db.text_factory = bytes
        version = db.execute("PRAGMA user_version").fetchone()[0]
        require(version in SCHEMAS, "schema", version)
        said = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
        require(said == b"ok", "file-damaged", said)
        journal = Journal(db)
        journal.read_chains()
        journal.check_own()
        journal.read_entries()
        journal.read_certificates(paper)
        journal.read_heads()
        db.close()
        return journal
    except (sqlite3.Error, TypeError, struct.error) as error:
        raise Fault("file-damaged", type(error).__name__) from None


def main(args):
    paper = None
    if args[:1] == ["--root"]:
        paper = "".join(c for c in args[1] if c.isdigit())
        args = args[2:]
    if not args:
        raise SystemExit(__doc__)
    bad = 0
    for path in args:
        try:
            j = judged(path, paper)
            print(path, "ok", j.entries, j.heads, j.certificates)
        except Fault as fault:
            bad += 1
            print(path, *fault.args)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
