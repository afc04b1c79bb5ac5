"""Where the answers of *Next step in three questions* lead on one day, with what may be shown on it."""

from dataclasses import dataclass

from kiosk.guide.hotline import Hotline
from kiosk.guide.next_steps import EMERGENCY, NO, NOTHING, Answers, NextSteps, Rule, is_danger
from kiosk.guide.pack import LanguagePack
from kiosk.guide.resource import Resource
from kiosk.guide.topic import Topic


@dataclass(frozen=True, slots=True)
class NextStep:
    """Where answers lead on one day.

    Attributes:
        do: Names the sentence that says what to do.
        topic: The guidance to read on, or None where nothing of it may be shown.
        hotline: The one number; None stands for 911.
        resource: The one page to take along as a code; None where nothing should be written.
    """

    do: str
    topic: Topic | None
    hotline: Hotline | None
    resource: Resource | None


def next_step(table: NextSteps, answers: Answers, shown: LanguagePack) -> NextStep:
    """Return where the answers lead, with what ``shown`` holds today.

    What staff took off, or what is too old to be shown, is passed over: the next rule that fits gives its own. Whoever
    is not safe gets 911, and who could be found out gets nothing to take, whatever the table says.

    Raises:
        LookupError: No rule fits; a table that was read from a file has one for all answers.
    """
    rules = table.fitting(answers)
    topics = (shown.topics.get(rule.topic) for rule in rules)
    may_take = answers[-1] == NO and rules[0].take != NOTHING
    return NextStep(
        do=rules[0].do,
        topic=next((topic for topic in topics if topic is not None), None),
        hotline=None if is_danger(answers) else _hotline(rules, shown),
        resource=shown.resources.get(rules[0].take) if may_take else None,
    )


def called(hotline: Hotline) -> str:
    """Return the number that reaches a line, by voice if it can; "" where it is only written to."""
    return hotline.voice or hotline.videophone


def _hotline(rules: tuple[Rule, ...], shown: LanguagePack) -> Hotline | None:
    """The first number of the rules that may be shown, else the first line of all, else 911."""
    for rule in rules:
        if rule.number == EMERGENCY:
            return None
        if rule.number in shown.hotlines and called(shown.hotlines[rule.number]):
            return shown.hotlines[rule.number]
    return next((line for line in shown.hotlines.values() if line.tier == "core" and line.voice), None)
