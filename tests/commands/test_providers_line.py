import argparse
from pathlib import Path

import pytest

from kiosk.commands.providers_line import carry_out, file, number


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
