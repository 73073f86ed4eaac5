#!/usr/bin/python3
"""An independent verifier of packages, certificates and sealed files.

Written from core/exchange/FORMAT.md alone; shares no code with the program. Needs python3-nacl and
python3-zstandard.

    verify.py DIR             judges every line of DIR/list.txt (see tests/exchange/verdict.h for the two text
                              files) and compares; exit 1 when the verdicts differ
    verify.py DIR FILE KIND [READER]   judges one file with the keys of DIR/world.txt and prints the verdict
"""

import hashlib
import os
import struct
import sys

import nacl.bindings as sodium
import zstandard

FILE_LIMIT = 67108864
PLAIN_LIMIT = 268435456
CHUNK = 65536
LATEST = 7300000000000
EARLIEST = -2300000000000
ZERO = bytes(32)


class Wrong(Exception):
    """Carries the code that the reader must give."""


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def verified(sign_key, label, message, signature):
    try:
        sodium.crypto_sign_open(signature + label + sha256(message), sign_key)
        return True
    except Exception:  # the library has several names for "no"
        return False


class Reader:
    """Takes bytes off the front; the first thing wrong raises the code."""

    def __init__(self, data, code):
        self.data = data
        self.at = 0
        self.code = code

    def wrong(self):
        raise Wrong(self.code)

    def require(self, condition):
        if not condition:
            self.wrong()

    def take(self, size):
        self.require(size <= len(self.data) - self.at)
        out = self.data[self.at : self.at + size]
        self.at += size
        return out

    def u8(self):
        return self.take(1)[0]

    def u16(self):
        return struct.unpack("<H", self.take(2))[0]

    def u32(self):
        return struct.unpack("<I", self.take(4))[0]

    def u64(self):
        return struct.unpack("<Q", self.take(8))[0]

    def i64(self):
        return struct.unpack("<q", self.take(8))[0]

    def field(self, limit):
        size = self.u32()
        self.require(size <= limit)
        return self.take(size)

    def utf8(self, limit):
        text = self.field(limit)
        try:
            text.decode("utf-8")
        except UnicodeDecodeError:
            self.wrong()
        return text

    def line(self, least, limit):
        text = self.utf8(limit)
        self.require(len(text) >= least)
        self.require(all(b >= 0x20 and b != 0x7F for b in text))
        return text

    def chain(self):
        """station, epoch, nonce: compares as the format orders chains."""
        station = self.take(16)
        epoch = self.u32()
        nonce = self.take(16)
        self.require(epoch != 0)
        return (station, epoch, nonce)

    def instant(self):
        at = self.i64()
        self.require(0 <= at <= LATEST)
        return at

    def end(self):
        self.require(self.at == len(self.data))


# 2. Keys -------------------------------------------------------------------------------------------------


class Keys:
    def __init__(self, secret):
        self.sign, _ = sodium.crypto_sign_seed_keypair(secret[:32])
        self.box_secret = secret[32:]
        self.box = sodium.crypto_scalarmult_base(self.box_secret)


def key_id(sign, box):
    return sha256(b"bianmin-keys-1", sign, box)[:8]


def fingerprint(sign, box):
    digest = sha256(b"bianmin-fingerprint-1", sign, box)
    return "".join("%04d" % (struct.unpack_from("<I", digest, 4 * i)[0] % 10000) for i in range(6))


# 3. Certificate ------------------------------------------------------------------------------------------


def read_who(r):
    who = {"chain": r.chain()}
    office = r.line(1, 12)
    r.require(all(0x30 <= b <= 0x39 for b in office))
    r.line(1, 400)
    level = r.u8()
    r.require(1 <= level <= 3)
    who["level"] = level
    r.line(1, 32)
    r.require(r.u8() <= 1)
    r.require(r.u16() == 1)
    who["sign"] = r.take(32)
    who["box"] = r.take(32)
    return who


