"""Colours of the staff's screens, as they are drawn."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from rich.color import ColorSystem
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList, TextArea
from textual.widgets.option_list import Option

from kiosk.staff.app import StaffApp
from kiosk.staff.list_question import ListQuestion
from kiosk.staff.menu import menu
from kiosk.staff.providers.due_screen import DueScreen
from kiosk.staff.providers.field import Field
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.list_screen import ProvidersScreen
from kiosk.staff.providers.passphrase_question import PassphraseQuestion
from kiosk.staff.screen import UnsavedQuestion
from kiosk.staff.screens.lock_soon import LockSoonScreen
from kiosk.staff.screens.settings import SettingsScreen
from kiosk.staff.screens.sign_in import SignInScreen
from tests.directory.providers import SAFE_HARBOR, keep

from .staff_app import WORDS, Trial, desk, with_pin

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


def in_colours(home: Path, theme: str) -> tuple[Trial, StaffApp]:
    """The app in these colours."""
    trial = Trial(with_pin(home, f'screen.theme = "{theme}"\n'))
    return trial, StaffApp(
        trial.office, ColorSystem.TRUECOLOR, end=trial.ends.append, alarm=trial.alarms.append, driver_class=None
    )


@pytest.mark.parametrize("theme", THEMES)
async def test_every_word_of_every_screen_stands_out(tmp_path: Path, theme: str) -> None:
    trial, app = in_colours(tmp_path, theme)
    faint: dict[str, set[tuple[str, str, str]]] = {}
    async with app.run_test() as pilot:
        faint["sign-in"] = too_faint(app)
        for key, opened in menu(trial.office).items():
            await app.push_screen(opened(desk(tmp_path)))
            await pilot.pause()
            if key != "code":  # what is light there is paper, drawn with ink
                faint[key] = too_faint(app)
    assert {key: found for key, found in faint.items() if found} == {}


async def test_in_sixteen_colours_nothing_dark_is_bold_for_it_would_be_grey(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    _, app = in_colours(tmp_path, "console")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(ProvidersScreen(desk(tmp_path)))
        await pilot.pause()
        seen = [segment for line in app.screen._compositor.render_strips() for segment in line if segment.text.strip()]
        assert any(SAFE_HARBOR.name in segment.text for segment in seen)
        dark = [one.text for one in seen if one.style and one.style.color and one.style.color.name == "#000000"]
        bold = [one.text for one in seen if one.style and one.style.bold and one.text in dark]
        assert dark
        assert bold == []


async def in_each_state(pilot: Pilot[None], screen: Screen[Any]) -> AsyncIterator[str]:
    """Put one part of each kind on a screen into each state it can be in, and stop there."""
    kinds = {type(part): part for part in screen.query("Input, TextArea, OptionList, Button, Choice").results()}
    for part in kinds.values():
        part.focus() if part.can_focus else part.scroll_visible(animate=False)
        if isinstance(part, Input):
            part.value = "selected"
            part.action_select_all()
        elif isinstance(part, TextArea):
            part.text = "selected\nand more"
            part.select_all()
        await pilot.pause()
        yield f"{part.id} focused"
        await pilot.hover(part)
        yield f"{part.id} below the pointer"
        part.disabled = True
        await pilot.pause()
        yield f"{part.id} disabled"
        part.disabled = False
    for field in screen.query(Field):
        field.note("wrong", is_fault=True)
    await pilot.pause()
    yield "faults"


@pytest.mark.parametrize("theme", THEMES)
async def test_every_state_of_every_part_stands_out(tmp_path: Path, theme: str) -> None:
    trial, app = in_colours(tmp_path, theme)
    at = desk(tmp_path)
    screens: list[Screen[Any]] = [
        SignInScreen(trial.office, print, print),
        FormScreen(at, None),
        SettingsScreen(at),
        DueScreen(at),
        UnsavedQuestion(at),
        ListQuestion(WORDS, "What is it?", [("name", "name"), ("note", "note")], "name"),
        PassphraseQuestion(WORDS, "Which?"),
        LockSoonScreen(WORDS),
    ]
    faint: dict[str, set[tuple[str, str, str]]] = {}
    async with app.run_test(size=(80, 40)) as pilot:
        for screen in screens:
            await app.push_screen(screen)
            await pilot.pause()
            for listed in screen.query(OptionList):
                listed.add_options([Option("one"), Option("two"), None, Option("heading", disabled=True)])
            faint[type(screen).__name__] = too_faint(app)
            async for state in in_each_state(pilot, screen):
                faint[f"{type(screen).__name__}: {state}"] = too_faint(app)
    assert {key: found for key, found in faint.items() if found} == {}
