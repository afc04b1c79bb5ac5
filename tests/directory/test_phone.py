import json
import subprocess
import sys

import pytest

from kiosk.directory.phone import is_dialable, shown_number


@pytest.mark.parametrize(
    ("dial", "shown"),
    [
        ("+18007997233", "1-800-799-7233"),
        ("+12025550142", "1-202-555-0142"),
        ("+12025550142;ext=2", "1-202-555-0142, ext. 2"),
        ("+525512345678", "+52 55 1234 5678"),
        ("988", "988"),
        ("88788", "88788"),
        ("211", "211"),
        ("", ""),
        ("not a number", "not a number"),
    ],
)
def test_a_number_is_shown_grouped_and_a_short_code_as_it_is(dial: str, shown: str) -> None:
    assert shown_number(dial) == shown


@pytest.mark.parametrize(
    "dial", ["+12025550142", "+18007997233", "988", "211", "88788", "741741", "+12025550142;ext=7", "+13465550100"]
)
def test_a_number_that_reaches_somebody_is_dialable(dial: str) -> None:
    assert is_dialable(dial)


@pytest.mark.parametrize(
    "dial",
    "|5550142|+15550123456|+19115550142|+12021550142|2025550142|+442071838750|12|1234567|+1202555014"
    "|+120255501422|call Mary|+12025550142;ext=|+12025550142;ext=x|９８８".split("|"),
)
def test_a_number_that_reaches_nobody_is_not_dialable(dial: str) -> None:
    assert not is_dialable(dial)


def test_numbers_of_north_america_are_shown_without_the_large_library() -> None:
    program = (
        "import json, sys; from kiosk.directory.phone import shown_number;"
        "[shown_number(dial) for dial in ('+12025550142', '+12025550142;ext=2', '988', '')];"
        "print(json.dumps('phonenumbers' in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert json.loads(ran.stdout) is False
