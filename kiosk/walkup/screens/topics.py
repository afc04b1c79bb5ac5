"""Lists of topics: the safety steps, protection orders, phones, logs."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.guide.topic import Topic, TopicGroup
from kiosk.printer_settings import SlipKind
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, NARROW, Span
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.resources import ResourcesPage
from kiosk.walkup.screens.take_away import FormTakeAway
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.wrap import wrap

_RESOURCES = "resources"

_FURTHER: Mapping[str, TopicGroup] = {"group:know": "know", "group:life": "life"}
"""Groups that open from *What to do about stalking*, each a page of its own: no list is longer than a screen."""

_FORMS: Mapping[str, SlipKind] = {"form:log": "log", "form:evidence": "evidence"}
"""Blank forms that stand below *Keep a log*, where they can be printed."""

_MOST_KEYS = 9


class TopicsPage(ChoosingPage):
    """The topics of one group, most useful first, then forms, further groups and the web pages of guidance."""

    jump_hint = "hint-jump"

    def __init__(self, kit: Kit, group: TopicGroup) -> None:
        super().__init__(kit)
        self.group = group

    @property
    def title(self) -> str:
        """What the page before calls it."""
        return self.kit.words(f"topics-group-{self.group}" if self.group in _FURTHER.values() else f"home-{self.group}")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """One sentence, the topics, the forms, the further groups, the web pages."""
        words = self.kit.words
        topics = [Choice(topic.key, topic.title, topic.blurb) for topic in self._topics(self.group)]
        further = self._further() if self.group == "steps" else []
        pages = [Choice(_RESOURCES, words("resources-title"), words("resources-aside"))]
        told = words(f"topics-{self.group}" if topics or further else "list-nothing-fresh")
        between = () if columns < NARROW else (Text((BLANK,)),)
        spaced = [part for group in (topics, self._forms(), further, pages) if group for part in (*between, *group)]
        return (Text(tuple(wrap([Span(told)], columns))), *(() if between else (Text((BLANK,)),)), *_numbered(spaced))

    def _further(self) -> list[Choice]:
        words = self.kit.words
        return [
            Choice(target, words(f"topics-group-{group}"), words(f"topics-group-{group}-aside"))
            for target, group in _FURTHER.items()
            if self._topics(group)
        ]

    def _forms(self) -> list[Choice]:
        words, printer = self.kit.words, self.kit.printer
        kinds = printer.settings.kinds if printer is not None and self.group == "log" else ()
        return [
            Choice(target, words(f"print-kind-{kind}"), words(f"print-kind-{kind}-aside"))
            for target, kind in _FORMS.items()
            if kind in kinds
        ]

    def _topics(self, group: TopicGroup) -> list[Topic]:
        topics = (topic for topic in self.kit.language.topics.values() if topic.group == group)
        return sorted(topics, key=lambda topic: topic.order)

    def press(self, key: str, character: str | None) -> Move:
        """Jump by number, or move the focus."""
        if character and character in "123456789" and int(character) <= len(self._order):
            return self.choose(self._order[int(character) - 1])
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Open a topic, a form, a further group or the web pages."""
        if target in _FORMS and self.kit.printer is not None:
            form = _FORMS[target]
            return Open(BeforePrintPage(self.kit, self.kit.printer, form, FormTakeAway(form)))
        if target in _FURTHER:
            return Open(TopicsPage(self.kit, _FURTHER[target]))
        return Open(ResourcesPage(self.kit) if target == _RESOURCES else TopicPage(self.kit, target))


def _numbered(parts: list[Part]) -> Iterator[Part]:
    """Give each choice its number key, as far as there are keys."""
    number = 0
    for part in parts:
        if isinstance(part, Choice):
            number += 1
            yield replace(part, number=str(number) if number <= _MOST_KEYS else " ")
        else:
            yield part
