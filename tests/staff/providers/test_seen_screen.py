from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory.provider import Provider
from kiosk.staff.providers.seen_screen import SeenScreen, code_text
from kiosk.takeaway.code_picture import best_fit
from kiosk.walkup.themes import THEMES
from tests.directory.providers import SAFE_HARBOR
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in


def the_view(home: Path, provider: Provider) -> OneScreen:
    return OneScreen(SeenScreen(desk_in(home), provider))


@pytest.mark.parametrize("size", SIZES)
async def test_words_and_code_stand_side_by_side(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_view(tmp_path, replace(SAFE_HARBOR, url="https://example.org"))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert "1-202-555-0142" in all_text(app)
        assert "▄" in all_text(app)


async def test_a_withheld_address_is_missing_and_markup_is_text(tmp_path: Path) -> None:
    app = the_view(tmp_path, replace(SAFE_HARBOR, description="[red]Food[/red]"))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert "[red]Food[/red]" in all_text(app)
        assert "Zz" not in all_text(app)


async def test_a_retired_program_is_told_as_unseen(tmp_path: Path) -> None:
    app = the_view(tmp_path, replace(SAFE_HARBOR, status="retired"))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert "because it is retired" in all_text(app)


async def test_a_code_that_does_not_fit_is_told_after_a_resize(tmp_path: Path) -> None:
    app = the_view(tmp_path, replace(SAFE_HARBOR, url="https://example.org/" + "a" * 60))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert "▄" in all_text(app)
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert "does not fit" in " ".join(all_text(app).split())


def test_a_code_is_dark_on_light() -> None:
    picture = best_fit("https://example.org", 80, 24)
    assert picture is not None
    text = code_text(picture, THEMES["light"])
    assert len(text.plain.splitlines()) == len(picture.rows)
    assert {span.style.color.name for span in text.spans if not isinstance(span.style, str) and span.style.color} == {
        "#000000",
        "#ffffff",
    }