def certificate(data, root):
    if not data.startswith(b"bmcert1"):
        raise Wrong("not-a-certificate")
    if len(data) > 2048 or len(data) < 7 + 64:
        raise Wrong("certificate-broken")
    r = Reader(data[:-64], "certificate-broken")
    r.take(7)
    r.require(r.u64() != 0)
    who = read_who(r)
    who["from"] = r.instant()
    who["to"] = r.instant()
    r.require(who["from"] < who["to"])
    r.end()
    if not verified(root[0], b"bianmin-certificate-1", data[:-64], data[-64:]):
        raise Wrong("certificate-forged")
    return who


# 4. Request ----------------------------------------------------------------------------------------------


def enrolment(data):
    if not data.startswith(b"bmenrol1"):
        raise Wrong("not-an-enrolment")
    if len(data) > 2048 or len(data) < 8 + 64:
        raise Wrong("enrolment-broken")
    r = Reader(data[:-64], "enrolment-broken")
    r.take(8)
    who = read_who(r)
    r.instant()
    r.end()
    if not verified(who["sign"], b"bianmin-enrolment-1", data[:-64], data[-64:]):
        raise Wrong("enrolment-forged")
    return who


# 5. Signed head ------------------------------------------------------------------------------------------

HEAD_SIZE = 204


def signed_head(data):
    r = Reader(data, "head-broken")
    head = {"signed": data[:140]}
    head["chain"] = r.chain()
    head["from"] = r.u32()
    head["seq"] = r.u32()
    head["before"] = r.take(32)
    head["head"] = r.take(32)
    head["cover"] = r.take(32)
    head["signature"] = r.take(64)
    r.end()
    r.require(head["from"] != 0 and head["seq"] >= head["from"])
    r.require(head["from"] != 1 or head["before"] == ZERO)
    return head


def head_verified(head, sign_key):
    return verified(sign_key, b"bianmin-head-1", head["signed"], head["signature"])


# 7. Contents ---------------------------------------------------------------------------------------------


def as_field(data):
    return struct.pack("<I", len(data)) + data


def entry_hash(chain, seq, prev, r):
    """Reads a whole or withheld entry, whose form has been read."""
    hlc_ms = r.i64()
    hlc_n = r.u32()
    at_ms = r.i64()
    actor = r.utf8(200)
    acting_for = r.utf8(200)
    kind = r.utf8(200)
    subject = r.take(16)
    verb = r.utf8(200)
    version = r.u32()
    audience = r.utf8(200)
    r.require(0 <= hlc_ms <= LATEST and EARLIEST <= at_ms <= LATEST)
    header = [
        chain[0],
        struct.pack("<I", chain[1]),
        chain[2],
        struct.pack("<I", seq),
        struct.pack("<q", hlc_ms),
        struct.pack("<I", hlc_n),
        struct.pack("<q", at_ms),
        actor,
        acting_for,
        kind,
        subject,
        verb,
        struct.pack("<I", version),
        audience,
        prev,
    ]
    return b"bianmin-entry-1" + b"".join(as_field(part) for part in header)


def segment(data):
    r = Reader(data, "bad-segment")
    r.require(r.take(6) == b"bmseg1")
    chain = r.chain()
    first = r.u32()
    before = r.take(32)
    count = r.u32()
    r.require(first != 0 and count <= 100000 and first + count <= 0xFFFFFFFF)
    r.require(first != 1 or before == ZERO)
    prev = before
    hashes = []
    for i in range(count):
        form = r.u8()
        r.require(form <= 2)
        if form == 2:
            prev = r.take(32)
        else:
            header = entry_hash(chain, first + i, prev, r)
            facts = r.utf8(1 << 20)
            person = sha256(r.utf8(1 << 20)) if form == 0 else r.take(32)
            prev = sha256(header, sha256(facts), person)
        hashes.append(prev)
    r.end()
    return {"chain": chain, "from": first, "before": before, "hashes": hashes}


