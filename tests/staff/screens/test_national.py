"""National numbers and links: reached, taken off and shown again without a shell."""

from pathlib import Path

import pytest
from textual.widgets import OptionList

from kiosk.guide.files.confirmations import FILE_NAME, Confirmation, read_confirmations
from kiosk.guide.files.load_pack import load_home
from kiosk.staff.screens.national import NationalScreen
from tests.staff.providers.staff_desk import TODAY, OneScreen, all_text, desk_in, told

SIZES = [(80, 24), (60, 20), (120, 36)]


def app_in(home: Path) -> OneScreen:
    return OneScreen(NationalScreen(desk_in(home)))


def lines(app: OneScreen) -> list[str]:
    return [str(option.prompt) for option in app.screen.query_one(OptionList).options]


@pytest.mark.parametrize("size", SIZES)
async def test_number_and_script_of_the_first_line_stand_there(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for words in ("VictimConnect", "Call 1-855-484-2846", 'Say: "I am calling', "F2 I looked", "F3"):
            assert words in all_text(app), words


async def test_one_key_confirms_a_line_that_waited_and_chooses_the_next(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        at = next(place for place, line in enumerate(lines(app)) if line.startswith("VictimConnect"))
        await pilot.press(*["down"] * at, "f2")
        await pilot.pause()
        assert read_confirmations(tmp_path)[0].hotlines == {"victimconnect": Confirmation(TODAY, "AB")}
        assert lines(app)[at].endswith("(good until Feb 18, 2027)")
        assert app.screen.query_one(OptionList).highlighted == at + 1
        assert "Noted: VictimConnect" in told(app)


async def test_a_line_is_taken_off_and_shown_again_with_the_same_key(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "f3")
        await pilot.pause()
        (key,) = read_confirmations(tmp_path)[0].hotlines
        assert read_confirmations(tmp_path)[0].is_withdrawn("hotlines", key)
        assert lines(app)[1].endswith("(withdrawn, not shown)")
        assert "Withdrawn: " in told(app)
        await pilot.press("f3")
        await pilot.pause()
        assert not read_confirmations(tmp_path)[0].is_withdrawn("hotlines", key)
        assert "no longer withdrawn" in told(app)


async def test_every_line_page_and_topic_can_be_reached(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        last = max(place for place, line in enumerate(lines(app)) if line.startswith("Guidance: "))
        app.screen.query_one(OptionList).highlighted = last
        await pilot.pause()
        named = ("National Domestic Violence Hotline", "StopNCII", "Guidance: ")
        assert [any(line.startswith(name) for line in lines(app)) for name in named] == [True] * 3
        assert "Read it once" in all_text(app)
        assert lines(app)[last].split("   ")[0] in all_text(app)


async def test_coalitions_of_the_own_state_are_due_and_those_of_others_come_last(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('state = "NY"\n')
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("end")
        await pilot.pause()
        own = [line for line in lines(app) if line.startswith("NY: ")]
        assert [line for line in own if line.endswith("(another state)")] == []
        assert lines(app)[-1] == "WY: Wyoming Coalition Against Domestic Violence & Sexual Assault   (another state)"
        assert "Do you still know" in " ".join(told(app, "#script").split())
        assert told(app, "#ways").startswith("Call 1-307-755-5481")


async def test_a_coalition_is_taken_off_and_shown_again_with_one_key(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("end", "f3")
        await pilot.pause()
        assert read_confirmations(tmp_path)[0].is_withdrawn("coalitions", "wy-dual")
        assert "WY" not in load_home(tmp_path).pack.coalitions
        await pilot.press("f3")
        await pilot.pause()
        assert "WY" in load_home(tmp_path).pack.coalitions


async def test_a_mouse_is_enough(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        rows = all_text(app).splitlines()
        row = next(number for number, line in enumerate(rows) if "F2 I looked" in line)
        await pilot.click(offset=(rows[row].index("F2"), row))
        await pilot.pause()
        assert "victimconnect" in read_confirmations(tmp_path)[0].hotlines


async def test_a_broken_file_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[hotlines\n")
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert f"{FILE_NAME}:1" in told(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "This file cannot be understood" in told(app)
    assert (tmp_path / FILE_NAME).read_text() == "[hotlines\n"


async def test_without_any_content_the_screen_says_so_and_keys_do_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.guide.files import kept_entries

    app = app_in(tmp_path)
    monkeypatch.setattr(kept_entries, "places", lambda home: ())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "f3", "enter")
        await pilot.pause()
        assert "no English words" in told(app)
