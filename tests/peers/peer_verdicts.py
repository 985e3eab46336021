"""The verdict of our program, that of the second verifier, and in what they may not differ."""

import json
import subprocess

import second_verifier


def ask_program(program, path):
    """The program's JSON, or None when it could not read a book: exit code 3 and no JSON."""
    run = subprocess.run([program, "verify", path, "--json"], capture_output=True, text=True,
                         timeout=60, check=False)
    if run.returncode == 3:
        if run.stdout.lstrip().startswith("{"):
            raise RuntimeError(f"exit code 3, and JSON all the same: {run.stdout}")
        return None
    try:
        report = json.loads(run.stdout)
    except ValueError:
        raise RuntimeError(f"exit code {run.returncode} and no JSON: {run.stderr}") from None
    wrong = fault_of_form(report)
    if wrong or run.returncode != (0 if report["ok"] else 1):
        raise RuntimeError(f"exit code {run.returncode}, {wrong or 'not for'}: {run.stdout}")
    return report


def fault_of_form(report):
    """What is wrong with the form of this JSON; None if nothing is."""
    if not isinstance(report, dict) or set(report) != {"ok", "records", "root", "first_bad"}:
        return "other members"
    bad = report["first_bad"]
    if report["ok"] is not (bad is None):
        return "`ok` does not fit `first_bad`"
    if bad is not None and set(bad) != {"record", "table", "row", "what"}:
        return "other members in `first_bad`"
    return None


def ask_second(path):
    try:
        return json.loads(second_verifier.verify(path).as_json())
    except second_verifier.CannotOpen:
        return None


def essence(report):
    """What the two must agree on."""
    if report is None:
        return {"opened": False}
    bad = report["first_bad"] or {}
    found = {"opened": True, "ok": report["ok"], "records": report["records"],
             "root": report["root"], "record": bad.get("record"), "table": bad.get("table")}
    if names_a_row(bad):
        found["row"] = bad["row"]
    return found


def names_a_row(bad):
    """Whether the document says which row it is; every damage here touches one, or one first."""
    if bad.get("record") == 0:
        return bad["table"] in ("sqlite_schema", "account_balance", "draft", "draft_cell", "symbol",
                                "photo")
    return bool(bad) and bad["table"] != "checkpoint"


def is_one_row_under_two_names(first, second):
    """Whether a key was damaged: one names the row that is too many, the other the one missing.

    Both are wrong rows of one record, and either may be named (format.md, section 10).
    """
    told = [(report or {}).get("first_bad") or {} for report in (first, second)]
    words = [bad.get("what", "") for bad in told]
    tables = {bad.get("table") for bad in told}
    return len(tables) == 1 and "does not make" in words[0] and words[1] == "the row is missing"


def disagreement(first, second):
    """A text about all differences, or None."""
    mine, other = essence(first), essence(second)
    if mine.get("table") == other.get("table") == "sqlite":
        # In which step SQLite stumbles over a damaged page is each verifier's own affair.
        mine, other = ({**found, "record": None, "row": None} for found in (mine, other))
    if mine.get("record") == other.get("record") and is_one_row_under_two_names(first, second):
        mine, other = ({**found, "row": None} for found in (mine, other))
    if mine == other:
        return None
    names = sorted(name for name in {*mine, *other} if mine.get(name) != other.get(name))
    return (f"differ in {', '.join(names)}\n    program: {json.dumps(first)}"
            f"\n    second:  {json.dumps(second)}")