def contents(data):
    r = Reader(data, "package-contents")
    out = {"certificates": [], "parts": []}
    r.require(r.take(6) == b"bmcon1")

    def count_of(tag, limit):
        r.require(r.u8() == tag)
        count = r.u32()
        if count > limit:
            raise Wrong("package-too-many")
        return count

    last = None
    for _ in range(count_of(1, 4096)):
        item = r.field(2048)
        r.require(last is None or last < item)
        last = item
        out["certificates"].append(item)

    last = None
    entries = 0
    for _ in range(count_of(2, 4096)):
        item = r.field(PLAIN_LIMIT)
        head_bytes = r.take(HEAD_SIZE)
        if len(item) >= 82:
            entries += struct.unpack_from("<I", item, 78)[0]
        if entries > 5000:
            raise Wrong("package-too-many")
        run = segment(item)
        try:
            head = signed_head(head_bytes)
        except Wrong:
            r.wrong()
        r.require(run["hashes"])
        cover = sha256(b"bianmin-cover-1", run["before"], *run["hashes"])
        if (
            head["chain"] != run["chain"]
            or head["from"] != run["from"]
            or head["seq"] != run["from"] + len(run["hashes"]) - 1
            or head["before"] != run["before"]
            or head["head"] != run["hashes"][-1]
            or head["cover"] != cover
        ):
            raise Wrong("head-mismatch")
        place = (head["chain"], head["from"], head["seq"], head["head"])
        r.require(last is None or last < place)
        last = place
        out["parts"].append(head)

    last = None
    for _ in range(count_of(3, 16384)):
        chain = r.chain()
        r.require(r.u32() != 0)
        r.take(32)
        r.require(last is None or last < chain)
        last = chain

    last = None
    for _ in range(count_of(4, 4096)):
        chain = r.chain()
        r.require(r.u64() != 0)
        r.take(32)
        r.require(last is None or last < chain)
        last = chain

    last = None
    for _ in range(count_of(5, 1024)):
        name = r.take(32)
        item = r.field(16 << 20)
        r.require(last is None or last < name)
        last = name
        if sha256(item) != name:
            raise Wrong("attachment-mismatch")
    r.end()
    return out


# 6. Package ----------------------------------------------------------------------------------------------

MAGIC = b"BMPKG\r\n\x1a"


def foreign(data):
    for beginning in (b"PK", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"):
        if data.startswith(beginning):
            return Wrong("package-zipped")
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    return Wrong("package-text-damaged" if data.startswith(b"BMPKG") else "not-a-package")


def layout(data):
    if len(data) > FILE_LIMIT:
        raise Wrong("package-too-large")
    if data[:8] != MAGIC[: len(data)]:
        raise foreign(data)
    if len(data) < 148:
        raise Wrong("package-cut")
    r = Reader(data[:148], "package-layout")
    r.take(8)
    if r.u16() != 1:
        raise Wrong("package-version")
    if r.u16() != 1:
        raise Wrong("package-suite")
    h = {"slots": r.u16()}
    r.require(1 <= h["slots"] <= 16)
    r.require(r.u16() == 0)
    h["sender"] = r.chain()
    h["number"] = r.u64()
    h["created"] = r.instant()
    h["seq"] = r.u32()
    h["head"] = r.take(32)
    previous = r.take(32)
    certificate_size = r.u32()
    h["plain"] = r.u32()
    h["frame"] = r.u32()
    r.require(h["number"] != 0)
    r.require((h["seq"] == 0) == (h["head"] == ZERO))
    r.require((h["number"] == 1) == (previous == ZERO))
    r.require(1 <= certificate_size <= 2048)
    r.require(1 <= h["plain"] <= PLAIN_LIMIT)
    r.require(1 <= h["frame"] <= FILE_LIMIT)
    h["certificate"] = 148 + 88 * h["slots"]
    h["body"] = h["certificate"] + certificate_size
    chunks = (h["frame"] + CHUNK - 1) // CHUNK
    h["trailer"] = h["body"] + 24 + h["frame"] + 17 * chunks
    end = h["trailer"] + 64
    r.require(end <= FILE_LIMIT)
    if len(data) != end:
        raise Wrong("package-cut" if len(data) < end else "package-longer")
    h["ids"] = [data[148 + 88 * i : 156 + 88 * i] for i in range(h["slots"])]
    r.require(all(a < b for a, b in zip(h["ids"], h["ids"][1:])))
    return h


def stream_opened(body, key, ad, code):
    """A whole secretstream: its header, then chunks of 64 KiB, the last one final."""
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    out = []
    try:
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, body[:24], key)
        at = 24
        while True:
            chunk = body[at : at + CHUNK + 17]
            at += len(chunk)
            plain, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, chunk, ad)
            ad = None
            last = at >= len(body)
            if tag != (3 if last else 0):
                raise Wrong(code)
            out.append(plain)
            if last:
                return b"".join(out)
    except Exception:
        raise Wrong(code) from None


