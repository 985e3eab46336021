"""Loans reckoned a second time, by nothing but the sentences that describe their conventions: in
fractions, without a look at the engine. Each maker yields a case in the format of `loans/`.
"""

import calendar
import datetime
from fractions import Fraction

CENT = Fraction(1, 100)


def rounded(amount, multiple, mode):
    """`amount` to a multiple, by a mode of the cases' own words."""
    count, rest = divmod(Fraction(amount) / multiple, 1)
    up = {
        "half_up": rest >= Fraction(1, 2),
        "half_even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and count % 2 == 1),
        "ceiling": rest > 0,
        "floor": False,
    }[mode]
    return (count + (1 if up else 0)) * multiple


def text(amount, digits=8):
    """A decimal of so many digits at most; amounts of the book have fewer."""
    units = rounded(abs(amount), Fraction(1, 10**digits), "half_up") * 10**digits
    whole, below = divmod(int(units), 10**digits)
    figure = f"{whole}.{below:0{digits}d}".rstrip("0").rstrip(".")
    return f"-{figure}" if amount < 0 and units else figure


def later(day, months, wanted, rolls):
    """So many months later, on the day that is wanted; a month that has not that day ends with its
    last, or rolls to the first of the next.
    """
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    last = calendar.monthrange(year, month)[1]
    if wanted <= last:
        return datetime.date(year, month, wanted)
    if not rolls:
        return datetime.date(year, month, last)
    return datetime.date(year + month // 12, month % 12 + 1, 1)


def level_of(principal, factors):
    """The level instalment over periods that cost `factors`."""
    grown, worth = Fraction(1), Fraction(0)
    for factor in factors:
        grown *= 1 + factor
        worth = worth * (1 + factor) + 1
    return principal * grown / worth


def case(number, family, terms, rows, events=None):
    """One case; rows are of amounts and texts."""
    made = {"id": f"{family}-{number}", "terms": terms, "tier": "option", "expected": []}
    for at, row in enumerate(rows, 1):
        made["expected"].append({"n": at})
        for key, value in row.items():
            shown = text(value) if isinstance(value, Fraction) else value
            made["expected"][-1][key] = shown
    if events is not None:
        made["events"] = events
    return made


# --- Spreadsheets with an exact half and a rounded one.


def sheet_terms(chance):
    flat = chance.random() < 0.4
    count = chance.choice([1, 2, 3, 6, 10, 13, 25, 52])
    grace = chance.choice([0, 0, 1, 3, 5])
    weekly = chance.random() < 0.5
    terms = {
        "principal": chance.choice(["1000.5", "9999", "1000.2", "10000", "500"]),
        "rate": chance.choice(["3", "12", "19.99", "100", "0"]),
        "rate_period": "year",
        "method": "flat" if flat else "declining",
        "amortisation": "equal_instalment",
        "instalments": count,
        "frequency": {"every": chance.choice([1, 1, 2]), "unit": "week" if weekly else "month"},
        "day_count": "week = annual*7/days_in_year" if weekly else "month = annual/12 (30/360)",
        "days_in_year": chance.choice([360, 365]),
        "grace": {"principal_instalments": grace if grace < count else 0},
    }
    if not flat and chance.random() < 0.5:
        terms["amortisation"] = "equal_principal"
    if chance.random() < 0.6:
        basis = chance.choice(["amount", "percent_of_principal", "percent_of_total_interest",
                               "percent_of_principal_plus_total_interest"])
        value = chance.choice(["1", "2.5", "25"])
        terms["fee"] = {"basis": basis, "value": value, "charged": "every_instalment"}
    return terms


def exact_sheet(terms):
    principal, count = Fraction(terms["principal"]), terms["instalments"]
    grace = terms["grace"]["principal_instalments"]
    every = terms["frequency"]["every"]
    weekly = terms["frequency"]["unit"] == "week"
    part = Fraction(7 * every, terms["days_in_year"]) if weekly else Fraction(every, 12)
    factor = Fraction(terms["rate"]) / 100 * part
    level = level_of(principal, [factor] * (count - grace))
    rows, owed = [], principal
    for at in range(count):
        interest = (principal if terms["method"] == "flat" else owed) * factor
        share = principal / (count - grace)
        if terms["method"] == "declining" and terms["amortisation"] == "equal_instalment":
            share = level - interest
        rows.append({"principal": share if at >= grace else Fraction(0), "interest": interest})
        owed -= rows[-1]["principal"]
    whole = sum(row["interest"] for row in rows)
    bases = {"percent_of_principal": principal, "percent_of_total_interest": whole,
             "percent_of_principal_plus_total_interest": principal + whole}
    fee = terms.get("fee")
    for row in rows:
        row["fees"] = Fraction(0)
        if fee:
            value = Fraction(fee["value"])
            row["fees"] = value if fee["basis"] == "amount" else bases[fee["basis"]] * value / 100
    return rows


def rounded_sheet(terms):
    """Of an exact one: the instalment has a rounding of its own and so has the grand total."""
    exact, how = exact_sheet(terms), terms["rounding"]
    unit = Fraction(1, 10 ** terms["decimals"])

    def part(amount):
        return rounded(amount, unit, how["component_mode"])

    rows = []
    for at, row in enumerate(exact[:-1]):
        multiple = Fraction(how["instalment_multiple"])
        due = rounded(sum(row.values()), multiple, how["instalment_mode"])
        shares = {key: part(value) for key, value in row.items()}
        rest = due - shares["fees"]
        if at < terms["grace"]["principal_instalments"]:
            shares["principal"] = Fraction(0)
        if shares["principal"] == 0 or terms["amortisation"] == "equal_principal":
            shares["interest"] = rest - shares["principal"]
        else:
            shares["principal"] = rest - shares["interest"]
        rows.append(shares)
    principal = Fraction(terms["principal"])
    fees = sum(row["fees"] for row in exact)
    total = principal + fees + sum(row["interest"] for row in exact)
    last = {"principal": principal - sum(row["principal"] for row in rows),
            "fees": part(fees) - sum(row["fees"] for row in rows)}
    given = sum(sum(row.values()) for row in rows) + last["principal"] + last["fees"]
    total = rounded(total, Fraction(how["final_multiple"]), how["final_mode"])
    return rows + [{**last, "interest": total - given}]


def sheet(number, chance):
    terms = sheet_terms(chance)
    if chance.random() < 0.4:
        terms |= {"decimals": None, "rounding": {"mode": "none (exact arithmetic)"}}
        return case(number, "sheet", terms, exact_sheet(terms))
    modes = ["ceiling", "floor", "half_up"]
    terms["decimals"] = chance.choice([1, 2, 3])
    terms["rounding"] = {
        "component_mode": chance.choice(modes), "instalment_mode": chance.choice(modes),
        "final_mode": chance.choice(modes), "residual": "last",
        "instalment_multiple": chance.choice(["1", "0.1", "0.5", "10", "50"]),
        "final_multiple": chance.choice(["1", "0.1", "0.5", "10"]),
    }
    if terms.get("fee", {}).get("basis") == "amount":
        terms["fee"]["value"] = "1"  # no finer than the currency
    rows = rounded_sheet(terms)
    # What rounding makes negative, or leaves nothing of, is made good by the engine.
    odd = any(value < 0 for row in rows for value in row.values()) or not sum(rows[-1].values())
    return None if odd else case(number, "sheet", terms, rows)


# --- Level instalments over periods of different length, tried once more for the last one's sake.

COUNTS = ["30/360", "30/365", "actual/360", "actual/365", "actual/364", "actual/actual"]


def part_of_year(count, first, last, frequency):
    days, every = (last - first).days, frequency["every"]
    if frequency["unit"] == "month" and count.startswith("30/"):
        return Fraction(30 * every, int(count[3:]))
    if count != "actual/actual":
        return Fraction(days, int(count.split("/")[1]))
    years = Fraction(0)
    while first.year < last.year:
        new_year = datetime.date(first.year, 12, 31)
        years += Fraction((new_year - first).days, 366 if calendar.isleap(first.year) else 365)
        first = datetime.date(first.year + 1, 1, 1)
        years += Fraction(1 if first <= last else 0, 366 if calendar.isleap(first.year) else 365)
    return years + Fraction((last - first).days, 366 if calendar.isleap(last.year) else 365)


def rows_at(level, principal, factors, grace):
    rows, owed = [], principal
    for at, factor in enumerate(factors):
        interest = rounded(owed * factor, CENT, "half_even")
        share = Fraction(0) if at < grace else min(owed, level - interest)
        if at + 1 == len(factors):
            share = owed
        owed -= share
        rows.append({"principal": share, "interest": interest, "balance_after": owed})
    return rows


def tried_again(principal, factors, grace):
    def off(rows, level):
        return rows[-1]["principal"] + rows[-1]["interest"] - level

    level = rounded(level_of(principal, factors[grace:]), CENT, "half_even")
    rows = rows_at(level, principal, factors, grace)
    by = off(rows, level)
    step = rounded(abs(by) / (len(factors) - grace), CENT, "half_even")
    other = level + (step if by > 0 else -step)
    again = rows_at(other, principal, factors, grace)
    return again if abs(off(again, other)) < abs(by) else rows


def by_days(number, chance):
    unit = chance.choice(["month", "month", "week", "day"])
    every = chance.choice([15, 30, 48] if unit == "day" else [1, 1, 2, 3])
    frequency = {"every": every, "unit": unit}
    count = chance.choice([1, 2, 3, 5, 6, 12, 24, 60])
    grace = chance.choice([0, 0, 0, 1, 2])
    begins = datetime.date(2023, 1, 1) + datetime.timedelta(days=chance.randrange(1200))
    rolls = chance.random() < 0.3
    terms = {
        "principal": chance.choice(["100", "75", "1000", "99.99", "123456.78"]),
        "rate": chance.choice(["9.4822", "12.3", "15.678", "26", "7", "0"]),
        "rate_period": "year", "method": "declining", "amortisation": "equal_instalment",
        "instalments": count, "frequency": frequency, "disbursed_on": begins.isoformat(),
        "interest_calculation": "daily",
        "day_count": chance.choice(COUNTS), "decimals": 2,
        "month_end_due_date": "first_day_of_next_month" if rolls else "last_day_of_month",
        "rounding": {"mode": "half_even", "residual": "last, with one EMI-adjust iteration"},
        "grace": {"principal_instalments": grace if grace < count else 0},
    }
    days = [begins]
    for at in range(1, count + 1):
        step = at * frequency["every"]
        far = datetime.timedelta(days=step * (7 if unit == "week" else 1))
        by_month = later(begins, step, begins.day, rolls)
        days.append(by_month if unit == "month" else begins + far)
    rate = Fraction(terms["rate"]) / 100
    factors = [rate * part_of_year(terms["day_count"], *pair, frequency)
               for pair in zip(days, days[1:])]
    grace = terms["grace"]["principal_instalments"]
    rows = tried_again(Fraction(terms["principal"]), factors, grace)
    for row, day in zip(rows, days[1:]):
        row["due"] = day.isoformat()
    if any(row["principal"] < 0 for row in rows):
        return None
    return case(number, "by-days", terms, rows)
