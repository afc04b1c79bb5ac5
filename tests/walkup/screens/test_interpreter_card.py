"""An interpreter card, and the ways that lead to it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.interpreter_card import InterpreterCard, InterpreterCards
from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.page import Open
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.interpreter_card import InterpreterCardPage, card_choices, card_meant
from kiosk.walkup.screens.languages import LanguagesPage
from tests.walkup.small_kit import small_kit, small_pack, two_languages
from tests.walkup.tour import text_of

VIETNAMESE = InterpreterCard("vi", "Tiếng Việt", "Vietnamese", "Latn", "Tôi cần một người.", "Xin vui lòng gọi.")
ARABIC = InterpreterCard("ar", "ﻲﺑﺮﻋ", "Arabic", "Arab", "أحتاج إلى شخص.", "من فضلكم.", "AB")


def kit_with(home: Path, *cards: InterpreterCard, two: bool = False) -> Kit:
    pack = two_languages() if two else small_pack()
    return replace(small_kit(home, pack=replace(pack, cards=InterpreterCards("ndvh", cards))), cards=cards)


def seen(home: Path, card: InterpreterCard, columns: int = 80) -> str:
    return text_of(draw(InterpreterCardPage(kit_with(home, card), card), columns, 30))


def begun(kit: Kit, *keys: str) -> Navigator:
    navigator = Navigator(kit)
    for key in ("x", *keys):
        navigator.press(key, key if len(key) == 1 else None)
        navigator.draw(80, 24)
    return navigator


def test_each_sentence_stands_in_its_own_words_with_the_english_below(tmp_path: Path) -> None:
    rows = [row.strip() for row in seen(tmp_path, VIETNAMESE).splitlines()]
    need, call = rows.index("Tôi cần một người."), rows.index("Xin vui lòng gọi.")
    assert rows[need + 1] == "I need an advocate who speaks Vietnamese."
    assert rows[call + 1] == "Please call an interpreter."


def test_the_english_stays_english_in_a_visit_of_another_language(tmp_path: Path) -> None:
    kit = kit_with(tmp_path, VIETNAMESE, two=True)
    kit.visit.language = "es"
    assert "I need an advocate" in text_of(draw(InterpreterCardPage(kit, VIETNAMESE), 80, 24))


def test_a_card_that_nobody_reviewed_says_so_to_staff(tmp_path: Path) -> None:
    told = "Nobody who speaks"
    assert (told in seen(tmp_path, VIETNAMESE), told in seen(tmp_path, ARABIC)) == (True, False)


def test_words_from_the_right_are_broken_into_lines_first_and_stand_at_the_right(tmp_path: Path) -> None:
    card = replace(ARABIC, need="أحتاج إلى شخص " * 4)
    rows = [row for row in seen(tmp_path, card, 40).splitlines() if "ﺝﺎﺘﺣﺃ" in row]
    assert next(row.rstrip()[-5:] for row in rows) == "ﺝﺎﺘﺣﺃ"
    assert {len(row.rstrip()) for row in rows} == {38}


def test_below_it_stands_the_line_that_brings_an_interpreter_and_how_far_it_is_known(tmp_path: Path) -> None:
    text = " ".join(seen(tmp_path, VIETNAMESE).split())
    for told in ("National Domestic Violence Hotline 1-800-799-7233", '"Vietnamese."', "Read on September 14, 2026"):
        assert told in text


def test_n_shows_the_number_large(tmp_path: Path) -> None:
    move = InterpreterCardPage(kit_with(tmp_path, VIETNAMESE), VIETNAMESE).press("n", "n")
    assert isinstance(move, Open)
    assert isinstance(move.page, BigNumberPage)


def test_where_staff_took_the_line_off_the_card_stays(tmp_path: Path) -> None:
    kit = kit_with(tmp_path, VIETNAMESE)
    gone = replace(kit, pack=replace(kit.pack, cards=InterpreterCards("gone", (VIETNAMESE,))))
    page = InterpreterCardPage(gone, VIETNAMESE)
    text = text_of(draw(page, 80, 24))
    assert ("Tôi cần" in text, "by phone" in text, "N large" in text, page.number_title) == (
        True,
        False,
        False,
        page.title,
    )


@pytest.mark.parametrize("two", [False, True])
@pytest.mark.parametrize(
    "keys", [("f2", "end", "enter"), ("1", "end", "enter", "end", "enter"), ("end", "enter", "end", "enter")]
)
def test_ways_to_a_card_from_any_page_from_help_and_from_home(tmp_path: Path, keys: tuple[str, ...], two: bool) -> None:
    navigator = begun(kit_with(tmp_path, ARABIC, VIETNAMESE, two=two), *keys)
    assert isinstance(navigator.page, InterpreterCardPage)
    assert navigator.page.title == "Tiếng Việt (Vietnamese)"


@pytest.mark.parametrize("keys", [(), ("1",)])
def test_home_and_help_name_each_language_as_its_speakers_do(tmp_path: Path, keys: tuple[str, ...]) -> None:
    text = text_of(begun(kit_with(tmp_path, ARABIC, VIETNAMESE, two=True), *keys).draw(80, 24))
    assert [name for name in (ARABIC.name, VIETNAMESE.name) if name not in text] == []


def test_with_cards_f2_opens_the_list_though_there_is_but_one_other_language(tmp_path: Path) -> None:
    navigator = begun(kit_with(tmp_path, VIETNAMESE, two=True), "f2")
    assert isinstance(navigator.page, LanguagesPage)
    assert navigator.page.targets == ("en", "es", "card:vi")


def test_back_from_a_card_is_the_list(tmp_path: Path) -> None:
    navigator = begun(kit_with(tmp_path, VIETNAMESE, two=True), "f2", "end", "enter", "escape")
    assert isinstance(navigator.page, LanguagesPage)


def test_without_cards_nothing_leads_to_them(tmp_path: Path) -> None:
    kit = kit_with(tmp_path)
    assert (card_choices(kit), card_meant(kit, "card:vi"), kit.other_names) == ((), None, "")
    assert "Show a card" not in text_of(begun(kit, "1").draw(80, 24))
