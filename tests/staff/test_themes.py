"""Colours of the staff's screens, as they are drawn."""

from pathlib import Path

import pytest
from rich.color import ColorSystem

from kiosk.staff.app import StaffApp
from kiosk.staff.menu import menu

from .staff_app import Trial, desk, with_pin

LEAST = 7.0
THEMES = ["light", "dark", "console"]


def luminance(colour: tuple[int, int, int]) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def too_faint(app: StaffApp) -> set[tuple[str, str, str]]:
    """Return the words on the screen in front that are drawn with less contrast than promised."""
    found = set()
    for line in app.screen._compositor.render_strips():
        for segment in line:
            style = segment.style
            if segment.text.strip(" ─│┌┐└┘") and style and style.color and style.bgcolor:
                ink, paper = style.color.get_truecolor(), style.bgcolor.get_truecolor()
                if contrast((ink.red, ink.green, ink.blue), (paper.red, paper.green, paper.blue)) < LEAST:
                    found.add((segment.text.strip(), ink.hex, paper.hex))
    return found


@pytest.mark.parametrize("theme", THEMES)
async def test_every_word_of_every_screen_stands_out(tmp_path: Path, theme: str) -> None:
    trial = Trial(with_pin(tmp_path, f'screen.theme = "{theme}"\n'))
    app = StaffApp(
        trial.office, ColorSystem.TRUECOLOR, end=trial.ends.append, alarm=trial.alarms.append, driver_class=None
    )
    faint: dict[str, set[tuple[str, str, str]]] = {}
    async with app.run_test() as pilot:
        faint["sign-in"] = too_faint(app)
        for key, opened in menu(trial.office).items():
            await app.push_screen(opened(desk(tmp_path)))
            await pilot.pause()
            if key != "code":  # what is light there is paper, drawn with ink
                faint[key] = too_faint(app)
    assert {key: found for key, found in faint.items() if found} == {}
