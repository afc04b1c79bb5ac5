"""One hotline: how to reach it, who it is for, what it is not, and how far it keeps a secret."""

from datetime import date

from kiosk.guide.checked import reading_told
from kiosk.guide.freshness import Standing, standing
from kiosk.guide.hotline import Hotline, TextLine
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span
from kiosk.walkup.screens.card import CardPage, fields, label_columns, number_line
from kiosk.walkup.screens.codes import hotline_codes, other_codes
from kiosk.walkup.wrap import wrap


def text_way(kit: Kit, text: TextLine) -> str:
    """How to text a line: the word to send, if any, and the number."""
    return kit.words("text-way" if text.keyword else "text-way-plain", keyword=text.keyword, number=text.number)


def hotline_checked(kit: Kit, line: Hotline) -> str:
    """Say when a line was last reached or read about, and what that is worth."""
    reading = reading_told(line.source_checked_on, line.source_name, kit.words)
    match standing(line):
        case Standing.CONFIRMED:
            return kit.words("card-confirmed", date=kit.day(line.confirmed_on))
        case Standing.READ:
            return kit.words("card-read", reading=reading)
        case Standing.ASK:
            return kit.words("card-ask", reading=reading)
        case old:
            return long_ago(kit, old, line.confirmed_on, reading)


def long_ago(kit: Kit, old: Standing, confirmed_on: date | None, reading: str) -> str:
    """Say of a line or page that its date is past the pack's limit."""
    if old is Standing.CONFIRMED_LONG_AGO:
        return kit.words("kept-confirmed-long-ago", date=kit.day(confirmed_on))
    return kit.words("kept-read-long-ago", reading=reading)


class HotlinePage(CardPage):
    """A hotline's card."""

    def __init__(self, kit: Kit, key: str) -> None:
        super().__init__(kit)
        self.key = key

    @property
    def _hotline(self) -> Hotline:
        return self.kit.hotline(self.key)

    @property
    def title(self) -> str:
        """The line's name."""
        return self._hotline.name

    def text(self, columns: int) -> list[Line]:
        """Numbers first, then the sentences, then where all this is from."""
        line, words = self._hotline, self.kit.words
        numbers = self._numbers()
        sentences = {"for": line.for_whom, "not-for": line.not_for, "privacy": line.privacy}
        label = label_columns(self.kit, {**numbers, **self._addresses(), **sentences})
        lines = [number_line(words(f"label-{name}"), number, label) for name, number in numbers.items() if number]
        lines += fields(self.kit, self._addresses(), columns, label)
        lines += [
            BLANK,
            *wrap([Span(words("hours-and-languages", hours=line.hours, languages=line.languages))], columns),
            BLANK,
        ]
        lines += fields(self.kit, sentences, columns, label)
        if line.note:
            lines += [BLANK, *wrap([Span(line.note)], columns)]
        lines += [BLANK, *wrap([Span(words("text-stays"), "muted")], columns)]
        return [*lines, *wrap([Span(hotline_checked(self.kit, line), "muted")], columns)]

    def _numbers(self) -> dict[str, str]:
        line = self._hotline
        text = "" if line.text is None else text_way(self.kit, line.text)
        return {"call": line.voice, "videophone": line.videophone, "tty": line.tty, "text": text}

    def _addresses(self) -> dict[str, str]:
        line = self._hotline
        chat, site = shown_address(line.chat), shown_address(line.site)
        return {"chat": chat, "site": "" if site == chat else site, "email": line.email}

    @property
    def item(self) -> ListItem:
        """The hotline itself."""
        return ListItem("hotline", self.key)

    def codes(self) -> tuple[CodeItem, ...]:
        """Its chat and its page."""
        return hotline_codes(self.kit, self._hotline)

    def other_codes(self) -> tuple[CodeItem, ...]:
        """Its number, a call, a message."""
        line = self._hotline
        return other_codes(self.kit, self.codes(), self.number, line.voice_dial if line.voice else "", line.text)

    @property
    def number(self) -> str:
        """The number to call."""
        return self._hotline.voice or self._hotline.videophone

    @property
    def number_title(self) -> str:
        """The line's name; a number for a videophone says so."""
        return self.title if self._hotline.voice else self.kit.words("videophone-title", name=self.title)
