"""What the second writer of books packs, hashes and signs with; see book_builder.py."""

import base64
import datetime
import hashlib
import struct

import nacl.signing


def sha(data):
    return hashlib.sha256(data).digest()


u8, u16, u32, u64, i64 = (struct.Struct(">" + code).pack for code in "BHIQq")


def text(value):
    data = value if isinstance(value, bytes) else value.encode("utf-8")
    return u32(len(data)) + data


def date(value):
    days = (datetime.date.fromisoformat(value) - datetime.date(1970, 1, 1)).days
    return struct.pack(">i", days)


def maybe(data):
    return b"\0" if data is None else b"\1" + data


def maybe_u32(value):
    return maybe(None if value is None else u32(value))


class Device:
    """A signing key made from a name, so that every run writes the same book."""

    def __init__(self, name):
        self.key = nacl.signing.SigningKey(sha(name.encode()))
        self.public = bytes(self.key.verify_key)
        self.id = sha(self.public)[:8]

    def note(self, book_id, size, root):
        body = f"bahi/{book_id.hex()}\n{size}\n{base64.b64encode(root).decode()}\n"
        name = "device-" + self.id.hex()
        key_hash = sha(name.encode() + b"\x0a\x01" + self.public)[:4]
        signature = self.key.sign(body.encode()).signature
        return f"{body}\n\u2014 {name} {base64.b64encode(key_hash + signature).decode()}\n"


class Leaves(list):
    """The log as RFC 6962 section 2.1 has it; remembers only the perfect subtrees, for speed."""

    def __init__(self):
        super().__init__()
        self.perfect = {}

    def root(self, start=0, size=None):
        """A list is cut at the largest power of two below its size."""
        size = len(self) if size is None else size
        if size == 1:
            return self[start]
        if (start, size) in self.perfect:
            return self.perfect[start, size]
        cut = 1 << (size - 1).bit_length() - 1
        result = sha(b"\1" + self.root(start, cut) + self.root(start + cut, size - cut))
        if size == cut * 2:
            self.perfect[start, size] = result
        return result

    def frontier(self):
        """The roots of the perfect subtrees, one for each 1 bit of the size."""
        result, at = b"", 0
        for bit in reversed(range(len(self).bit_length())):
            if len(self) >> bit & 1:
                result += self.root(at, 1 << bit)
                at += 1 << bit
        return result

    def path(self, index, start=0, size=None):
        """The audit path of RFC 6962 section 2.1.1."""
        size = len(self) if size is None else size
        if size == 1:
            return []
        cut = 1 << (size - 1).bit_length() - 1
        if index < start + cut:
            return self.path(index, start, cut) + [self.root(start + cut, size - cut)]
        return self.path(index, start + cut, size - cut) + [self.root(start, cut)]
