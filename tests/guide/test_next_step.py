"""Where answers lead: always somewhere sensible, whatever the table says and whatever staff took off."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.files.confirmations import KINDS, Confirmation, Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.fresh_pack import fresh_pack
from kiosk.guide.next_step import NextStep, called, next_step
from kiosk.guide.next_steps import Answers, NextSteps, Rule
from kiosk.guide.pack import LanguagePack

CONTENT = Path(__file__).parents[2] / "content"
PACK = load_pack([CONTENT], Confirmations()).pack
SHOWN = PACK.languages["en"]


def shipped() -> NextSteps:
    assert PACK.next_steps is not None
    return PACK.next_steps


def steps(shown: LanguagePack = SHOWN) -> list[tuple[Answers, NextStep]]:
    """Every combination of answers with where the shipped table leads from it."""
    return [(answers, next_step(shipped(), answers, shown)) for answers in shipped().combinations()]


def without(kind: str, key: str) -> LanguagePack:
    """The English pack after staff took one entry off."""
    off = {key: Confirmation(withdrawn_on=date(2026, 11, 22))}
    hotlines, _, resources, topics = (off if kind == one else {} for one in KINDS)
    confirmations = Confirmations(hotlines, resources, topics)
    return load_pack([CONTENT], confirmations).pack.languages["en"]


def test_the_shipped_table_has_all_combinations() -> None:
    assert len(list(shipped().combinations())) == 45


@pytest.mark.parametrize(("answers", "step"), steps())
def test_every_combination_leads_to_guidance_and_a_number(answers: Answers, step: NextStep) -> None:
    assert step.topic is not None
    assert step.hotline is None or called(step.hotline)
    assert (step.hotline is None) == (answers[0] == "no")


@pytest.mark.parametrize(("answers", "step"), steps())
def test_nothing_is_taken_by_anybody_who_could_be_found_out_or_is_not_safe(answers: Answers, step: NextStep) -> None:
    assert step.resource is None or (answers[2] == "no" and answers[0] != "no")


def test_whoever_would_not_be_found_out_and_is_safe_can_take_something() -> None:
    assert [answers for answers, step in steps() if answers[::2] == ("yes", "no") and step.resource is None] == []


@pytest.mark.parametrize(("answers", "step"), steps())
def test_every_thing_to_do_has_its_words(answers: Answers, step: NextStep) -> None:
    assert SHOWN.wording.has(f"next-do-{step.do}")


@pytest.mark.parametrize("key", sorted({rule.number for rule in shipped().rules} - {"911"}))
def test_a_number_that_was_taken_off_gives_way_to_another(key: str) -> None:
    shown = without("hotlines", key)
    numbers = {step.hotline.key for answers, step in steps(shown) if step.hotline is not None}
    assert key not in numbers
    assert [answers for answers, step in steps(shown) if step.hotline is None and answers[0] != "no"] == []


@pytest.mark.parametrize("key", sorted({rule.topic for rule in shipped().rules}))
def test_guidance_that_was_taken_off_gives_way_to_that_of_the_next_rule(key: str) -> None:
    topics = [step.topic for _, step in steps(without("topics", key))]
    found = [topic.key for topic in topics if topic is not None]
    assert key not in found
    assert key == "get-support" or len(found) == len(topics)


@pytest.mark.parametrize("key", sorted({rule.take for rule in shipped().rules} - {"nothing"}))
def test_a_page_that_was_taken_off_is_not_taken(key: str) -> None:
    pages = [step.resource for _, step in steps(without("resources", key))]
    assert key not in [page.key for page in pages if page is not None]


def test_when_everything_is_too_old_a_hotline_is_still_named() -> None:
    shown = fresh_pack(PACK, date(2031, 1, 1), 365).languages["en"]
    found = next_step(shipped(), ("yes", "talk", "no"), shown)
    assert (found.topic, found.resource, found.hotline and found.hotline.key) == (None, None, "ndvh")


def test_without_any_hotline_911_is_left() -> None:
    assert next_step(shipped(), ("yes", "talk", "yes"), replace(SHOWN, hotlines={})).hotline is None


def test_whatever_the_table_says_danger_gets_911_and_no_code_is_offered_where_it_could_be_found() -> None:
    rule = Rule(("*", "*", "*"), "talk", "get-support", "ndvh", "womenslaw", 0)
    careless = NextSteps(shipped().answers, (rule,))
    danger, seen = (next_step(careless, answers, SHOWN) for answers in (("no", "talk", "no"), ("yes", "talk", "yes")))
    assert (danger.hotline, seen.resource) == (None, None)


def test_a_line_without_a_voice_is_reached_by_videophone() -> None:
    assert called(replace(SHOWN.hotlines["ndvh"], voice="", videophone="1-202-555-0142")) == "1-202-555-0142"
