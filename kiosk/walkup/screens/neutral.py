"""The screen between visits, where every visit ends. Nothing on it tells what the kiosk is about."""

from kiosk.walkup.centred import centred
from kiosk.walkup.lines import BLANK, Area, Body, Line, text_line
from kiosk.walkup.page import Hint, Move, Page, Step
from kiosk.walkup.wrap import wrap


class NeutralPage(Page):
    """A plain welcome in every language, and help. Any key or touch begins a visit."""

    whole_screen = True

    @property
    def title(self) -> str:
        """The welcome."""
        return self._greetings()[0][0]

    def body(self, area: Area) -> Body:
        """Welcome and prompt, once for each language."""
        lines: list[Line] = []
        for welcome, prompt in self._greetings():
            if lines:
                lines += [BLANK] * 3
            for part in (*wrap([text_line(welcome, "strong").spans[0]], area.columns - 2), BLANK):
                lines.append(part)
            lines += wrap([text_line(prompt).spans[0]], area.columns - 2)
        return centred(self.kit, area, lines, self.hints(), 2)

    def hints(self) -> tuple[Hint, ...]:
        """Only somebody trying the kiosk at a desk has a key to stop it."""
        return (Hint("", self.kit.words("trial-note")),) if self.kit.trial else ()

    def press(self, key: str, character: str | None) -> Move:
        """Any key begins a visit; what the key was does not matter."""
        return Step.BEGIN

    def _greetings(self) -> list[tuple[str, str]]:
        own = self.kit.settings.neutral
        languages = self.kit.pack.languages.values()
        all_words = [(pack.wording("neutral-welcome"), pack.wording("neutral-prompt")) for pack in languages]
        first = (own.welcome or all_words[0][0], own.prompt or all_words[0][1])
        return [first, *all_words[1:]]
