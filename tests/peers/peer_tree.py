"""The Merkle tree, the signed note and the codes people copy by hand: sections 6 and 8."""

import base64
import binascii
import hashlib
import re
import struct

import nacl.exceptions
import nacl.signing

from peer_types import write_text

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def row_checksum(table, *values):
    """Section 7: what a row that may change carries."""
    return sha256(b"bahi/row/1\0", write_text(table), *values)[:8]


def leaf_of(data):
    return sha256(b"\0", data)


def node(left, right):
    return sha256(b"\1", left, right)


class Tree:
    """The frontier of a growing RFC 6962 tree: its perfect subtrees, the largest first."""

    def __init__(self):
        self.size, self.peaks = 0, []

    def add(self, leaf):
        """Append a leaf; each 1 bit at the end of the old size is a pair that is now full."""
        self.peaks.append(leaf)
        size = self.size
        while size & 1:
            right = self.peaks.pop()
            self.peaks[-1] = node(self.peaks[-1], right)
            size >>= 1
        self.size += 1

    def root(self):
        """The whole tree hangs from the right: the last peak joins the one before, and so on."""
        result = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            result = node(peak, result)
        return result

    def frontier(self):
        return b"".join(self.peaks)


def path_leads_to(index, size, leaf, path, root):
    """Whether an audit path (RFC 6962 section 2.1.1) leads from a leaf to the root."""
    if not 0 <= index < size:
        return False
    here, last, digest = index, size - 1, leaf
    for step in path:
        if last == 0:
            return False
        if here & 1 or here == last:
            digest = node(step, digest)
            while not here & 1 and here:
                here, last = here >> 1, last >> 1
        else:
            digest = node(digest, step)
        here, last = here >> 1, last >> 1
    return last == 0 and digest == root


# ---------------------------------------------------------------- the signed note

def device_id(public_key):
    return sha256(public_key)[:8]


def key_name(public_key):
    return "device-" + device_id(public_key).hex()


def key_hash(public_key):
    return sha256(key_name(public_key).encode(), b"\n\1", public_key)[:4]


def note_body(book_id, size, root):
    """What is signed: three lines with their newlines."""
    return f"bahi/{book_id.hex()}\n{size}\n{base64.b64encode(root).decode()}\n"


def strict_base64(text, length=None):
    """The bytes of the one padded base64 that stands for them; ValueError for any other text."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise ValueError("not base64") from None
    if base64.b64encode(data).decode() != text or length not in (None, len(data)):
        raise ValueError("not base64 of the right length")
    return data


def signature_fault(note, body, public_key):
    """Why this note is not `body` signed by this key and nothing more; None if it is."""
    before = f"{body}\n\u2014 {key_name(public_key)} "
    if not note.startswith(before):
        return "the note does not say what it must"
    rest = note[len(before):]
    if not rest.endswith("\n"):
        return "the note does not end with a newline"
    try:
        signed = strict_base64(rest[:-1], 68)
    except ValueError:
        return "the signature in the note is not base64 of 68 bytes"
    if signed[:4] != key_hash(public_key):
        return "the key hash in the note is of another key"
    try:
        nacl.signing.VerifyKey(public_key).verify(body.encode(), signed[4:])
    except (nacl.exceptions.CryptoError, ValueError, TypeError):
        return "the signature is not of this key over this note"
    return None


def parse_note(note):
    """(book_id, size, root, body) of a note whose book is not at hand; ValueError if it is none."""
    match = re.match(r"(bahi/([0-9a-f]{32})\n([1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n)\n", note)
    if not match:
        raise ValueError("the note is not a checkpoint of a book")
    return (bytes.fromhex(match[2]), int(match[3]), strict_base64(match[4], 32), match[1])


# ---------------------------------------------------------------- codes

def crockford(digest, characters):
    """The first `characters` x 5 bits of a digest, without hyphens."""
    bits = int.from_bytes(digest, "big") >> (len(digest) * 8 - characters * 5)
    return "".join(CROCKFORD[bits >> 5 * place & 31] for place in reversed(range(characters)))


def as_read(code):
    """A code as somebody typed it, in the form in which it can be compared."""
    return code.upper().translate(READ_AS) if code.isascii() else ""


def minute_book_code(book_id, size, root):
    return crockford(
        sha256(b"bahi/minute-book/1\0", book_id, struct.pack(">Q", size), root), 20)


def line_mark(leaf, root):
    return crockford(sha256(b"bahi/line-mark/1\0", leaf, root), 16)


def in_groups(code, length):
    """With the hyphens people write."""
    return "-".join(code[at:at + length] for at in range(0, len(code), length))
