"""One topic of guidance, with one number and one code at its end."""

from kiosk.guide.hotline import Hotline
from kiosk.guide.topic import Topic
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span, text_line
from kiosk.walkup.screens.card import CardPage
from kiosk.walkup.screens.codes import resource_code
from kiosk.walkup.screens.hotline import hotline_checked
from kiosk.walkup.wrap import block_lines, wrap


class TopicPage(CardPage):
    """Guidance to read; starts with what to do."""

    def __init__(self, kit: Kit, key: str) -> None:
        super().__init__(kit)
        self.key = key

    @property
    def _topic(self) -> Topic:
        return self.kit.topic(self.key)

    @property
    def _hotline(self) -> Hotline | None:
        return self.kit.language.hotlines.get(self._topic.number or "")

    @property
    def title(self) -> str:
        """The topic's title."""
        return self._topic.title

    def text(self, columns: int) -> list[Line]:
        """The topic, then its one number, then who reviewed it."""
        lines = block_lines(self._topic.blocks, columns, self.kit.glyphs.bullet)
        words = self.kit.words
        if self._topic.code and not self.codes():
            lines += [BLANK, *wrap([Span(words("code-not-shown"))], columns)]
        hotline = self._hotline
        if hotline is not None:
            lines += [BLANK, *wrap([Span(words("one-number", name=hotline.name), "muted")], columns)]
            lines.append(Line((Span("  "), Span(hotline.voice or hotline.videophone, "number"))))
            lines += wrap([Span(hotline_checked(self.kit, hotline), "muted")], columns, 2)
        if self.key == "about":
            lines += self._about(columns)
        if not self._topic.reviewed_by:
            between = () if hotline is not None else (BLANK,)
            lines += [*between, *wrap([Span(words("not-reviewed"), "muted")], columns)]
        return lines if lines else [text_line("")]

    def _about(self, columns: int) -> list[Line]:
        """Where the screen stands, if staff named the place, and which pack it shows."""
        pack, words, shelter = self.kit.pack, self.kit.words, self.kit.settings.shelter_name
        facts = {"name": pack.name, "version": pack.version, "date": self.kit.day(pack.released_on)}
        known = words("about-pack" if pack.released_on else "about-pack-unknown", **facts)
        here = [BLANK, *wrap([Span(words("about-shelter", name=shelter))], columns)] if shelter else []
        return [*here, BLANK, *wrap([Span(known, "muted")], columns)]

    @property
    def item(self) -> ListItem | None:
        """The topic itself."""
        return None if self.key == "about" else ListItem("topic", self.key)

    @property
    def about(self) -> ListItem:
        """The topic itself; About too."""
        return ListItem("topic", self.key)

    def codes(self) -> tuple[CodeItem, ...]:
        """The topic's one code, when its page may be shown."""
        resource = self.kit.language.resources.get(self._topic.code or "")
        return () if resource is None else (resource_code(self.kit, resource),)

    @property
    def number(self) -> str:
        """The topic's one number."""
        return "" if self._hotline is None else self._hotline.voice

    @property
    def number_title(self) -> str:
        """The name of its hotline."""
        return self.title if self._hotline is None else self._hotline.name
