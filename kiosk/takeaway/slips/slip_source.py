"""What the maker of a slip is given: the things carried away as plain words, and how the slip is headed."""

from dataclasses import dataclass

from kiosk.guide.words import Wording
from kiosk.printer_settings import SlipKind, SlipTitle
from kiosk.takeaway.slip import Heading, Point, Words

Told = Heading | Words | Point
"""What is told about a thing besides how to reach it."""


@dataclass(frozen=True, slots=True)
class Carried:
    """One thing that goes on a slip. Where there is none of something, it is empty.

    Attributes:
        title: Its name.
        numbers: How to reach it, first way first: pairs of the way in words (``Text``; "" for an ordinary call) and the
            digits as people read them (``1-800-799-7233``, ``START to 88788``).
        details: What is told about it: hours, who it is for; of guidance, what it says in short.
        address: Where it is, if somebody published that.
        payload: What its code holds, or "".
        shown: The same for people.
        checked: The day or month when its numbers were last found right, as people write it.
        is_law: It tells about law, and so needs the line that says this is no legal advice.
        whose: Whose the numbers are where they are somebody else's: guidance names a hotline.
    """

    title: str
    numbers: tuple[tuple[str, str], ...] = ()
    details: tuple[Told, ...] = ()
    address: str = ""
    payload: str = ""
    shown: str = ""
    checked: str = ""
    is_law: bool = False
    whose: str = ""


@dataclass(frozen=True, slots=True)
class SlipSource:
    """All that a slip is made of.

    Attributes:
        words: The words of the language that the slip is in.
        items: What it is about, in order; forms need none.
        title: Which neutral words stand at its head.
        forms: Forms that go with a list.
    """

    words: Wording
    items: tuple[Carried, ...] = ()
    title: SlipTitle = "useful-numbers"
    forms: tuple[SlipKind, ...] = ()

    @property
    def language(self) -> str:
        """Code of the language."""
        return self.words.language
