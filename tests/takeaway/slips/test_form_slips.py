"""The blank forms: all that facts ask for, one example that says it is made up, and nothing filled in."""

import pytest

from kiosk.takeaway.slip import Heading, Note, Point, Tick, Words, WriteOn
from kiosk.takeaway.slips.form_slips import (
    EVIDENCE,
    LOG_ENTRIES,
    LOG_FIELDS,
    STEPS,
    evidence_blocks,
    log_blocks,
    steps_blocks,
)

from .small_slips import LANGUAGES, source, words

ASKED = ("Date", "Time", "Where", "What happened", "used", "saw or heard", "address and phone", "kept", "Report number")


def test_the_log_asks_for_all_that_such_logs_have() -> None:
    labels = [block.label for block in log_blocks(source()) if isinstance(block, WriteOn)]
    asked = (*ASKED, "Police called?", "name and badge number")
    assert [part for part in asked if not any(part in label for label in labels)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_log_has_blank_entries_of_all_questions(code: str) -> None:
    blocks = log_blocks(source(code=code))
    assert sum(isinstance(block, WriteOn) for block in blocks) == LOG_ENTRIES * len(LOG_FIELDS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_warning_comes_first(code: str) -> None:
    assert log_blocks(source(code=code))[0] == Words(words(code)("slip-log-warning"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_one_entry_is_filled_in_and_says_that_it_is_made_up(code: str) -> None:
    blocks = log_blocks(source(code=code))
    start = blocks.index(Heading(words(code)("slip-log-example")))
    labels = [words(code)(f"slip-log-{field}") for field, _ in LOG_FIELDS]
    example = blocks[start + 1 : start + 1 + len(labels)]
    assert all(
        isinstance(block, Point) and block.text.startswith(label) and len(block.text) > len(label) + 1
        for block, label in zip(example, labels, strict=True)
    )


def test_questions_that_need_room_have_more_lines() -> None:
    lines = {block.label: block.lines for block in log_blocks(source()) if isinstance(block, WriteOn)}
    assert lines["What happened:"] > lines["Date:"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_checklists_are_ticked_by_hand(code: str) -> None:
    counts = [
        sum(isinstance(block, Tick) for block in made(source(code=code))) for made in (evidence_blocks, steps_blocks)
    ]
    assert counts == [len(EVIDENCE), len(STEPS)]


def test_evidence_warns_of_pictures_of_children_and_of_recording() -> None:
    told = " ".join(block.text for block in evidence_blocks(source()) if isinstance(block, Words))
    assert "under 18" in told
    assert "before you record a call" in told


@pytest.mark.parametrize("code", LANGUAGES)
def test_forms_that_tell_of_law_say_that_they_are_no_advice(code: str) -> None:
    legal = Note(words(code)("slip-not-legal-advice"))
    assert [made(source(code=code))[-1] == legal for made in (log_blocks, evidence_blocks)] == [True, True]


def test_steps_warn_that_cutting_contact_can_raise_danger() -> None:
    assert steps_blocks(source())[-1] == Words(words()("slip-steps-care"))
