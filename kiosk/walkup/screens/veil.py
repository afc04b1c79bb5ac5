"""The veil: the page is covered, not lost. Two keys answer, nothing else does anything."""

from kiosk.visit.quiet_clock import time_left
from kiosk.walkup.centred import centred
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, text_line
from kiosk.walkup.page import Hint, Move, Page, Step
from kiosk.walkup.wrap import wrap

CONTINUE, FRESH = "continue", "fresh"


class VeilPage(Page):
    """Asks whether somebody is still here. Nothing on it is focused, so Enter reveals no page."""

    whole_screen = True

    def __init__(self, kit: Kit, seconds_left: float) -> None:
        super().__init__(kit)
        self.seconds_left = seconds_left
        self.may_continue = kit.settings.quiet.may_continue

    @property
    def title(self) -> str:
        """The question."""
        return self.kit.words("veil-question")

    def body(self, area: Area) -> Body:
        """The question, the answers, and in words how long is left."""
        words = self.kit.words
        name, minutes = time_left(self.seconds_left)
        lines: list[Line] = [text_line(self.title, "strong"), BLANK]
        answers = [Line((Span(f"2  {words('veil-fresh')}"),), FRESH)]
        if self.may_continue:
            answers.insert(0, Line((Span(f"1  {words('veil-continue')}"),), CONTINUE))
        widest = max(line.width for line in answers)
        lines += [Line((*line.spans, Span(" " * (widest - line.width))), line.target) for line in answers]
        lines.append(BLANK)
        lines += wrap([Span(words(f"veil-{name}", minutes=minutes))], area.columns - 2)
        return centred(self.kit, area, lines, self.hints(), 0)

    def hints(self) -> tuple[Hint, ...]:
        """Say that only the answers do anything."""
        return (Hint("", self.kit.words("hint-veil" if self.may_continue else "hint-veil-fresh")),)

    def press(self, key: str, character: str | None) -> Move:
        """Only 1 and 2 answer."""
        if character == "1":
            return self.choose(CONTINUE)
        return self.choose(FRESH) if character == "2" else Step.NOTHING

    def choose(self, target: str) -> Move:
        """Go back to the page, or end the visit."""
        if target == CONTINUE and self.may_continue:
            return Step.BACK
        return Step.LEAVE if target == FRESH else Step.NOTHING
