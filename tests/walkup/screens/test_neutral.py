"""The screen between visits."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.settings import NeutralWords, Settings
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Step
from kiosk.walkup.screens.neutral import NeutralPage
from tests.walkup.small_kit import english, real_kit, small_kit, small_pack, two_languages
from tests.walkup.tour import COMFORTABLE, text_of


@pytest.mark.parametrize("size", COMFORTABLE)
def test_nothing_on_it_tells_what_the_kiosk_is_about(tmp_path: Path, size: tuple[int, int]) -> None:
    text = text_of(draw(NeutralPage(real_kit(tmp_path)), *size)).lower()
    assert [word for word in ("stalk", "violence", "abuse", "shelter", "victim", "leave") if word in text] == []


def test_each_language_has_its_own_welcome(tmp_path: Path) -> None:
    text = text_of(draw(NeutralPage(small_kit(tmp_path, pack=two_languages())), 80, 24))
    assert text.count("Information") == text.count("Press any key") == 2


def test_four_languages_fit_the_smallest_comfortable_screen(tmp_path: Path) -> None:
    pack = small_pack(*(english(code, code) for code in ("en", "es", "fr", "so")))
    text = text_of(draw(NeutralPage(small_kit(tmp_path, pack=pack)), 80, 24))
    assert text.count("Press any key") == 4


def test_staff_can_word_the_welcome(tmp_path: Path) -> None:
    settings = Settings(neutral=NeutralWords("Welcome to Main Street", "Touch or press a key"))
    text = text_of(draw(NeutralPage(small_kit(tmp_path, settings=settings)), 80, 24))
    assert "Welcome to Main Street" in text
    assert "Touch or press a key" in text
    assert "Information" not in text


def test_own_words_stand_for_the_first_language_alone(tmp_path: Path) -> None:
    settings = Settings(neutral=NeutralWords("Welcome", ""))
    text = text_of(draw(NeutralPage(small_kit(tmp_path, pack=two_languages(), settings=settings)), 80, 24))
    assert [text.count("Welcome"), text.count("Information"), text.count("Press any key")] == [1, 1, 2]


@pytest.mark.parametrize("columns", [1, 2, 3, 10])
def test_a_wide_welcome_on_the_smallest_screens_ends(tmp_path: Path, columns: int) -> None:
    settings = Settings(neutral=NeutralWords("世界世界", "世界"))
    assert len(draw(NeutralPage(small_kit(tmp_path, settings=settings)), columns, 5).rows) == 5


@pytest.mark.parametrize("key", ["enter", "escape", "f1", "x"])
def test_any_key_begins(tmp_path: Path, key: str) -> None:
    assert NeutralPage(small_kit(tmp_path)).press(key, None) is Step.BEGIN


def test_at_a_trial_it_tells_how_to_stop(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    pages = [NeutralPage(kit), NeutralPage(replace(kit, trial=True))]
    assert ["Ctrl+\\" in text_of(draw(page, 80, 24)) for page in pages] == [False, True]
