"""Lists of topics: the safety steps, protection orders, phones, logs."""

from kiosk.guide.topic import TopicGroup
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Span
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.resources import ResourcesPage
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.wrap import wrap

_RESOURCES = "resources"


class TopicsPage(ChoosingPage):
    """The topics of one group, most useful first, and the web pages that belong to guidance."""

    jump_hint = "hint-jump"

    def __init__(self, kit: Kit, group: TopicGroup) -> None:
        super().__init__(kit)
        self.group = group

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words(f"home-{self.group}")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """One sentence, then the topics."""
        words = self.kit.words
        topics = [topic for topic in self.kit.language.topics.values() if topic.group == self.group]
        topics.sort(key=lambda topic: topic.order)
        choices = [
            Choice(topic.key, topic.title, topic.blurb, number=str(number) if number < 10 else "")
            for number, topic in enumerate(topics, 1)
        ]
        intro = Text((*wrap([Span(words(f"topics-{self.group}"))], columns), BLANK))
        return (intro, *choices, Text((BLANK,)), Choice(_RESOURCES, words("resources-title"), words("resources-aside")))

    def press(self, key: str, character: str | None) -> Move:
        """Jump by number, or move the focus."""
        if character and character in "123456789" and int(character) < len(self._order):
            return self.choose(self._order[int(character) - 1])
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Open a topic."""
        return Open(ResourcesPage(self.kit) if target == _RESOURCES else TopicPage(self.kit, target))
