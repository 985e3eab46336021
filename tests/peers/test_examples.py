#!/usr/bin/python3
"""The worked examples of docs/format.md must come out, figure by figure."""

import os
import pathlib
import re
import struct
import sys
import unittest

import nacl.signing

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import book_bytes  # noqa: E402
import peer_codec  # noqa: E402
import peer_draft  # noqa: E402
import peer_pictures  # noqa: E402
import peer_tree  # noqa: E402
import second_verifier  # noqa: E402

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "format.md"


class Examples(unittest.TestCase):
    """Section 11 of the document, computed here from its words and compared with its figures."""

    @classmethod
    def setUpClass(cls):
        text = DOCUMENT.read_text(encoding="utf-8")
        section = text[text.index("\n## 11."):]
        cls.lengths = re.search("`bytes` is ([0-9]+) to ([0-9]+) bytes long", text).groups()
        cls.shown = {name: re.sub(r"\s", "", value) for name, value in re.findall(
            r"^    (\w+) = (\S+(?:\n        \S+)*)$", section, re.MULTILINE)}

    def shows(self, name, value):
        self.assertEqual(self.shown.pop(name), value.hex() if isinstance(value, bytes) else value)

    def test_all(self):
        device = book_bytes.Device.__new__(book_bytes.Device)
        device.key = nacl.signing.SigningKey(bytes(range(32)))
        device.public = bytes(device.key.verify_key)
        device.id = book_bytes.sha(device.public)[:8]
        self.shows("public_key", device.public)
        self.shows("device", device.id)
        salt, name = bytes(range(0x60, 0x70)), "\u0938\u0941\u0928\u0902\u0926\u093e"
        opened = book_bytes.sha(b"bahi/text/1\0" + salt + b"\3" + name.encode())
        self.shows("name_commitment", opened)
        self.assertIsNone(second_verifier.text_fault(
            1, [3, 1, salt, name.encode(), bytes.fromhex(self.shown.pop("text_checksum"))],
            opened, False))
        leaves = book_bytes.Leaves()
        for number, data in enumerate(self.records(device, opened), 1):
            self.shows(f"record_{number}", data)
            record = peer_codec.decode(data)
            self.assertEqual((record.number, record.device), (number, device.id))
            leaves.append(book_bytes.sha(b"\0" + data))
            self.shows(f"leaf_{number}", leaves[-1])
        root, book_id = leaves.root(), bytes(range(0x10, 0x20))
        self.shows("root", root)
        self.shows("note", device.note(book_id, 2, root).encode())
        self.shows("minute_book_code", peer_tree.in_groups(
            peer_tree.minute_book_code(book_id, 2, root), 4))
        self.shows("line_mark_2", peer_tree.in_groups(peer_tree.line_mark(leaves[1], root), 4))
        self.assertIsNone(second_verifier.balance_fault(1010, "2006-09", (
            1010, "2006-09", 13500, 0, bytes.fromhex(self.shown.pop("balance_checksum"))),
            [13500, 0]))
        draft = bytes(range(0xc0, 0xd0))
        self.assertIsNone(peer_draft.draft_fault(
            draft, "2006-10-01", 1, bytes.fromhex(self.shown.pop("draft_checksum"))))
        self.assertIsNone(peer_draft.cell_fault(
            draft, "saving/M01", b"25", bytes.fromhex(self.shown.pop("cell_checksum"))))
        self.assertIsNone(peer_pictures.symbol_fault(
            1, 7, bytes.fromhex(self.shown.pop("symbol_checksum"))))
        self.assertIsNone(peer_pictures.photo_fault(
            1, bytes.fromhex("ffd8ffd9"), bytes.fromhex(self.shown.pop("photo_checksum"))))
        self.assertEqual(self.shown, {}, "figures nobody computed")

    def test_lengths(self):
        """The shortest record is a header without anything optional; nothing has no payload."""
        header = peer_codec.HEADER
        shortest = header.make(1, 6, 1, 0, bytes(16), 0, 0, bytes(8), None, None)
        self.assertEqual([*map(int, self.lengths)], [len(header.write(shortest)), 65536])
        self.assertEqual([*map(int, self.lengths)], [peer_codec.SHORTEST, peer_codec.LONGEST])

    def records(self, device, commitment):
        def header(kind, number, after, uid, recorded_at):
            return (bytes([1, kind]) + struct.pack(">QQ", number, after)
                    + bytes(range(uid, uid + 16)) + struct.pack(">qB", recorded_at, 0)
                    + device.id + b"\0\0")
        yield (header(5, 1, 0, 0xa0, 1141200000) + struct.pack(">I", 1) + book_bytes.text("M01")
               + book_bytes.date("2006-03-01") + b"\1" + commitment)
        yield (header(11, 2, 1, 0xb0, 1157097600) + struct.pack(">Q", 1)
               + book_bytes.date("2006-09-01")
               + struct.pack(">BBIBIBBBI", 1, 1, 7, 1, 1, 0, 0, 0, 4)
               + b"".join(struct.pack(">HBIq", *posting) for posting in (
                   (1010, 0, 0, 13500), (2010, 1, 1, -2500), (1210, 2, 1, -10000),
                   (4010, 2, 1, -1000))))


if __name__ == "__main__":
    unittest.main()