def frame_opened(frame, plain_size):
    r = Reader(frame, "package-frame")
    r.require(r.take(4) == b"\x28\xb5\x2f\xfd")
    descriptor = r.u8()
    r.require(descriptor & 0x1F == 0)
    single = descriptor & 0x20 != 0
    flag = descriptor >> 6
    r.require(single or flag != 0)
    window = None
    if not single:
        byte = r.u8()
        base = 1 << (10 + (byte >> 3))
        window = base + base // 8 * (byte & 7)
    if flag == 0:
        size = r.u8()
    elif flag == 1:
        size = r.u16() + 256
    elif flag == 2:
        size = r.u32()
    else:
        size = r.u64()
    r.require(size == plain_size)
    r.require((size if single else window) <= 1 << 20)
    try:
        opener = zstandard.ZstdDecompressor(max_window_size=1 << 20).decompressobj()
        plain = opener.decompress(frame)
        whole = opener.eof and not opener.unused_data
    except zstandard.ZstdError:
        r.wrong()
    r.require(whole and len(plain) == plain_size)
    return plain


def package(data, world, reader):
    h = layout(data)
    sender = certificate(data[h["certificate"] : h["body"]], world.root)
    if sender["chain"][0] != h["sender"][0]:
        raise Wrong("certificate-of-another")
    if not verified(sender["sign"], b"bianmin-package-1", data[: h["trailer"]], data[h["trailer"] :]):
        raise Wrong("package-forged")
    if h["created"] < sender["from"]:
        raise Wrong("certificate-not-yet")
    if h["created"] >= sender["to"]:
        raise Wrong("certificate-expired")
    if sender["chain"][0] in reader["revoked"]:
        raise Wrong("sender-revoked")

    key = None
    addressed = False
    for keys in reader["keys"]:
        for i, slot in enumerate(h["ids"]):
            if key is None and slot == key_id(keys.sign, keys.box):
                addressed = True
                try:
                    box = data[156 + 88 * i : 236 + 88 * i]
                    key = sodium.crypto_box_seal_open(box, keys.box, keys.box_secret)
                except Exception:
                    pass
    if key is None:
        raise Wrong("package-seal" if addressed else "package-not-for-us")

    body = data[h["body"] : h["trailer"]]
    frame = stream_opened(body, key, sha256(data[: h["body"]]), "package-stream")
    plain = frame_opened(frame, h["plain"])
    said = contents(plain)

    writers = [certificate(c, world.root) for c in said["certificates"]] + [sender] + reader["known"]
    for head in said["parts"]:
        keys = [w["sign"] for w in writers if w["chain"][0] == head["chain"][0]]
        if not keys:
            raise Wrong("head-unknown-writer")
        if not any(head_verified(head, k) for k in keys):
            raise Wrong("head-forged")
        if head["chain"] == h["sender"]:
            if head["seq"] > h["seq"] or (head["seq"] == h["seq"] and head["head"] != h["head"]):
                raise Wrong("head-mismatch")
    return sha256(plain).hex()


