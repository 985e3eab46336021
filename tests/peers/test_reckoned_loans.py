#!/usr/bin/python3
"""The engine's loans against a second reckoning: random terms and events, each reckoned by
reckoned_loans.py and its two neighbours, judged by `bahi-loan-cases`. All must agree to the last
paisa.

BAHI_PROGRAM names the program beside which the judge stands. RECKONED_SEED and RECKONED_COUNT
choose other loans, and how many of each kind.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import reckoned_lives  # noqa: E402
import reckoned_loans  # noqa: E402
import reckoned_rounding  # noqa: E402

SKIPPED = 77
KINDS = [reckoned_loans.sheet, reckoned_loans.by_days, reckoned_rounding.multiples,
         reckoned_rounding.residues, reckoned_lives.late, reckoned_lives.order,
         reckoned_lives.extra]


def judged(judge, folder):
    command = [judge, folder, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode or done.stderr:
        raise RuntimeError((done.stderr or done.stdout)[:600])
    return json.loads(done.stdout)["cases"]


def main():
    judge = pathlib.Path(os.environ.get("BAHI_PROGRAM", "bahi")).parent / "bahi-loan-cases"
    if not judge.exists():
        print("no judge beside the program")
        return SKIPPED
    seed = int(os.environ.get("RECKONED_SEED", "20240229"))
    count = int(os.environ.get("RECKONED_COUNT", "200"))
    chance = random.Random(seed)
    made = [kind(number, chance) for kind in KINDS for number in range(count)]
    cases = [one for one in made if one]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "reckoned.json"
        path.write_text(json.dumps({"cases": cases}), encoding="utf-8")
        verdicts = judged(judge, folder)
    wrong = [one for one in verdicts if one["result"] != "pass"]
    by_id = {one["id"]: one for one in cases}
    for one in wrong[:5]:
        stated = by_id[one["id"]]
        print(one["id"], one["result"], one["detail"])
        print("   ", json.dumps(stated["terms"]), json.dumps(stated.get("events", [])))
    print(f"{len(verdicts) - len(wrong)} of {len(cases)} loans agree (seed {seed})")
    enough = len(verdicts) == len(cases) > count * 3
    return 0 if enough and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
