import argparse
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.commands.providers_line import carry_out, describe, file, number
from tests.directory.providers import SAFE_HARBOR, keep, kept_in


@pytest.mark.parametrize("part", [None, ""])
def test_no_second_word_calls_nothing(part: str | None) -> None:
    assert carry_out(argparse.Namespace(part=part), Path("home"), print) is None


def test_a_file_without_a_name_is_not_the_folder_one_stands_in() -> None:
    assert file("list.csv") == Path("list.csv")
    with pytest.raises(ValueError):
        file("")


@pytest.mark.parametrize("text", ["0", "90", "100000"])
def test_a_count_is_read(text: str) -> None:
    assert number(text) == int(text)


@pytest.mark.parametrize("text", ["-1", "100001", "many", ""])
def test_a_count_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        number(text)


def called(home: Path, *words: str) -> list[str]:
    """What the command line writes for these words."""
    parser = argparse.ArgumentParser()
    parts = parser.add_subparsers(dest="part")
    describe(parts.add_parser)
    lines: list[str] = []
    assert carry_out(parser.parse_args(words), home, lines.append) == 0
    return lines


def test_texts_that_wait_are_listed_and_decided_about(tmp_path: Path) -> None:
    keep(tmp_path, replace(SAFE_HARBOR, description="Ring at 400 Elm Street"))
    assert "400 Elm Street" in "".join(called(tmp_path, "places", "--json"))
    called(tmp_path, "decide", "Safe", "description", "show", "--by", "AB")
    assert [(one.is_shown, one.decided_by) for one in kept_in(tmp_path)[0].decisions] == [(True, "AB")]
    assert called(tmp_path, "places", "--json") == ["[]"]


def test_the_visitors_list_is_made_anew(tmp_path: Path) -> None:
    called(tmp_path, "refresh", "--json")
    assert (tmp_path / "visitors.db").exists()
