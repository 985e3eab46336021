"""Where what rounding leaves goes, reckoned a second time as in reckoned_loans.py: levels and flat
parts of a multiple with three kinds of grace, and residues that are spread, first or levelled anew.
"""

import datetime
from fractions import Fraction

from reckoned_loans import CENT, case, later, level_of, rounded


def shown(rows, principal):
    """With the balance after each; nothing that asks for nothing at the end."""
    while len(rows) > 1 and not any(rows[-1]):
        rows.pop()
    owed, made = principal, []
    for share, interest in rows:
        owed -= share
        made.append({"principal": share, "interest": interest, "balance_after": owed})
    return made


# --- To a multiple: the level, or both parts of a flat instalment apart; the last takes the rest.


def multiple_terms(chance):
    flat = chance.random() < 0.5
    daily = not flat and chance.random() < 0.5
    count = chance.choice([1, 2, 3, 6, 12, 18, 24])
    grace = chance.choice([0, 0, 1, 2])
    deferred = 0 if flat or grace else chance.choice([0, 0, 2])
    begins = datetime.date(2022, 1, 1) + datetime.timedelta(days=chance.randrange(900))
    days = "actual/365 (365 even in leap years)" if daily else "annual/12 per month"
    return {
        "principal": chance.choice(["5000", "1250", "333.33", "100000"]),
        "rate": chance.choice(["12", "0", "7.5", "36"]), "rate_period": "year",
        "method": "flat" if flat else "declining", "amortisation": "equal_instalment",
        "instalments": count, "frequency": {"every": 1, "unit": "month"},
        "disbursed_on": begins.isoformat(), "day_count": days, "decimals": 2,
        "interest_calculation": "daily" if daily else "per_period",
        "rounding": {"mode": "half_even", "residual": "last",
                     "instalment_multiple": chance.choice([None, "1", "20", "100"])},
        "grace": {"principal_instalments": grace if grace < count else 0,
                  "interest_payment_instalments": deferred if deferred < count else 0},
    }


def flat_rows(terms, multiple):
    principal, count = Fraction(terms["principal"]), terms["instalments"]
    grace = terms["grace"]["principal_instalments"]
    month = principal * Fraction(terms["rate"]) / 1200
    each = rounded(month, CENT, "half_even")
    rows, owed = [], principal
    for at in range(count):
        last = at + 1 == count
        interest = rounded(month * count, CENT, "half_even") - each * at if last else each
        share = principal / (count - grace)
        if multiple:
            share = rounded(share, multiple, "half_even")
            share += rounded(interest, multiple, "half_even") - interest
        share = owed if last else min(owed, rounded(share, CENT, "half_even"))
        rows.append([share if at >= grace else Fraction(0), interest])
        owed -= rows[-1][0]
    return rows


def level_rows(terms, multiple):
    """The level is that of thirty days of 365 where interest runs by the days there are."""
    principal, count = Fraction(terms["principal"]), terms["instalments"]
    grace = terms["grace"]["principal_instalments"]
    deferred = terms["grace"]["interest_payment_instalments"]
    rate, daily = Fraction(terms["rate"]) / 100, terms["interest_calculation"] == "daily"
    nominal = rate * (Fraction(30, 365) if daily else Fraction(1, 12))
    begins = datetime.date.fromisoformat(terms["disbursed_on"])
    days = [later(begins, at, begins.day, False) for at in range(count + 1)]
    level = rounded(level_of(principal, [nominal] * (count - grace)), multiple or CENT, "half_even")
    rows, owed, lump = [], principal, Fraction(0)
    for at in range(count):
        cost = rate * (days[at + 1] - days[at]).days / 365 if daily else nominal
        interest = rounded(owed * cost, CENT, "half_even")
        share = owed if at + 1 == count else min(owed, level - interest)
        share = share if at >= grace else Fraction(0)
        owed -= share
        lump += interest
        paid = Fraction(0) if at < deferred else lump if at == deferred else interest
        rows.append([share, paid])
    return rows


def multiples(number, chance):
    terms = multiple_terms(chance)
    said = terms["rounding"]["instalment_multiple"]
    multiple = Fraction(said) if said else None
    make = flat_rows if terms["method"] == "flat" else level_rows
    rows = make(terms, multiple)
    if any(part < 0 for row in rows for part in row):
        return None
    return case(number, "multiples", terms, shown(rows, Fraction(terms["principal"])))


# --- Residues: remaining / remaining count, the first, the last, or a level found anew each time.


def spread_rows(principal, rate, count, grace, asked, mode, unit, flat):
    left, among = rounded(principal * rate * (count - (0 if asked else grace)), unit, mode), count
    among -= 0 if asked else grace
    rows, owed = [], principal
    for at in range(count):
        free = at < grace and not asked
        interest = rounded(owed * rate, unit, mode)
        if flat and not free:
            interest = rounded(left / among, unit, mode)
            left, among = left - interest, among - 1
        share = Fraction(0) if at < grace else rounded(owed / (count - at), unit, mode)
        share = owed if at + 1 == count else share
        owed -= share
        rows.append([share, Fraction(0) if free else interest])
    return rows


def residue_rows(principal, rate, count, grace, asked, unit, residue):
    level = rounded(level_of(principal, [rate] * (count - grace)), unit, "half_up")
    rows, owed = [], principal
    for at in range(count):
        interest = rounded(owed * rate, unit, "half_up")
        if at < grace:
            rows.append([Fraction(0), interest if asked else Fraction(0)])
            continue
        if residue.startswith("re-levelled"):
            level = rounded(level_of(owed, [rate] * (count - at)), unit, "half_up")
        share = level - interest
        if not residue.startswith("first"):
            share = owed if at + 1 == count else min(owed, share)
        owed -= share
        rows.append([share, interest])
    rows[grace][0] += owed
    return rows


def residues(number, chance):
    kind = chance.choice(["flat", "equal_principal", "level"])
    count, grace = chance.choice([2, 4, 6, 7, 12]), chance.choice([0, 0, 1, 2])
    grace = grace if grace < count - 1 else 0
    asked, decimals = chance.random() < 0.7, chance.choice([0, 2])
    principal, rate = Fraction(chance.choice([1000, 800, 10000, 1234])), chance.choice([2, 3, 4, 5])
    residue = "apportion remaining/remaining each instalment"
    if kind == "level":
        residue = chance.choice(["first instalment", "last instalment", "re-levelled every time"])
    unit, part = Fraction(1, 10**decimals), Fraction(rate, 100)
    if kind == "level":
        rows = residue_rows(principal, part, count, grace, asked, unit, residue)
    else:
        # Beside declining interest a half goes to the even one.
        mode = "half_up" if kind == "flat" else "half_even"
        rows = spread_rows(principal, part, count, grace, asked, mode, unit, kind == "flat")
    terms = {
        "principal": str(principal), "rate": str(rate), "rate_period": "instalment",
        "method": "flat" if kind == "flat" else "declining", "instalments": count,
        "amortisation": "equal_principal" if kind == "equal_principal" else "equal_instalment",
        "frequency": {"every": 1, "unit": "month"}, "disbursed_on": "2006-01-01",
        "decimals": decimals, "rounding": {"mode": "half_up", "residual": residue},
        "grace": {"principal_instalments": grace, "interest_charged_in_grace": asked},
    }
    if any(value < 0 for row in rows for value in row):
        return None
    return case(number, "residues", terms, shown(rows, principal))
