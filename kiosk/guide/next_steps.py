"""*Next step in three questions*: which answers lead where. A table of the pack; nothing of the answers is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

QUESTIONS = ("safe", "need", "seen")
"""Are you safe? What would help? Could somebody find it? In the order in which they are asked."""

NO = "no"
"""The answer that needs 911 to the first question, and that lets a code be offered to the last."""

ANY = "*"
EMERGENCY = "911"
NOTHING = "nothing"

Answers = tuple[str, ...]
"""One answer to each question, in their order; fewer while they are being asked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table.

    Attributes:
        answers: One to each question; ``*`` fits every answer.
        do: Names the sentence that says what to do: message ``next-do-<do>``.
        topic: Key of the guidance to read on.
        number: Key of a hotline, or ``911``.
        take: Key of a web page, or ``nothing``.
        place: Where in the file the row stands, counted from 0.
    """

    answers: Answers
    do: str
    topic: str
    number: str
    take: str
    place: int

    def fits(self, answers: Answers) -> bool:
        """Say whether these answers lead here, if no rule above takes them."""
        return all(wanted in (ANY, given) for wanted, given in zip(self.answers, answers, strict=True))

    @property
    def is_net(self) -> bool:
        """Say whether it fits everything: it catches what the others leave."""
        return set(self.answers) == {ANY}


@dataclass(frozen=True, slots=True)
class NextSteps:
    """The table: the answers to each question, in the order shown, and the rules, of which the first that fits wins."""

    answers: Mapping[str, tuple[str, ...]]
    rules: tuple[Rule, ...]

    def combinations(self) -> Iterator[Answers]:
        """Yield every way to answer all questions."""
        yield from product(*(self.answers[question] for question in QUESTIONS))

    def fitting(self, answers: Answers) -> tuple[Rule, ...]:
        """Return the rules that fit, the one that wins first."""
        return tuple(rule for rule in self.rules if rule.fits(answers))

    def never_used(self) -> tuple[Rule, ...]:
        """Return the rules that never win, as those above take all their answers; the net may have nothing to catch."""
        used = {rule for answers in self.combinations() for rule in self.fitting(answers)[:1]}
        return tuple(rule for rule in self.rules if rule not in used and not rule.is_net)


def is_danger(answers: Answers) -> bool:
    """Say whether somebody told that they are not safe right now; fewer answers than questions are enough."""
    return answers[:1] == (NO,)
