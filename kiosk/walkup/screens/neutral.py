"""The screen between visits, where every visit ends. Nothing on it tells what the kiosk is about."""

from kiosk.walkup.centred import centred
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span
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
        layouts = (self._lines(area, *gaps) for gaps in ((3, 1), (1, 1), (1, 0), (0, 0)))
        room = area.rows * 2 // 3 - 2
        lines, cursor_on = next((one for one in layouts if len(one[0]) <= room), self._lines(area, 0, 0))
        return centred(self.kit, area, lines, self.hints(), cursor_on, in_all=True)

    def _lines(self, area: Area, between: int, inside: int) -> tuple[list[Line], int]:
        """The words with so many blank lines between two languages and inside each, and where the prompt is."""
        lines: list[Line] = []
        prompts: list[int] = []
        for welcome, prompt in self._greetings():
            lines += [BLANK] * (between if lines else 0)
            lines += [*wrap([Span(welcome, "strong")], area.columns - 2), *([BLANK] * inside)]
            prompts.append(len(lines))
            lines += wrap([Span(prompt)], area.columns - 2)
        return lines, prompts[0]

    def hints(self) -> tuple[Hint, ...]:
        """Only somebody trying the kiosk at a desk has a key to stop it."""
        return (Hint("", self.kit.words("trial-note")),) if self.kit.trial else ()

    def press(self, key: str, character: str | None) -> Move:
        """Any key begins a visit; what the key was does not matter."""
        return Step.BEGIN

    def _greetings(self) -> list[tuple[str, str]]:
        own = self.kit.settings.neutral
        all_words = [pack.wording for pack in self.kit.pack.languages.values()]
        first = (own.welcome or all_words[0]("neutral-welcome"), own.prompt or all_words[0]("neutral-prompt"))
        others = (words for words in all_words[1:] if words.has("neutral-welcome") and words.has("neutral-prompt"))
        return [first, *((words("neutral-welcome"), words("neutral-prompt")) for words in others)]
