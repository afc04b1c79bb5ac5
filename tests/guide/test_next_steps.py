"""The table of *Next step in three questions*: the first rule that fits wins."""

from dataclasses import replace

import pytest

from kiosk.guide.next_steps import Answers, NextSteps, Rule, is_danger

ANSWERS = {"safe": ("yes", "no"), "need": ("talk", "court", "place"), "seen": ("yes", "no")}
DANGER = Rule(("no", "*", "*"), "danger", "call-police", "911", "nothing", 0)
COURT = Rule(("*", "court", "no"), "court", "protection-orders", "ndvh", "womenslaw", 1)
NET = Rule(("*", "*", "*"), "talk", "get-support", "ndvh", "nothing", 2)


def table(*rules: Rule) -> NextSteps:
    return NextSteps(ANSWERS, rules)


@pytest.mark.parametrize(
    ("answers", "rule"),
    [(("no", "court", "no"), DANGER), (("yes", "court", "no"), COURT), (("yes", "court", "yes"), NET)],
)
def test_the_first_rule_that_fits_wins(answers: Answers, rule: Rule) -> None:
    assert table(DANGER, COURT, NET).fitting(answers)[0] == rule


def test_those_below_are_there_to_fall_back_to() -> None:
    assert table(DANGER, COURT, NET).fitting(("no", "court", "no")) == (DANGER, COURT, NET)


def test_every_way_to_answer_is_a_combination() -> None:
    found = list(table(NET).combinations())
    assert (len(found), found[0], found[-1]) == (12, ("yes", "talk", "yes"), ("no", "place", "no"))


def test_a_rule_below_a_more_general_one_is_never_used() -> None:
    twin = replace(COURT, answers=("no", "court", "*"), place=3)
    assert table(DANGER, COURT, twin, NET).never_used() == (twin,)


def test_a_net_may_have_nothing_to_catch() -> None:
    assert table(DANGER, replace(DANGER, answers=("yes", "*", "*"), place=1), NET).never_used() == ()


@pytest.mark.parametrize(("answers", "expected"), [((), False), (("no",), True), (("yes", "talk"), False)])
def test_danger_is_known_from_the_first_answer(answers: Answers, expected: bool) -> None:
    assert is_danger(answers) == expected
