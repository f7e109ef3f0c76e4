#!/usr/bin/python3
"""An independent reader of the council's database: none of our code, only libraries (CBOR, zstd, SHA-256, PostgreSQL).

  read_inbox.py postgresql://...      prints one JSON line for each op of each frame:
                                      [device, op_no, case, path, action, value, leaf]

It recomputes every salt, leaf and root, follows every chain, and compares each leaf with the row of the table `op`.
Anything that does not hold is said on standard error, and the program ends with 1. The grammar it follows is that of
core/wire/README.md.
"""
import hashlib
import io
import json
import struct
import sys
import uuid

import cbor2
import psycopg2
import zstandard

DOMAIN = b"alongside/frame/1"
HEADER = struct.Struct("<4sBBHIIIIIIQQ16s16s32s32s32sII64s")
assert HEADER.size == 248


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def root_of(leaves):
    if len(leaves) == 1:
        return leaves[0]
    left = 1
    while left * 2 < len(leaves):
        left *= 2
    return sha(b"\x01", root_of(leaves[:left]), root_of(leaves[left:]))


def decoded(raw):
    stream = io.BytesIO(raw)
    value = cbor2.CBORDecoder(stream).decode()
    if stream.read(1):
        raise ValueError("bytes after the end")
    if cbor2.dumps(value) != raw:
        raise ValueError("not the one deterministic form")
    return value


def shown(value):
    """Bytes in hexadecimal, so that a line is JSON."""
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, list):
        return [shown(one) for one in value]
    return value


def sealed_ops(body, schema):
    """op_no and canonical bytes of each op of a body as it was sealed."""
    form, seed, ids, groups = decoded(body)
    if form != 1 or len(seed) != 32 or any(len(one) != 16 for one in ids):
        raise ValueError("body")
    for case, actor, hlc, utc, clock, first, ops in groups:
        for place, op in enumerate(ops):
            path, action, base, value = op[:4]
            reason = op[4] if len(op) == 5 else None
            item = None if path[1] is None else ids[path[1]]
            key = path[3] if len(path) == 4 else None
            canonical = [1, ids[case], ids[actor], hlc, utc, clock, schema, first, len(ops),
                         [path[0], item, path[2], key], action, base, value, reason]
            number = first + place
            salt = sha(b"salt/1\0\0", seed, struct.pack("<Q", number))[:16]
            yield number, salt, cbor2.dumps(canonical)


def remaining_ops(body):
    """What an erasure left: op_no, salt and bytes, or op_no and a bare leaf."""
    form, _, ops = decoded(body)
    if form != 2:
        raise ValueError("erased body")
    for mark, number, salt_or_leaf, rest in ops:
        yield (number, salt_or_leaf, rest) if mark == 0 else (number, None, salt_or_leaf)


class Judge:
    def __init__(self, address):
        self.link = psycopg2.connect(address)
        self.faults = 0
        self.lines = 0

    def fault(self, *words):
        self.faults += 1
        print("DOES NOT HOLD:", *words, file=sys.stderr)

    def rows(self, sql, *values):
        with self.link.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()

    def run(self):
        for council, device, committed, chain in self.rows(
                "SELECT council_id::text, device_id::text, committed_seq, chain FROM device ORDER BY 1, 2"):
            self.device(council, device, committed, bytes(chain))
        print(f"{self.lines} ops read, {self.faults} faults", file=sys.stderr)
        return 1 if self.faults else 0

    def device(self, council, device, committed, chain):
        leaves = {number: bytes(leaf) for number, leaf in self.rows(
            "SELECT op_no, leaf FROM op WHERE council_id = %s AND device_id = %s", council, device)}
        asides = {number for first, count in self.rows(
            "SELECT op_no, op_count FROM aside WHERE council_id = %s AND device_id = %s", council, device)
            for number in range(first, first + count)}
        seen, before, last = set(), bytes(32), 0
        for seq, header, body, form, state in self.rows(
                "SELECT frame_seq, header, body, form, state FROM inbox WHERE council_id = %s AND device_id = %s"
                " ORDER BY frame_seq", council, device):
            header, body = bytes(header), bytes(body)
            where = f"device {device} frame {seq}"
            before = self.place(where, HEADER.unpack(header), header, body, form, last + 1, before, council, device)
            last = seq
            if state == 2:
                print(where, "was set aside whole", file=sys.stderr)
                continue
            for number, leaf in self.ops(where, HEADER.unpack(header), body, form, device):
                seen.add(number)
                if number in leaves and leaves[number] != leaf:
                    self.fault(where, "op", number, "has another leaf in the table")
                if state == 1 and number not in leaves and number not in asides:
                    self.fault(where, "op", number, "is in no table")
        if last != committed or before != chain:
            self.fault(device, "ends elsewhere than its row says")
        if set(leaves) - seen:
            self.fault(device, "has rows that no frame holds:", sorted(set(leaves) - seen)[:5])

    def place(self, where, fields, header, body, form, seq, before, council, device):
        magic, council_id, sender, prev, body_sha = fields[0], fields[12], fields[13], fields[14], fields[16]
        if magic != b"CSF1" or fields[10] != seq or prev != before:
            self.fault(where, "is out of its place")
        if uuid.UUID(bytes=council_id) != uuid.UUID(council) or uuid.UUID(bytes=sender) != uuid.UUID(device):
            self.fault(where, "is somebody else's")
        if form == 1 and sha(body) != body_sha:
            self.fault(where, "has another body than was sent")
        return sha(DOMAIN, header[:184])

    def ops(self, where, fields, body, form, device):
        """Each op's number and leaf; its line is printed on the way."""
        flags, raw_len, count, schema, root = fields[2], fields[4], fields[6], fields[7], fields[15]
        try:
            raw = zstandard.ZstdDecompressor().decompress(body) if flags & 1 or form == 2 else body
            if form == 1 and len(raw) != raw_len:
                raise ValueError("length")
            found = list(sealed_ops(raw, schema) if form == 1 else remaining_ops(raw))
        except (ValueError, TypeError, IndexError, cbor2.CBORDecodeError, zstandard.ZstdError) as why:
            self.fault(where, "cannot be read:", why)
            return []
        pairs = [(number, self.line(device, number, salt, rest)) for number, salt, rest in found]
        if len(pairs) != count or root_of([leaf for _, leaf in pairs]) != root:
            self.fault(where, "has another root")
        return pairs

    def line(self, device, number, salt, rest):
        self.lines += 1
        if salt is None:
            print(json.dumps([device, number, None, None, None, "erased", rest.hex()]))
            return rest
        leaf = sha(b"\x00", salt, uuid.UUID(device).bytes, struct.pack("<Q", number), rest)
        op = cbor2.loads(rest)
        kind, item, field, key = op[9]
        path = [kind, str(uuid.UUID(bytes=item)) if item else None, field, key]
        print(json.dumps([device, number, str(uuid.UUID(bytes=op[1])), path, op[10], shown(op[12]), leaf.hex()],
                         ensure_ascii=False))
        return leaf


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(Judge(sys.argv[1]).run())
