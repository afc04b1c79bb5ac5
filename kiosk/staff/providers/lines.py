"""Programs as lines of the staff's list, and the search among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider, Status
from kiosk.guide.glyphs import without_hidden

MOST_LINES = 200
"""A longer list is not drawn: more letters make it shorter."""


@dataclass(frozen=True, slots=True)
class StaffLine:
    """One program in the staff's list.

    Attributes:
        phone: First number as shown, or "".
        plain: Its name, town, area, needs and digits in the spelling that is compared.
    """

    key: str
    name: str
    phone: str
    status: Status
    plain: str


def staff_line(provider: Provider) -> StaffLine:
    """Make the line of a program; nothing in it can drive a terminal."""
    phone = provider.phones[0].number.shown if provider.phones else ""
    said = (provider.name, provider.alternate_name, provider.organization, provider.service_area, phone)
    digits = " ".join(each.number.dial for each in provider.phones)
    plain = plain_words(" ".join((*said, provider.address.city, *provider.needs, digits)))
    return StaffLine(provider.key, without_hidden(provider.name), without_hidden(phone), provider.status, f" {plain}")


def matching(lines: Iterable[StaffLine], typed: str, limit: int = MOST_LINES) -> tuple[StaffLine, ...]:
    """Find the lines in which every typed word begins a word, capitals and accents aside; at most ``limit``."""
    words = [f" {word}" for word in plain_words(typed).split()]
    return tuple(islice((line for line in lines if all(word in line.plain for word in words)), limit))


def shown(text: str) -> str:
    """Return text of several lines fit to be drawn: nothing in it can drive a terminal."""
    return "\n".join(map(without_hidden, text.split("\n")))
