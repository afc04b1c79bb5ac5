"""Colours: every role can be read, on every kind of terminal, and codes are dark on light."""

from collections.abc import Mapping
from typing import get_args

import pytest
from rich.color import Color, ColorSystem
from rich.color_triplet import ColorTriplet

from kiosk.walkup.lines import Role
from kiosk.walkup.themes import THEMES, ThemeName, theme_for

ROLES: tuple[Role, ...] = get_args(Role)
LEAST = 7.0
# The kernel's console and xterm, the palettes of "XTerm colour resources" and drivers/tty/vt/vt.c.
LINUX = {0: "#000000", 7: "#aaaaaa", 15: "#ffffff"}
XTERM = {0: "#000000", 7: "#e5e5e5", 15: "#ffffff"}


def luminance(colour: ColorTriplet) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: ColorTriplet, other: ColorTriplet) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colours(
    theme: ThemeName, role: Role, system: ColorSystem, palette: Mapping[int, str]
) -> tuple[ColorTriplet, ColorTriplet]:
    """Foreground and background as the terminal shows them."""
    style = THEMES[theme][role]
    assert style.color is not None and style.bgcolor is not None
    shown = [shade(colour.downgrade(system), palette) for colour in (style.color, style.bgcolor)]
    return shown[0], shown[1]


def shade(colour: Color, palette: Mapping[int, str]) -> ColorTriplet:
    named = colour if colour.number is None or colour.number not in palette else Color.parse(palette[colour.number])
    return named.get_truecolor()


SHOWN: list[tuple[ThemeName, ColorSystem, Mapping[int, str]]] = [
    ("light", ColorSystem.TRUECOLOR, {}),
    ("dark", ColorSystem.TRUECOLOR, {}),
    ("light", ColorSystem.EIGHT_BIT, {}),
    ("dark", ColorSystem.EIGHT_BIT, {}),
    ("console", ColorSystem.STANDARD, LINUX),
    ("console", ColorSystem.STANDARD, XTERM),
]


@pytest.mark.parametrize(("theme", "system", "palette"), SHOWN)
@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_contrast_of_seven_to_one(
    theme: ThemeName, system: ColorSystem, palette: Mapping[int, str], role: Role
) -> None:
    assert contrast(*colours(theme, role, system, palette)) >= LEAST


@pytest.mark.parametrize(("theme", "system", "palette"), SHOWN)
def test_the_light_parts_of_a_code_are_light_and_the_dark_ones_dark(
    theme: ThemeName, system: ColorSystem, palette: Mapping[int, str]
) -> None:
    wanted: list[tuple[Role, bool]] = [("code_light", True), ("code_light_over_dark", True), ("code_dark", False)]
    for role, light_above in [*wanted, ("code_dark_over_light", False)]:
        ink, paper = colours(theme, role, system, palette)
        assert (luminance(paper) > luminance(ink)) == light_above


@pytest.mark.parametrize(("theme", "system", "palette"), SHOWN)
def test_all_light_parts_of_a_code_are_of_one_shade_and_so_are_the_dark(
    theme: ThemeName, system: ColorSystem, palette: Mapping[int, str]
) -> None:
    pairs = [set(colours(theme, role, system, palette)) for role in ROLES if role.startswith("code")]
    assert pairs == [pairs[0]] * 4


def test_the_console_has_no_bright_background() -> None:
    numbers = [style.bgcolor.number for style in THEMES["console"].values() if style.bgcolor is not None]
    assert set(numbers) == {0, 7}


def test_without_colours_a_code_is_told_by_reversing() -> None:
    plain = THEMES["plain"]
    assert [bool(plain[role].reverse) for role in ROLES if role.startswith("code")] == [True, False, True, False]


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_every_theme_knows_every_role(theme: ThemeName) -> None:
    assert set(THEMES[theme]) == set(ROLES)


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_focus_head_and_typed_text_differ_from_the_text(theme: ThemeName) -> None:
    roles: list[Role] = ["focus", "focus_muted", "head", "field"]
    back = THEMES[theme]["text"]
    for role in roles:
        style = THEMES[theme][role]
        assert (style.bgcolor, style.reverse) != (back.bgcolor, back.reverse)


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_the_leave_button_differs_from_the_head(theme: ThemeName) -> None:
    leave, head = THEMES[theme]["leave"], THEMES[theme]["head"]
    assert (leave.bgcolor, leave.reverse) != (head.bgcolor, head.reverse)


@pytest.mark.parametrize(
    ("wanted", "system", "theme"),
    [
        ("auto", ColorSystem.TRUECOLOR, "light"),
        ("light", ColorSystem.EIGHT_BIT, "light"),
        ("dark", ColorSystem.TRUECOLOR, "dark"),
        ("dark", ColorSystem.STANDARD, "console"),
        ("console", ColorSystem.TRUECOLOR, "console"),
        ("auto", None, "plain"),
        ("dark", None, "plain"),
    ],
)
def test_a_theme_is_what_staff_set_as_far_as_the_terminal_goes(
    wanted: str, system: ColorSystem | None, theme: ThemeName
) -> None:
    assert theme_for(wanted, system) == theme
