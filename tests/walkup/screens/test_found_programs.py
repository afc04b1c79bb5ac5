"""What fits now, asked for once for each key."""

from datetime import datetime
from pathlib import Path

from kiosk.visit.chosen import Chosen
from kiosk.walkup.screens.found_programs import FoundPrograms
from tests.directory.providers import SAFE_HARBOR
from tests.walkup.small_kit import KITCHEN, SHELTER, small_kit

MONDAY = datetime(2026, 11, 23, 10, 30)


def test_the_same_question_is_asked_once(tmp_path: Path) -> None:
    programs = FoundPrograms(small_kit(tmp_path, SHELTER), lambda: MONDAY)
    assert programs.found() is programs.found()


def test_words_and_choices_ask_anew(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, SHELTER, KITCHEN)
    programs = FoundPrograms(kit, lambda: MONDAY)
    counts = [len(programs.found())]
    kit.visit.search_text = "kitchen"
    counts.append(len(programs.found()))
    kit.visit.chosen = Chosen(language=kit.find_help().offers.of_kind("language")[0].filter)
    assert [*counts, len(programs.found())] == [2, 1, 0]


def test_it_knows_what_programs_here_tell(tmp_path: Path) -> None:
    told = FoundPrograms(small_kit(tmp_path, SAFE_HARBOR))
    questions = ("need", "language", "place", "people")
    assert [question for question in questions if told.tells(question)] == ["need", "language", "place"]


def test_a_file_that_cannot_be_read_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "visitors.db").write_bytes(b"no database")
    programs = FoundPrograms(small_kit(tmp_path))
    assert (programs.found(), programs.total, programs.tells("need"), programs.is_broken) == ((), 0, False, True)
