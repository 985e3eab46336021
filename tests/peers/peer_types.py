"""The values a record is made of: section 2 of docs/format.md as strict readers and writers.

Every type below knows how to read one value and how to write it again. The verifier writes each
record again after reading it, so that a second encoding of the same value can never pass.
"""

import datetime
import math
import re
import struct
from collections import namedtuple

MONEY_LIMIT = 10**13
RATE_PART_LIMIT = 10**9    # of a rate's numerator and of its denominator
RATE_LIMIT = 100           # of the rate itself, in per cent
EPOCH_ORDINAL = datetime.date(1970, 1, 1).toordinal()


class Malformed(Exception):
    """These bytes are not a record of the format."""


class Reader:
    """Takes bytes from the front and refuses to run past the end."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        start, self.at = self.at, self.at + count
        if self.at > len(self.data):
            raise Malformed("the bytes end too early")
        return self.data[start:self.at]


# ---------------------------------------------------------------------------- primitives

class Integer:
    """A big-endian integer with the range the document or the schema gives it."""

    def __init__(self, code, low=None, high=None):
        self.struct = struct.Struct(">" + code)
        self.low, self.high = low, high

    def read(self, reader):
        value = self.struct.unpack(reader.take(self.struct.size))[0]
        if (self.low is not None and value < self.low) or (
                self.high is not None and value > self.high):
            raise Malformed(f"{value} is out of range")
        return value

    def write(self, value):
        return self.struct.pack(value)


class Raw:
    """Bytes as they are."""

    def __init__(self, count):
        self.count = count

    def read(self, reader):
        return reader.take(self.count)

    def write(self, value):
        return value


class Commitment(Raw):
    """A commitment, which also says which text field it stands for."""

    def __init__(self, field):
        super().__init__(32)
        self.field = field


class Text:
    """A length and UTF-8 without U+0000; `fits` is the further condition on the text."""

    def __init__(self, fits):
        self.fits = fits

    def read(self, reader):
        length = int.from_bytes(reader.take(4), "big")
        try:
            value = reader.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("a text is not UTF-8") from None
        if "\0" in value or not self.fits(value):
            raise Malformed(f"the text {value!r} is not allowed here")
        return value

    def write(self, value):
        return write_text(value.encode("utf-8"))


def write_text(data):
    """A `text` of section 2 from its UTF-8 bytes."""
    return struct.pack(">I", len(data)) + data


class Date:
    """Days since 1970 in the bytes, YYYY-MM-DD in the hands of everyone else."""

    days = struct.Struct(">i")

    def read(self, reader):
        ordinal = self.days.unpack(reader.take(4))[0] + EPOCH_ORDINAL
        try:
            value = datetime.date.fromordinal(ordinal)
        except (ValueError, OverflowError):
            raise Malformed("a date is out of range") from None
        if value.year < 1000:
            raise Malformed("a date is out of range")
        return value.isoformat()

    def write(self, value):
        return self.days.pack(datetime.date.fromisoformat(value).toordinal() - EPOCH_ORDINAL)


class Enumeration:
    """A number in the record, nearly always of one byte; a word in the rows."""

    def __init__(self, *words, first=1, width=1):
        self.words = dict(enumerate(words, first))
        self.width = width
        self.bytes = {word: number.to_bytes(width, "big") for number, word in self.words.items()}

    def read(self, reader):
        number = int.from_bytes(reader.take(self.width), "big")
        if number not in self.words:
            raise Malformed(f"an enumeration does not know {number}")
        return self.words[number]

    def write(self, value):
        return self.bytes[value]


class Rate:
    """Per cent as two numbers without a common divisor; nothing is 0/1 alone."""

    numerator = Integer("I", 0, RATE_PART_LIMIT)
    denominator = Integer("I", 1, RATE_PART_LIMIT)

    def read(self, reader):
        over, under = self.numerator.read(reader), self.denominator.read(reader)
        if over > RATE_LIMIT * under:
            raise Malformed(f"a rate of {over}/{under} per cent is above {RATE_LIMIT}")
        if math.gcd(over, under) > 1:
            raise Malformed(f"the rate {over}/{under} is not in lowest terms")
        return over, under

    def write(self, value):
        over, under = value
        return self.numerator.write(over) + self.denominator.write(under)


class Optional:
    """0, or 1 and a value."""

    def __init__(self, inner):
        self.inner = inner

    def read(self, reader):
        flag = reader.take(1)[0]
        if flag > 1:
            raise Malformed(f"an optional begins with {flag}")
        return self.inner.read(reader) if flag else None

    def write(self, value):
        return b"\0" if value is None else b"\1" + self.inner.write(value)


class ListOf:
    """A count, then the items; the bounds are on the count."""

    def __init__(self, inner, low=0, high=None):
        self.inner = inner
        self.count = Integer("I", low, high)

    def read(self, reader):
        return [self.inner.read(reader) for _ in range(self.count.read(reader))]

    def write(self, value):
        return self.count.write(len(value)) + b"".join(map(self.inner.write, value))


class RisingList(ListOf):
    """A list in rising order, nothing in it twice; `by` is what rises."""

    def __init__(self, inner, by=lambda item: item, low=0):
        super().__init__(inner, low)
        self.by = by

    def read(self, reader):
        items = super().read(reader)
        order = [*map(self.by, items)]
        if any(left >= right for left, right in zip(order, order[1:])):
            raise Malformed("a list is not in rising order")
        return items


class Group:
    """Fields one after the other, as a named tuple."""

    def __init__(self, name, /, **fields):
        self.make = namedtuple(name, fields)
        self.fields = fields
        self.types = tuple(fields.values())

    def read(self, reader):
        return self.make._make([kind.read(reader) for kind in self.types])

    def write(self, value):
        return b"".join([kind.write(item) for kind, item in zip(self.types, value)])


# ---------------------------------------------------------------------------- in many records

U8, U16, U32 = Integer("B"), Integer("H"), Integer("I")
FLAG = Integer("B", 0, 1)
NUMBER = Integer("I", 1)             # members, meetings, loans, pages, resolutions: from 1 on
LONG_NUMBER = Integer("Q", 1)        # records and vouchers, likewise
ACCOUNT = Integer("H", 1000, 9999)
MONEY = Integer("q", -MONEY_LIMIT, MONEY_LIMIT)
AMOUNT = Integer("q", 0, MONEY_LIMIT)    # money that is not negative
POSITIVE = Integer("q", 1, MONEY_LIMIT)
DATE, RATE = Date(), Rate()
CODE = Text(re.compile("[A-Z0-9][A-Z0-9-]{0,11}").fullmatch)
REFERENCE = Text(re.compile("[A-Z0-9/-]{0,20}").fullmatch)
MEMBERS = RisingList(NUMBER)
