"""What becomes of loans, reckoned a second time as in reckoned_loans.py: penalties by the day,
orders of repayment with charges, extra principal.
"""

import datetime
from fractions import Fraction

from reckoned_loans import CENT, case, later, level_of, rounded, text

# --- Penalties by the day on four bases, then penalty, interest, principal, the oldest first.

DUE = ["2006-02-01", "2006-03-01", "2006-04-03", "2006-05-01", "2006-06-01", "2006-07-03"]
BASES = ["initial_amount", "outstanding_balance", "overdue_principal", "overdue_interest"]


def days_late(due, day, counts_all):
    days = [due + datetime.timedelta(days=one) for one in range(1, (day - due).days + 1)]
    holidays = ((1, 1), (3, 8))
    free = [one for one in days if one.weekday() == 6 or (one.month, one.day) in holidays]
    return len(days) if counts_all else len(days) - len(free)


def late(number, chance):
    decimals = chance.choice([0, 2])
    rates = {f"rate_per_day_on_{name}": chance.choice(["0", "0.003", "0.004", "0.0026"])
             for name in BASES}
    counts_all = chance.choice([None, True, False])
    waived = chance.random() < 0.3
    principal = Fraction(chance.choice([1000, 10000]))
    overdue = datetime.timedelta(days=chance.choice([1, 8, 36, 70, 100]))
    day = datetime.date(2006, 2, 1) + overdue
    brought = Fraction(chance.choice([10, 30, 154, 500, 235]))
    terms = {
        "principal": str(principal), "rate": "3", "rate_period": "instalment", "method": "flat",
        "amortisation": "equal_instalment", "instalments": 6, "decimals": decimals,
        "frequency": {"every": 1, "unit": "month"}, "disbursed_on": "2006-01-01", "due_dates": DUE,
        "grace": {"principal_instalments": 1, "interest_charged_in_grace": True},
        "penalty": {**rates, "count_holidays": counts_all, "waived": waived},
        "allocation": "penalty -> interest -> principal, oldest instalment first",
        "rounding": {"mode": "half_up"},
    }
    rate = {name: Fraction(rates[f"rate_per_day_on_{name}"]) for name in BASES}
    rest, rows, oldest = brought, [], True
    for at, due in enumerate(DUE):
        due = datetime.date.fromisoformat(due)
        row = {"principal": principal / 5 if at else Fraction(0), "interest": principal * 3 / 100}
        asked = {"penalties": Fraction(0), **dict(sorted(row.items()))}
        if due < day and not waived:
            each = rate["overdue_principal"] * row["principal"]
            each += rate["overdue_interest"] * row["interest"]
            if oldest:
                each += (rate["initial_amount"] + rate["outstanding_balance"]) * principal
            days = days_late(due, day, counts_all is not False)
            asked["penalties"] = rounded(each * days, Fraction(1, 10**decimals), "half_up")
        oldest = oldest and due >= day
        paid = {}
        for part in ("penalties", "interest", "principal"):
            paid[part] = min(rest, asked[part]) if due <= day else Fraction(0)
            rest -= paid[part]
        rows.append({**row, "penalties_unpaid": asked["penalties"] - paid["penalties"],
                     "interest_paid": paid["interest"], "principal_paid": paid["principal"]})
    events = [{"on": day.isoformat(), "kind": "repay", "amount": str(brought)}]
    return case(number, "late", terms, rows, events)


# --- What is due by the day of a payment first, charges by their own day; then what comes.

PARTS = {"PENALTY": "penalties", "FEE": "fees", "INTEREST": "interest", "PRINCIPAL": "principal"}
ORDERS = ["DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST",
          "DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE"]


def some_events(chance):
    day = datetime.date(2023, 1, 1)
    events = [{"on": day.isoformat(), "kind": "disburse", "amount": "3000"}]
    for _ in range(chance.randint(1, 6)):
        day += datetime.timedelta(days=chance.choice([1, 5, 10, 17, 31]))
        amount = chance.choice(["500", "450", "1150", "10"])
        event = {"on": day.isoformat(), "kind": "repay", "amount": amount}
        if chance.random() < 0.45:
            due = day + datetime.timedelta(days=chance.choice([0, 5, 20, 40]))
            kind = chance.choice(["fee", "penalty"])
            event |= {"kind": kind, "due": due.isoformat(), "amount": "50"}
        events.append(event)
    return events


