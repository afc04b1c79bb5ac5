"""The interpreter cards: read here, switched on and off with one key."""

from pathlib import Path

import pytest
from textual.widgets import OptionList

from kiosk.settings import read_settings
from kiosk.staff.screens.cards import CardsScreen
from tests.staff.providers.staff_desk import OneScreen, all_text, desk_in, told

SIZES = [(80, 24), (60, 20), (120, 36)]
CARDS = """hotline = "ndvh"
[[card]]
language = "vi"
name = "Tiếng Việt"
english_name = "Vietnamese"
script = "Latn"
need = "Tôi cần một người."
call = "Xin vui lòng."
reviewed_by = "AB"
reviewed_on = 2026-11-20
[[card]]
language = "ar"
name = "العربية"
english_name = "Arabic"
script = "Arab"
need = "أحتاج إلى شخص."
call = "من فضلكم."
"""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OneScreen:
    monkeypatch.setenv("TERM", "xterm-256color")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "cards.toml").write_text(CARDS, encoding="utf-8")
    return OneScreen(CardsScreen(desk_in(tmp_path)))


def lines(app: OneScreen) -> list[str]:
    return [str(option.prompt) for option in app.screen.query_one(OptionList).options]


@pytest.mark.parametrize("size", SIZES)
async def test_the_words_of_a_card_their_english_and_who_checked_them_stand_there(
    app: OneScreen, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for words in ("Tôi cần một người.", "I need an advocate who speaks Vietnamese.", "AB checked these words on"):
            assert words in all_text(app), words


async def test_a_card_that_this_screen_cannot_draw_is_named_in_english_and_not_tried(app: OneScreen) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down")
        await pilot.pause()
        assert lines(app) == ["[ ] Vietnamese   Tiếng Việt", "[ ] Arabic   (this screen cannot show it)"]
        assert "cannot draw these letters" in all_text(app)
        assert "Nobody who speaks Arabic" in all_text(app)


async def test_where_lines_are_only_put_from_the_left_it_is_turned(
    app: OneScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.shown._term = "foot"  # type: ignore[attr-defined]  # what the screen read when it was made
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down")
        await pilot.pause()
        assert "ﺔﻴﺑﺮﻌﻟﺍ" in all_text(app)
        assert ".ﺺﺨﺷ ﻰﻟﺇ ﺝﺎﺘﺣﺃ" in all_text(app)


async def test_one_key_switches_on_and_off_and_keeps_it(app: OneScreen, tmp_path: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert read_settings(tmp_path)[0].languages.cards == ("vi",)
        assert (lines(app)[0], told(app)) == (
            "[x] Vietnamese   Tiếng Việt",
            "Switched on: Vietnamese. The next visit has it.",
        )
        await pilot.press("f2")
        await pilot.pause()
        assert read_settings(tmp_path)[0].languages.cards == ()
        assert (lines(app)[0][:3], told(app)) == ("[ ]", "Switched off: Vietnamese.")


async def test_a_card_for_another_screen_can_be_switched_on_and_others_stay(app: OneScreen, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[languages]\ncards = ["so"]\n')
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "f2")
        await pilot.pause()
        assert read_settings(tmp_path)[0].languages.cards == ("so", "ar")
        assert "only on a screen that can draw it" in told(app)


async def test_a_card_that_nobody_checked_says_so_when_it_is_switched_on(app: OneScreen, tmp_path: Path) -> None:
    (tmp_path / "content" / "cards.toml").write_text(CARDS.replace('reviewed_by = "AB"', ""), encoding="utf-8")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert "Nobody has checked its words yet." in told(app)


async def test_what_cannot_be_kept_is_told_and_stays_off(app: OneScreen, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[languages\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert "kiosk.toml" in told(app)
        assert lines(app)[0].startswith("[ ]")


async def test_a_mouse_is_enough(app: OneScreen, tmp_path: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        rows = all_text(app).splitlines()
        row = next(number for number, line in enumerate(rows) if "F2 Switch" in line)
        await pilot.click(offset=(rows[row].index("F2"), row))
        await pilot.pause()
        assert read_settings(tmp_path)[0].languages.cards == ("vi",)


async def test_without_any_content_the_screen_says_so_and_keys_do_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.guide.files import load_pack

    app = OneScreen(CardsScreen(desk_in(tmp_path)))
    monkeypatch.setattr(load_pack, "places", lambda home: ())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "enter")
        await pilot.pause()
        assert "no English words" in told(app)
