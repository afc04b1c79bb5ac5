"""An interpreter card: what a visitor shows to staff, in the visitor's own language and in English."""

from kiosk.guide.hotline import Hotline
from kiosk.guide.interpreter_card import InterpreterCard
from kiosk.guide.right_to_left import is_from_the_right, turned
from kiosk.walkup.choosing import Choice
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, NARROW, Line, Span, indented, text_line
from kiosk.walkup.screens.card import CardPage
from kiosk.walkup.screens.hotline import hotline_checked
from kiosk.walkup.wrap import wrap

_INDENT = 2
_TARGET = "card:"


def card_choices(kit: Kit) -> tuple[Choice, ...]:
    """The cards in a list, each by what its language calls itself; the English name helps staff to find it."""
    return tuple(Choice(f"{_TARGET}{card.language}", card.name, card.english_name) for card in kit.cards)


def card_meant(kit: Kit, target: str) -> InterpreterCard | None:
    """The card that a choice stands for, or None where it stands for something else."""
    return next((card for card in kit.cards if target == f"{_TARGET}{card.language}"), None)


class InterpreterCardPage(CardPage):
    """Whoever reads no English shows it; whoever reads only English knows what is asked, and whom to call.

    Args:
        kit: What every page may use.
        card: The words.
    """

    def __init__(self, kit: Kit, card: InterpreterCard) -> None:
        super().__init__(kit)
        self._card = card

    @property
    def title(self) -> str:
        """The language, by its own name and in English."""
        return self.kit.words("card-title", name=self._card.name, language=self._card.english_name)

    def text(self, columns: int) -> list[Line]:
        """Each sentence in its own script, alone and bold, with the English below; then the interpreter by phone."""
        card, english = self._card, self.kit.pack.languages["en"].wording
        between = () if columns < NARROW else (BLANK,)
        lines = wrap([Span(self.kit.words("card-show"), "muted")], columns)
        for own, told in zip((card.need, card.call), card.in_english(english), strict=True):
            lines += [*between, *_own_lines(own, columns), *wrap([Span(told)], columns, _INDENT)]
        if doubt := card.doubt(english):
            lines += [*between, *wrap([Span(doubt, "muted")], columns)]
        return [*lines, *between, *self._by_phone(columns)]

    def _by_phone(self, columns: int) -> list[Line]:
        """The line that brings an interpreter, what to say to it, and how far this is known."""
        line, words = self._line, self.kit.words
        if line is None:
            return []
        say = words("card-say", language=self._card.english_name)
        return [
            *wrap([Span(words("card-phone", name=line.name), "heading")], columns),
            Line((Span(" " * _INDENT), Span(line.voice, "number"))),
            *wrap([Span(say)], columns, _INDENT),
            *wrap([Span(line.languages)], columns, _INDENT),
            *wrap([Span(hotline_checked(self.kit, line), "muted")], columns, _INDENT),
        ]

    @property
    def _line(self) -> Hotline | None:
        """The line of the pack; None where staff took it off."""
        line = self.kit.language.hotlines.get(self.kit.pack.cards.hotline)
        return line if line is not None and line.voice else None

    @property
    def number(self) -> str:
        """The number to call."""
        return "" if self._line is None else self._line.voice

    @property
    def number_title(self) -> str:
        """Whose number it is."""
        return self.title if self._line is None else self._line.name


def _own_lines(text: str, columns: int) -> list[Line]:
    """A sentence in its own script; one from the right stands at the right, and is broken before it is turned."""
    lines = wrap([Span(text, "number")], columns)
    if not is_from_the_right(text):
        return lines
    rows = (text_line(turned(line.text), "number") for line in lines)
    return [indented(row, max(0, columns - row.width)) for row in rows]
