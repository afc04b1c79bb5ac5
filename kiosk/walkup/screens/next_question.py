"""*Next step in three questions*: one question at a time, each answered by one key. The answers live in the page."""

from kiosk.guide.next_steps import QUESTIONS, Answers, NextSteps, is_danger
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.next_step import NextStepPage
from kiosk.walkup.wrap import wrap


class NextQuestionPage(ChoosingPage):
    """One of the questions. Going back forgets the answer: it is in the pages that follow, and nowhere else.

    Args:
        kit: What every page may use.
        table: Where the answers lead.
        given: The answers so far.
    """

    jump_hint = "next-hint-answer"

    def __init__(self, kit: Kit, table: NextSteps, given: Answers = ()) -> None:
        super().__init__(kit)
        self._table, self._given = table, given
        self._question = QUESTIONS[len(given)]

    @property
    def title(self) -> str:
        """What they are for."""
        return self.kit.words("next-questions-title")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Which question it is, the question, its answers, and that they are not kept."""
        words, asked = self.kit.words, f"next-question-{self._question}"
        place = words("next-place", number=len(self._given) + 1, count=len(QUESTIONS))
        before = [*self._danger(columns), *wrap([Span(place, "muted")], columns)]
        question = wrap([Span(words(asked), "heading")], columns)
        answers = (
            Choice(answer, words(f"next-{self._question}-{answer}"), number=str(number))
            for number, answer in enumerate(self._answers, 1)
        )
        promise = Text((BLANK, *wrap([Span(words("next-promise"), "muted")], columns)))
        return (Text((*before, *question, BLANK)), *answers, promise)

    def _danger(self, columns: int) -> list[Line]:
        """911 and staff first of all, for somebody who has just told that they are not safe."""
        words = self.kit.words
        if not is_danger(self._given):
            return []
        danger, staff = Span(words("now-danger"), "strong"), Span(words("now-staff"))
        return [*wrap([danger], columns), *wrap([staff], columns), BLANK]

    @property
    def _answers(self) -> tuple[str, ...]:
        return self._table.answers[self._question]

    def press(self, key: str, character: str | None) -> Move:
        """Answer by number, or move the focus."""
        if character and character in "123456789" and int(character) <= len(self._answers):
            return self.choose(self._answers[int(character) - 1])
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Go on to the next question, or to where the answers lead; nothing here shows what was chosen."""
        self._focus = 0
        given = (*self._given, target)
        if len(given) < len(QUESTIONS):
            return Open(NextQuestionPage(self.kit, self._table, given))
        return Open(NextStepPage(self.kit, self._table, given))
