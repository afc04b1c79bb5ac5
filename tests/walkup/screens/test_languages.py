"""The change of language: of two the other, of more a list of own names."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guide.pack import Pack
from kiosk.visit.visit import Visit
from kiosk.walkup.frame import draw
from kiosk.walkup.navigator import Navigator, Outcome
from tests.walkup.small_kit import small_kit, three_languages, two_languages
from tests.walkup.tour import text_of


def begun(home: Path, pack: Pack, *keys: str) -> Navigator:
    navigator = Navigator(small_kit(home, pack=pack))
    for key in ("x", *keys):
        navigator.press(key, key if len(key) == 1 else None)
        navigator.draw(80, 24)
    return navigator


def seen(navigator: Navigator) -> str:
    return text_of(navigator.draw(80, 24))


def test_of_three_f2_opens_the_list_of_own_names(tmp_path: Path) -> None:
    text = seen(begun(tmp_path, three_languages(), "f2"))
    assert [name for name in ("English", "Español", "Af Soomaali") if name not in text] == []


def test_the_list_begins_at_the_language_shown(tmp_path: Path) -> None:
    navigator = begun(tmp_path, three_languages(), "f2", "down", "enter", "f2")
    assert "▌ Español" in seen(navigator)


def test_what_is_chosen_is_shown_on_the_page_that_was_left(tmp_path: Path) -> None:
    navigator = begun(tmp_path, three_languages(), "3", "f2", "down", "enter")
    assert (navigator.page.kit.visit.language, navigator.page.title) == ("es", "Hotlines")


def test_in_the_list_f2_opens_no_second_one(tmp_path: Path) -> None:
    assert begun(tmp_path, three_languages(), "f2").press("f2", None) is Outcome.NOTHING


def test_escape_changes_nothing(tmp_path: Path) -> None:
    assert begun(tmp_path, three_languages(), "f2", "down", "escape").page.kit.visit.language == "en"


def test_of_three_the_head_tells_the_word_in_two_languages(tmp_path: Path) -> None:
    navigator = begun(tmp_path, three_languages())
    english_head = navigator.draw(80, 24).rows[0].text
    navigator.page.kit.visit.language = "es"
    assert "Language / Idioma F2" in english_head
    assert "Idioma / Language F2" in navigator.draw(80, 24).rows[0].text


@pytest.mark.parametrize(
    ("pack", "offered"), [(two_languages(), "Español F2"), (three_languages(), "Language / Idioma F2")]
)
def test_home_has_a_line_for_it(tmp_path: Path, pack: Pack, offered: str) -> None:
    navigator = begun(tmp_path, pack, "end")
    assert f"▌    {offered}" in seen(navigator)


def test_the_line_of_home_changes_the_language(tmp_path: Path) -> None:
    assert begun(tmp_path, two_languages(), "end", "enter").page.kit.visit.language == "es"


def test_the_choice_dies_with_the_visit(tmp_path: Path) -> None:
    kit = begun(tmp_path, two_languages(), "f2").page.kit
    assert (kit.visit.language, replace(kit, visit=Visit()).language.code) == ("es", "en")


def test_with_one_language_nothing_is_offered(tmp_path: Path) -> None:
    navigator = Navigator(small_kit(tmp_path))
    navigator.press("x", "x")
    assert "F2" not in text_of(draw(navigator.page, 80, 24))
