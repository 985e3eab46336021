#!/usr/bin/python3
"""The second verifier must believe an honest proof of a receipt, and no other."""

import base64
import collections
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import book_bytes  # noqa: E402
import peer_codec  # noqa: E402
import peer_proof  # noqa: E402
import peer_tree  # noqa: E402
import second_verifier  # noqa: E402
from book_test import BookTest  # noqa: E402


class Proofs(BookTest):

    def proof(self, numbers=(7, 12)):
        connection = self.copy()
        note = connection.execute("SELECT note FROM checkpoint WHERE size = 30").fetchone()[0]
        records = [{
            "number": number,
            "bytes": base64.b64encode(connection.execute(
                "SELECT bytes FROM record WHERE number = ?", (number,)).fetchone()[0]).decode(),
            "path": [base64.b64encode(step).decode()
                     for step in self.writer.leaves.path(number - 1)]} for number in numbers]
        return {"format": "bahi-proof/1", "note": note,
                "public_key": self.writer.device.public.hex(), "records": records}

    def check(self, proof):
        return second_verifier.check_proof(json.dumps(proof))

    def refuse(self, proof):
        with self.assertRaises(second_verifier.BadProof):
            self.check(proof)

    def test_honest_proof(self):
        self.assertIn("member 1, vouchers 1, paid in cash 60000, saving 60000,",
                      self.check(self.proof()))
        self.assertIn("member 1, vouchers 1, 3, loan given 50000, paid in cash 60000,"
                      " received 50000, saving 60000,", self.check(self.proof((7, 12, 14, 15))))

    def test_only_hers_counts(self):
        """A loan counts where its LoanGranted is shown before the voucher."""
        self.assertIn("vouchers 1, 3, paid in cash 60000, saving 60000,",
                      self.check(self.proof((7, 12, 15))))
        both = [(1010, "none", 0, None, 50), (2010, "member", 1, None, -20),
                (2010, "member", 2, None, -30)]
        for member, saving in ((1, 20), (2, 30)):
            for name in (None, 1, 2):
                self.assertEqual(self.hers(member, name, both), {"saving": saving})

    def test_her_part_of_a_page(self):
        """A page that is divided by members is hers as far as a posting names her."""
        both = [(1010, "none", 0, None, 50), (2030, "scheme", 9, 1, -20),
                (2030, "scheme", 9, 2, -30)]
        for member, saving in ((1, 20), (2, 30)):
            for name in (None, 1, 2):
                self.assertEqual(self.hers(member, name, both), {"saving": saving})
        alone = [(1010, "none", 0, None, 20), both[1]]
        self.assertEqual(self.hers(1, 1, alone), {"saving": 20, "paid in cash": 20})
        self.assertEqual(self.hers(2, 1, alone), {})
        self.assertEqual(self.hers(1, 1, [(1110, "bank-account", 9, None, 20), both[1]]),
                         {"saving": 20})
        self.assertEqual(self.hers(1, 1, [(1010, "none", 0, None, 15), both[1],
                                          (1110, "bank-account", 1, None, 5)]), {"saving": 20})

    def hers(self, member, name, postings):
        """What counts as hers on a voucher of member `name`; a reversal takes it all off."""
        Entry = collections.namedtuple("Entry", "kind member postings")
        found = []
        for kind, sign in (("receipt", 1), ("reversal", -1)):
            sums = collections.Counter()
            lines = [peer_codec.PostingBytes.make(*line) for line in postings]
            entry = Entry(kind, name, [p._replace(amount=sign * p.amount) for p in lines])
            peer_proof.add_what_is_hers(sums, entry, member, {("member", member)})
            found.append({what: sign * amount for what, amount in sums.items()})
        self.assertEqual(*found)
        return found[0]

    def test_every_path(self):
        for size in range(1, 40):
            leaves = book_bytes.Leaves()
            tree = peer_tree.Tree()
            for number in range(size):
                leaves.append(book_bytes.sha(bytes([number])))
                tree.add(leaves[-1])
            root = leaves.root()
            self.assertEqual((root, leaves.frontier()), (tree.root(), tree.frontier()))
            for index in range(size):
                path = leaves.path(index)
                self.assertTrue(
                    peer_tree.path_leads_to(index, size, leaves[index], path, root))
                self.assertFalse(peer_tree.path_leads_to(
                    index, size, leaves[index], path + [root], root))
                self.assertFalse(peer_tree.path_leads_to(
                    index ^ 1, size, leaves[index], path, root))

    def test_bad_proofs(self):
        def changed(**members):
            self.refuse({**self.proof(), **members})
        honest = self.proof()
        changed(format="bahi-proof/2")
        changed(public_key="00" * 32)
        changed(public_key=5)
        changed(records=[])
        changed(records=[7])
        changed(records=honest["records"][:1])
        changed(records=honest["records"][::-1])
        changed(records=self.proof((7, 13))["records"])
        changed(records=self.proof((7, 12, 12))["records"])
        changed(records=self.proof((7, 12, 28))["records"])
        changed(records=self.proof((7, 9))["records"])
        changed(records=self.proof((7, 15, 12))["records"])
        changed(records=self.proof((8, 13, 14))["records"])
        changed(records=self.proof((8, 17))["records"])
        changed(records=self.proof((8, 13, 17))["records"])
        changed(note=honest["note"].replace("\n30\n", "\n31\n"))
        changed(note=honest["note"] + "\n")
        changed(note=None)
        honest["records"][1]["path"].pop()
        self.refuse(honest)
        honest = self.proof()
        honest["records"][1]["number"] = 13
        self.refuse(honest)
        for value in (None, 5, [], "=", "AA"):
            honest = self.proof()
            honest["records"][1]["bytes"] = value
            self.refuse(honest)
            honest = self.proof()
            honest["records"][1]["path"][0] = value
            self.refuse(honest)
        changed(more=float("nan"))
        self.refuse([])


if __name__ == "__main__":
    unittest.main()
