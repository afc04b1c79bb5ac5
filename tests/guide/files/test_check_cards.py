"""Checks of the interpreter cards against the hotlines."""

from pathlib import Path

import pytest

from kiosk.guide.files.check_cards import check_cards
from kiosk.guide.files.check_pack import check_pack
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.read_content import read_content

from ..changing import told

CARD = """
[[card]]
language = "ru"
name = "Русский"
english_name = "Russian"
script = "Cyrl"
need = "Мне нужна помощь."
call = "Пожалуйста."
"""

SILENT = """
[[hotline]]
key = "silent"
tier = "more"
confidence = "A"
chat = "https://chat.example.org"
source_checked_on = 2026-09-14
source = "list"
"""


@pytest.mark.parametrize(
    ("hotline", "expected"),
    [
        ("sure", []),
        ("shure", [("cards.toml", "reference-unknown", 1)]),
        ("silent", [("cards.toml", "card-hotline-silent", 1)]),
    ],
)
def test_the_hotline_below_the_cards_can_be_called(
    pack: Path, hotline: str, expected: list[tuple[str, str, int]]
) -> None:
    (pack / "cards.toml").write_text(f'hotline = "{hotline}"\n{CARD}', encoding="utf-8")
    with (pack / "hotlines.toml").open("a", encoding="utf-8") as lines:
        lines.write(SILENT)
    assert told(list(check_cards(read_content([pack])))) == expected


def test_letters_that_the_console_lacks_are_no_fault_of_a_card(pack: Path) -> None:
    (pack / "cards.toml").write_text(f'hotline = "sure"\n{CARD}', encoding="utf-8")
    found = told(check_pack([pack], Confirmations()).problems)
    assert [problem for problem in found if problem[0] == "cards.toml"] == []
