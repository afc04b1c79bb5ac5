"""A proof is told in words: places, ways, faults; and each way and kind of place has its words."""

from pathlib import Path
from typing import get_args

import pytest

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import Problem
from kiosk.proof.prove import Left, Proof
from kiosk.proof.told import sentences, step
from kiosk.proof.traces import PlaceKind, Trace
from kiosk.proof.ways import Way

WORDS = english_words(places(Path("/nowhere")))


def test_a_proof_that_passed_has_nothing_to_tell() -> None:
    assert sentences(Proof("pty", ("leave",)), WORDS) == ()


@pytest.mark.parametrize("kind", get_args(PlaceKind))
def test_each_place_is_named_with_the_way_the_visit_had_ended(kind: PlaceKind) -> None:
    (told,) = sentences(Proof("pty", ("kill",), (Left("kill", Trace(kind, "/tmp/place", "[heap]")),)), WORDS)
    assert WORDS("prove-way-kill") in told
    assert ("/tmp/place" in told) == (kind != "journal")


def test_a_fault_of_the_proof_itself_is_told_last() -> None:
    left = Left("leave", Trace("file", "/tmp/place"))
    fault = Problem("prove-blind", facts={"what": "typed", "where": "pty"})
    assert sentences(Proof("pty", (), (left,), fault), WORDS)[-1] == WORDS.sentences(fault)


@pytest.mark.parametrize("way", get_args(Way))
def test_each_visit_is_told_before_it_begins(way: Way) -> None:
    assert WORDS(f"prove-way-{way}") in step(way, WORDS)