# 8. Sealed file ------------------------------------------------------------------------------------------


def sealed(data, key):
    magic = b"BMSEA\r\n\x1a"
    if data[:8] != magic[: len(data)]:
        raise Wrong("not-a-sealed-file")
    if len(data) < 32:
        raise Wrong("sealed-cut")
    version, suite, json_size, plain_size = struct.unpack_from("<HHIQ", data, 8)
    if version != 1 or suite != 1:
        raise Wrong("sealed-version")
    if json_size > 65536 or plain_size > 1 << 40:
        raise Wrong("sealed-damaged")
    if len(data) < 32 + json_size:
        raise Wrong("sealed-cut")
    chunks = max(1, (plain_size + CHUNK - 1) // CHUNK)
    end = 32 + json_size + 24 + plain_size + 17 * chunks
    if len(data) != end:
        raise Wrong("sealed-cut" if len(data) < end else "sealed-longer")
    if data[24:32] != sha256(b"bianmin-sealed-key-1", key)[:8]:
        raise Wrong("sealed-wrong-key")
    before = data[: 32 + json_size]
    return sha256(stream_opened(data[len(before) :], key, sha256(before), "sealed-damaged")).hex()


# The two text files --------------------------------------------------------------------------------------


class World:
    def __init__(self, text):
        keys = {}
        self.readers = {}
        for line in text.splitlines():
            words = line.split()
            if words[0] == "root":
                self.root = (bytes.fromhex(words[1]), bytes.fromhex(words[2]))
            elif words[0] == "keys":
                keys[words[1]] = Keys(bytes.fromhex(words[2]))
            elif words[0] == "sealed-key":
                self.sealed_key = bytes.fromhex(words[1])
            elif words[0] == "reader":
                reader = {"keys": [], "revoked": set(), "known": []}
                for word in words[2:]:
                    what, value = word.split("=")
                    if what == "keys":
                        reader["keys"].append(keys[value])
                    elif what == "revoked":
                        reader["revoked"].add(bytes.fromhex(value))
                    elif what == "known":
                        reader["known"].append(certificate(bytes.fromhex(value), self.root))
                self.readers[words[1]] = reader


def judged(world, data, kind, reader):
    try:
        if kind == "package":
            return "ok", package(data, world, world.readers[reader])
        if kind == "contents":
            contents(data)
            return "ok", sha256(data).hex()
        if kind == "certificate":
            who = certificate(data, world.root)
            return "ok", fingerprint(who["sign"], who["box"])
        if kind == "enrolment":
            who = enrolment(data)
            return "ok", fingerprint(who["sign"], who["box"])
        if kind == "head":
            head = signed_head(data)
            if not head_verified(head, world.root[0]):
                raise Wrong("head-forged")
            return "ok", head["head"].hex()
        if kind == "sealed":
            return "ok", sealed(data, world.sealed_key)
    except Wrong as wrong:
        return str(wrong), "-"
    raise SystemExit("no such kind: " + kind)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def main(args):
    if not args:
        raise SystemExit(__doc__)
    folder = args[0]
    world = World(read(os.path.join(folder, "world.txt")).decode())
    if len(args) > 2:
        print(*judged(world, read(args[1]), args[2], args[3] if len(args) > 3 else "-"))
        return 0
    lines = read(os.path.join(folder, "list.txt")).decode().splitlines()
    differ = 0
    good = 0
    for line in lines:
        file, kind, reader, verdict, detail = line.split()
        answer = judged(world, read(os.path.join(folder, file)), kind, reader)
        good += verdict == "ok"
        if answer != (verdict, detail):
            differ += 1
            print("%s (%s): the list says %s %s, the verifier %s %s" % (file, reader, verdict, detail, *answer))
    print("%d vectors, %d of them good, %d judged differently" % (len(lines), good, differ))
    # A list of nothing, or of one kind only, would prove nothing.
    return 1 if differ or good == 0 or good == len(lines) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
