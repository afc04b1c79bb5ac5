"""A code on the screen: one sentence about what it leaves behind, and the way that leaves nothing."""

from collections.abc import Callable

from kiosk.takeaway.code_picture import Cell, CodePicture, best_fit, large_fit
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.frame import LEAVE, hint_lines
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Hot, Line, Role, Span, indented, text_line
from kiosk.walkup.page import Hint, Move, Open, Page, Step
from kiosk.walkup.screens.trouble import TroublePage
from kiosk.walkup.urgent import urgent_lines
from kiosk.walkup.wrap import wrap

GAP = 3
LEAST_TEXT = 20
MOST_TEXT = 44
_ROLES: dict[tuple[bool, bool], Role] = {
    (False, False): "code_light",
    (True, True): "code_dark",
    (False, True): "code_light_over_dark",
    (True, False): "code_dark_over_light",
}


class CodesPage(ChoosingPage):
    """A thing with several codes: choose one.

    Args:
        kit: What every page may use.
        title: Tells the thing's name in the language shown.
        codes: Tells the codes in the language shown.
    """

    jump_hint = "hint-jump"

    def __init__(self, kit: Kit, title: Callable[[], str], codes: Callable[[], tuple[CodeItem, ...]]) -> None:
        super().__init__(kit)
        self._title, self._codes = title, codes

    @property
    def title(self) -> str:
        """The thing's name."""
        return self._title()

    def parts(self, columns: int) -> tuple[Part, ...]:
        """The codes, each with its address."""
        intro = Text((*wrap([Span(self.kit.words("codes-intro"))], columns), BLANK))
        choices = (
            Choice(str(place), code.title, code.shown, number=str(place + 1))
            for place, code in enumerate(self._codes())
        )
        return (intro, *choices)

    def press(self, key: str, character: str | None) -> Move:
        """Jump by number, or move the focus."""
        if character and character in "123456789" and int(character) <= len(self._codes()):
            return self.choose(str(int(character) - 1))
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Show the code."""
        return Open(ShowCodePage(self.kit, lambda: self._codes()[int(target)]))


class ShowCodePage(Page):
    """A code beside its words; with the screen to itself when it needs to be, or at F. Nothing overlays it.

    Args:
        kit: What every page may use.
        item: Tells the code in the language shown.
        others: Tells further codes of the same thing, likewise.
    """

    has_code = True

    def __init__(
        self, kit: Kit, item: Callable[[], CodeItem], others: Callable[[], tuple[CodeItem, ...]] = tuple
    ) -> None:
        super().__init__(kit)
        self._told, self._others = item, others
        self._may_grow = True
        self._has_grown = False

    @property
    def _item(self) -> CodeItem:
        return self._told()

    @property
    def title(self) -> str:
        """What the code opens."""
        return self._item.title

    def body(self, area: Area) -> Body:
        """The code at the left, the words at the right; a code too large for that takes the whole screen."""
        if not self.kit.draws_codes():
            self.whole_screen = False
            return self._words_only(area)
        if self.whole_screen:
            return self._whole(area)
        picture = best_fit(self._item.payload, area.columns - 2 * GAP - LEAST_TEXT, area.rows)
        if picture is None:
            return self._grow(area)
        columns = min(MOST_TEXT, area.columns - picture.columns - 2 * GAP)
        words = _spaced(self._sentences(columns))
        if len(words) > area.rows:
            return self._grow(area)
        return _beside(picture, words, max(1, (area.columns - picture.columns - GAP - columns) // 2), GAP)

    def _grow(self, area: Area) -> Body:
        """Ask for the whole screen, once; after F has taken that back, show the words alone."""
        self.whole_screen = self._has_grown = self._may_grow
        self._may_grow = False
        return self._words_only(area)

    def _whole(self, area: Area) -> Body:
        """The code in the corner; leave, words, 911 and staff line in the columns beside it."""
        kit = self.kit
        payload = self._item.payload
        picture = large_fit(payload, area.columns - MOST_TEXT - 1, area.rows)
        picture = picture or best_fit(payload, area.columns - LEAST_TEXT - 2, area.rows)
        left = picture.columns + 1 if picture else GAP
        columns = area.columns - left
        keys, key_hots = hint_lines(self.hints(), columns)
        foot = [*urgent_lines(kit, columns), *keys]
        leave = Line((Span(" "), Span(f" {kit.glyphs.leave} {kit.words('leave-word')} F12 ", "leave")))
        room = max(0, area.rows - len(foot) - 3)
        if self._has_grown and (picture is None or len(_spaced(self._sentences(columns - 2))) > room):
            # What a scan leaves has to be told first: then the words come before the code.
            self.whole_screen = self._has_grown = False
            return Body(())
        words = self._fitting(columns - 2, room) if picture else self._too_small(columns - 2)[:room]
        words += [BLANK] * (room - len(words))
        beside = [leave, BLANK, *(indented(line, 1) for line in words), BLANK, *foot]
        first_key = len(beside) - len(keys)
        touch = [Hot(first_key + hot.row, left + hot.start, left + hot.end, hot.action) for hot in key_hots]
        hots = (Hot(0, left, area.columns, LEAVE), *touch)
        if picture is None:
            return Body(tuple(indented(line, left) for line in beside), (left + 1, 2), hots)
        body = _beside(picture, beside, 0, 1)
        return Body(body.lines, (left + 1, 2), hots)

    def _words_only(self, area: Area) -> Body:
        """Too small for the code with head and foot: offer the whole screen, tell what a scan leaves."""
        lines = self._too_small(area.text_columns)
        air = 1 if len(lines) < area.rows else 0
        drawn = [BLANK] * air + [indented(line, area.margin) for line in lines]
        return Body(tuple(drawn[: area.rows]), (area.margin, air))

    def _sentences(self, columns: int) -> list[list[Line]]:
        """Where to point, what it opens, what a scan leaves, and the way that leaves nothing."""
        item, words = self._item, self.kit.words
        number = [text_line(item.number, "number")] if item.number else []
        return [
            wrap([Span(words("code-point"), "strong")], columns),
            wrap([Span(f"{words(item.does)} "), Span(item.shown, "number")], columns),
            wrap([Span(item.leaves_behind)], columns),
            [*wrap([Span(item.instead)], columns), *number],
        ]

    def _fitting(self, columns: int, rows: int) -> list[Line]:
        """The sentences that fit; those that the page before has told give way first."""
        point, opens, leaves, instead = self._sentences(columns)
        for chosen in ([point, opens, leaves, instead], [point, opens, instead], [opens, instead], [instead]):
            lines = _spaced(chosen)
            if len(lines) <= rows:
                return lines
        return lines[:rows]

    def _too_small(self, columns: int) -> list[Line]:
        words = self.kit.words
        if self.kit.draws_codes():
            reason = words("code-too-large" if self.whole_screen else "code-needs-screen")
        else:
            reason = words("code-no-signs")
        _, opens, leaves, instead = self._sentences(columns)
        return _spaced([wrap([Span(reason)], columns), opens, leaves, instead])

    def hints(self) -> tuple[Hint, ...]:
        """Back, the whole screen, help with scanning, and further codes."""
        words = self.kit.words
        if self.whole_screen:
            return (*super().hints(), Hint("f", words("hint-smaller-code")))
        others = (Hint("o", words("hint-other-codes")),) if self._others() else ()
        if not self.kit.draws_codes():
            return (*super().hints(), *others)
        return (*super().hints(), Hint("f", words("hint-larger-code")), Hint("t", words("hint-trouble")), *others)

    def press(self, key: str, character: str | None) -> Move:
        """F gives the code the whole screen, and takes it back; T helps with scanning; O leads to further codes."""
        letter = (character or "").lower()
        if letter in ("f", "t") and not self.kit.draws_codes():
            return super().press(key, character)
        if letter == "f":
            self._has_grown = False
            self.whole_screen = not self.whole_screen
            return Step.REDRAW
        if letter == "t" and not self.whole_screen:
            return Open(TroublePage(self.kit))
        if letter == "o" and not self.whole_screen and self._others():
            return Open(CodesPage(self.kit, lambda: self.title, self._others))
        return super().press(key, character)


def code_line(cells: tuple[Cell, ...]) -> tuple[Span, ...]:
    """One row of a code, neighbouring cells of one kind joined."""
    spans: list[Span] = []
    for cell in cells:
        role = _ROLES[cell.top_dark, cell.bottom_dark]
        if spans and spans[-1].role == role:
            spans[-1] = Span(spans[-1].text + cell.glyph, role)
        else:
            spans.append(Span(cell.glyph, role))
    return tuple(spans)


def _spaced(parts: list[list[Line]]) -> list[Line]:
    """Put a blank line between the parts."""
    return [line for part in parts for line in (BLANK, *part)][1:]


def _beside(picture: CodePicture, words: list[Line], margin: int, gap: int) -> Body:
    """Put lines to the right of a code; what is longer than the code goes on below its words."""
    empty = Line((Span(" " * picture.columns),))
    lines = []
    for row in range(max(len(picture.rows), len(words))):
        code = code_line(picture.rows[row]) if row < len(picture.rows) else empty.spans
        beside = words[row].spans if row < len(words) else ()
        lines.append(Line((Span(" " * margin), *code, Span(" " * gap), *beside)))
    return Body(tuple(lines), (margin + picture.columns + gap, 0))
