"""Where three answers lead: one thing to do, one number, one thing to take."""

from kiosk.guide.next_step import NextStep, called, next_step
from kiosk.guide.next_steps import EMERGENCY, Answers, NextSteps, is_danger
from kiosk.visit.my_list import ListItem
from kiosk.walkup.choosing import Choice, choice_lines
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, NARROW, Line, Role, Span
from kiosk.walkup.page import Hint, Move, Open, Step
from kiosk.walkup.screens.card import CardPage
from kiosk.walkup.screens.codes import resource_code
from kiosk.walkup.screens.hotline import hotline_checked
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.wrap import wrap

_TOPIC = "topic"
_INDENT = 2


class NextStepPage(CardPage):
    """One screen. It shows where the answers lead and never the answers; they go when the page does.

    Args:
        kit: What every page may use.
        table: Where the answers lead.
        answers: One to each question.
    """

    def __init__(self, kit: Kit, table: NextSteps, answers: Answers) -> None:
        super().__init__(kit)
        self._table, self._answers = table, answers

    @property
    def _step(self) -> NextStep:
        return next_step(self._table, self._answers, self.kit.language)

    @property
    def title(self) -> str:
        """Not what was answered."""
        return self.kit.words("next-title")

    def text(self, columns: int) -> list[Line]:
        """What to do, the number, what to take; in danger the number comes first."""
        step = self._step
        parts = [self._to_do(step, columns), self._to_call(step, columns), self._to_take(step, columns)]
        if is_danger(self._answers):
            parts[:2] = reversed(parts[:2])
        between = () if columns < NARROW else (BLANK,)
        return [line for part in parts for line in (*between, *part)][len(between) :]

    def _to_do(self, step: NextStep, columns: int) -> list[Line]:
        lines = [
            *_heading(self.kit.words("next-heading-do"), columns),
            *_told(self.kit.words(f"next-do-{step.do}"), columns, "strong"),
        ]
        if step.topic is None:
            return lines
        read = Choice(_TOPIC, self.kit.words("next-read", title=step.topic.title))
        return [*lines, *choice_lines(read, columns - _INDENT, self.kit.glyphs.bar, focused=True)]

    def _to_call(self, step: NextStep, columns: int) -> list[Line]:
        line = step.hotline
        checked = [] if line is None else _told(hotline_checked(self.kit, line), columns, "muted")
        number = Line((Span(" " * _INDENT), Span(self.number, "number")))
        return [
            *_heading(self.kit.words("next-heading-number"), columns),
            *_told(self.number_title, columns),
            number,
            *checked,
        ]

    def _to_take(self, step: NextStep, columns: int) -> list[Line]:
        words, page = self.kit.words, step.resource
        nothing = "next-take-nothing" if step.hotline else "next-take-nothing-emergency"
        told = words(nothing) if page is None else words("next-take-code", title=page.title)
        return [*_heading(words("next-heading-take"), columns), *_told(told, columns)]

    def codes(self) -> tuple[CodeItem, ...]:
        """The one page to take, unless somebody could find it."""
        page = self._step.resource
        return () if page is None else (resource_code(self.kit, page),)

    @property
    def carried(self) -> tuple[ListItem, ...]:
        """The number, what to do, and the page; nothing where the answers say that nothing should be taken along."""
        step = self._step
        if step.resource is None:
            return ()
        line = () if step.hotline is None else (ListItem("hotline", step.hotline.key),)
        topic = () if step.topic is None else (ListItem("topic", step.topic.key),)
        return (*line, *topic, ListItem("resource", step.resource.key))

    @property
    def number(self) -> str:
        """The one number."""
        line = self._step.hotline
        return EMERGENCY if line is None else called(line)

    @property
    def number_title(self) -> str:
        """Whose number it is."""
        line = self._step.hotline
        return self.kit.words("next-number-emergency") if line is None else line.name

    def hints(self) -> tuple[Hint, ...]:
        """Enter reads on, then the keys of a card."""
        read = () if self._step.topic is None else (Hint("enter", self.kit.words("next-hint-read")),)
        return (*read, *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Read on, show the code or the number, or scroll."""
        return self.choose(_TOPIC) if key == "enter" else super().press(key, character)

    def choose(self, target: str) -> Move:
        """Open the guidance."""
        topic = self._step.topic
        return Step.NOTHING if topic is None else Open(TopicPage(self.kit, topic.key))


def _heading(text: str, columns: int) -> list[Line]:
    return wrap([Span(text, "heading")], columns)


def _told(text: str, columns: int, role: Role = "text") -> list[Line]:
    return wrap([Span(text, role)], columns, _INDENT)