def rows_with_charges(events, count, rate):
    """As agreed, and a row of its own for what is charged after the end."""
    whole = Fraction(3000) * rate * count / 1200
    each = rounded(whole / count, CENT, "half_even")
    share = rounded(Fraction(3000, count), 1, "half_even") + rounded(each, 1, "half_even") - each
    rows, charges = [], []
    for at in range(count):
        last = at + 1 == count
        due = later(datetime.date(2023, 1, 1), at + 1, 1, False).isoformat()
        rows.append({"due": due, "principal": 3000 - share * at if last else share,
                     "interest": rounded(whole, CENT, "half_even") - each * at if last else each,
                     "fees": Fraction(0), "penalties": Fraction(0)})
    for event in events:
        if event["kind"] not in ("fee", "penalty"):
            continue
        at = next((at for at in range(count) if event["due"] <= rows[at]["due"]), count)
        if at == len(rows):
            rows.append({"due": event["due"], **{part: Fraction(0) for part in PARTS.values()}})
        if at == count:
            rows[at]["due"] = max(rows[at]["due"], event["due"])
        part = "fees" if event["kind"] == "fee" else "penalties"
        rows[at][part] += Fraction(event["amount"])
        charges.append((at, part, event))
    return rows, charges


def order(number, chance):
    count, rate = chance.choice([1, 3, 4]), chance.choice([0, 12])
    name = chance.choice(ORDERS)
    events = some_events(chance)
    rows, charges = rows_with_charges(events, count, rate)
    due_parts, advance = ([PARTS[word] for word in half.split("_") if word in PARTS]
                          for half in name.split("_IN_ADVANCE_"))
    paid = [dict.fromkeys(PARTS.values(), Fraction(0)) for _ in rows]
    shown = [dict.fromkeys(("paid", "in_advance", "late"), Fraction(0)) for _ in rows]
    for event in (one for one in events if one["kind"] == "repay"):
        on, rest = event["on"], Fraction(event["amount"])
        for parts, early in ((due_parts, False), (advance, True)):
            for at, part in ((at, part) for at in range(len(rows)) for part in parts):
                open_now = rows[at][part]
                if not early and rows[at]["due"] > on:
                    open_now = sum(Fraction(one["amount"]) for row, of, one in charges
                                   if row == at and of == part and one["due"] <= on)
                amount = max(Fraction(0), min(rest, open_now - paid[at][part]))
                rest -= amount
                paid[at][part] += amount
                shown[at]["paid"] += amount
                shown[at]["in_advance"] += amount if on < rows[at]["due"] else 0
                shown[at]["late"] += amount if on > rows[at]["due"] else 0
    terms = {
        "principal": "3000", "rate": str(rate), "rate_period": "year", "method": "flat",
        "amortisation": "equal_instalment", "instalments": count, "allocation": name,
        "frequency": {"every": 1, "unit": "month"}, "disbursed_on": "2023-01-01",
        "interest_calculation": "per_period", "decimals": 2, "grace": {},
        "rounding": {"mode": "half_even", "instalment_multiple": "1", "residual": "last"},
    }
    rows = [{**row, **more} for row, more in zip(rows, shown)]
    return case(number, "order", terms, rows, events)


# --- Extra principal with an instalment: the same level and fewer of them, or a lower one.


def extra(number, chance):
    count = chance.choice([1, 2, 6, 12, 32, 60])
    rate = Fraction(chance.choice(["4.56", "0", "12"])) / 1200
    principal = Fraction(chance.choice(["500000.32", "10000", "999.99"]))
    first = chance.randint(1, count)
    last = chance.choice([first, min(count, first + 3), count])
    shorter = chance.random() < 0.5
    amount = Fraction(chance.choice([100, 250, 5000, 50000]))
    level = rounded(level_of(principal, [rate] * count), CENT, "half_up")
    owed, rows = principal, []
    for at in range(1, count + 1):
        interest = rounded(owed * rate, CENT, "half_up")
        share = owed if at == count else min(owed, level - interest)
        owed -= share
        more = min(amount, owed) if first <= at <= last else Fraction(0)
        owed -= more
        rows.append({"principal": share + more, "interest": interest, "balance_after": owed})
        if owed == 0:
            break
        if more and not shorter:
            level = rounded(level_of(owed, [rate] * (count - at)), CENT, "half_up")
    terms = {
        "principal": text(principal), "rate": text(rate * 1200), "rate_period": "year",
        "method": "declining", "amortisation": "equal_instalment", "instalments": count,
        "frequency": {"every": 1, "unit": "month"}, "day_count": "annual/12 per month",
        "decimals": 2, "rounding": {"mode": "half_up", "residual": "last"}, "grace": {},
    }
    event = {"kind": "prepay", "with_instalment": first, "amount": str(amount),
             "repeat": "to_instalment", "repeat_to_instalment": last,
             "strategy": "reduce_term" if shorter else "reduce_instalment"}
    return case(number, "extra", terms, rows, [event])
