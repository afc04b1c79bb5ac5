"""Colours by role: two themes in true colour, one for the console's 16 colours, one for no colour at all."""

from collections.abc import Mapping
from typing import Literal

from rich.color import ColorSystem
from rich.style import Style

from kiosk.walkup.lines import Role

ThemeName = Literal["light", "dark", "console", "plain"]
Theme = Mapping[Role, Style]

_WHITE, _BLACK = "#ffffff", "#000000"


def _true_colour(text: str, back: str, muted: str, accent: str, field: str, head: str, urgent: str) -> Theme:
    """Build a theme from seven colours; every pair is at least 7:1 (a test computes it)."""
    return {
        "text": Style.parse(f"{text} on {back}"),
        "strong": Style.parse(f"bold {text} on {back}"),
        "heading": Style.parse(f"bold {accent} on {back}"),
        "muted": Style.parse(f"{muted} on {back}"),
        "number": Style.parse(f"bold {text} on {back}"),
        "bar": Style.parse(f"bold {accent} on {back}"),
        "focus": Style.parse(f"bold {text} on {field}"),
        "focus_muted": Style.parse(f"{text} on {field}"),
        "head": Style.parse(f"bold {text} on {head}"),
        "leave": Style.parse(f"bold {back} on {text}"),
        "rule": Style.parse(f"{muted} on {back}"),
        "urgent": Style.parse(f"bold {urgent} on {back}"),
        "foot": Style.parse(f"{muted} on {back}"),
        "field": Style.parse(f"bold {text} on {field}"),
        **_paper(_WHITE, _BLACK),
        **_code(_WHITE, _BLACK),
    }


def _paper(light: str, dark: str) -> dict[Role, Style]:
    """A slip on the screen looks like paper."""
    return {"paper": Style.parse(f"{dark} on {light}"), "paper_strong": Style.parse(f"bold {dark} on {light}")}


def _code(light: str, dark: str) -> dict[Role, Style]:
    """Codes are dark on light in every theme: cameras expect it."""
    return {
        "code_light": Style.parse(f"{dark} on {light}"),
        "code_dark": Style.parse(f"{light} on {dark}"),
        "code_light_over_dark": Style.parse(f"{dark} on {light}"),
        "code_dark_over_light": Style.parse(f"{light} on {dark}"),
    }


LIGHT = _true_colour("#16202b", "#fbfaf5", "#414b55", "#0b4a6f", "#cfe6f5", "#e4ebf0", "#7a1220")
DARK = _true_colour("#f2f0ea", "#10161c", "#c3cad1", "#9fd4f5", "#1e4460", "#212c36", "#ffc9c2")

CONSOLE: Theme = {
    "text": Style.parse("white on black"),
    "strong": Style.parse("bold bright_white on black"),
    "heading": Style.parse("bold bright_white on black"),
    "muted": Style.parse("white on black"),
    "number": Style.parse("bold bright_white on black"),
    "bar": Style.parse("bold bright_white on black"),
    "focus": Style.parse("black on white"),
    "focus_muted": Style.parse("black on white"),
    "head": Style.parse("black on white"),
    "leave": Style.parse("bold bright_white on black"),
    "rule": Style.parse("white on black"),
    "urgent": Style.parse("bold bright_white on black"),
    "foot": Style.parse("white on black"),
    "field": Style.parse("black on white"),
    # No bold: the console draws bold black as grey.
    **dict.fromkeys(("paper", "paper_strong"), Style.parse("black on white")),
    # The kernel's console has 8 backgrounds only: one white for both halves keeps a code even (ANSI 7 and 0).
    **_code("white", "black"),
}

PLAIN: Theme = {
    **dict.fromkeys(CONSOLE, Style()),
    **dict.fromkeys(("strong", "heading", "number", "bar", "urgent", "leave"), Style(bold=True)),
    **dict.fromkeys(("focus", "focus_muted", "head", "field", "paper", "paper_strong"), Style(reverse=True)),
    # Without colours a terminal draws light on dark, so the light modules are the reversed ones.
    "code_light": Style(reverse=True),
    "code_light_over_dark": Style(reverse=True),
}

THEMES: Mapping[ThemeName, Theme] = {"light": LIGHT, "dark": DARK, "console": CONSOLE, "plain": PLAIN}


def theme_for(wanted: str, colours: ColorSystem | None) -> ThemeName:
    """Choose a theme: what staff set, as far as the terminal's colours allow it."""
    if colours is None:
        return "plain"
    if colours is ColorSystem.STANDARD or wanted == "console":
        return "console"
    return "dark" if wanted == "dark" else "light"
