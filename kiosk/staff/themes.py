"""Colours of the staff's screens: every pair is 7:1 or more, as for visitors."""

from collections.abc import Mapping

from textual.theme import Theme

from kiosk.walkup.themes import ThemeName


def _theme(name: ThemeName, text: str, back: str, accent: str, field: str, field_text: str, head: str) -> Theme:
    return Theme(
        name=f"staff-{name}",
        primary=accent,
        secondary=accent,
        accent=accent,
        warning=accent,
        error=accent,
        success=accent,
        foreground=text,
        background=back,
        surface=back,
        panel=head,
        dark=name != "light",
        luminosity_spread=0.0,
        variables={
            "field": field,
            "field-text": field_text,
            "text-muted": text,
            "text-disabled": text,
            "input-cursor-background": field_text,
            "input-cursor-foreground": field,
            "input-selection-background": field,
            "scrollbar": accent,
            "scrollbar-hover": accent,
            "scrollbar-active": accent,
            "scrollbar-background": back,
            "scrollbar-background-hover": back,
            "scrollbar-background-active": back,
            "scrollbar-corner-color": back,
            "button-focus-text-style": "bold",
        },
    )


# Colours that are exactly ANSI 15, 0, 7 and 4: the console has eight backgrounds, and bold black would be grey there.
_CONSOLE = ("#ffffff", "#000000", "#ffffff", "#aaaaaa", "#000000", "#0000aa")

THEMES: Mapping[ThemeName, Theme] = {
    "light": _theme("light", "#16202b", "#fbfaf5", "#0b4a6f", "#cfe6f5", "#16202b", "#e4ebf0"),
    "dark": _theme("dark", "#f2f0ea", "#10161c", "#9fd4f5", "#1e4460", "#f2f0ea", "#212c36"),
    "console": _theme("console", *_CONSOLE),
    "plain": _theme("plain", *_CONSOLE),
}

# Borders and marks of one kind only: a console's font has few signs.
CSS = """
Screen { background: $background; color: $foreground; }
ModalScreen { background: $background; }
*:disabled { opacity: 100%; text-opacity: 100%; }
Input, Input:focus {
    border: none; height: 1; padding: 0 1; background: $panel; color: $foreground;
    & > .input--selection { background: $field-text; color: $field; }
    & > .input--placeholder, & > .input--suggestion { color: $foreground; }
}
Input:focus { background: $field; color: $field-text; }
Button, Button:hover, Button.-active {
    border: none; height: 1; min-width: 10; padding: 0 2; background: $panel; color: $foreground; text-style: bold;
}
Act, Act:hover, Act.-active { min-width: 4; padding: 0; margin: 0 1 0 0; }
.-narrow Act { margin: 0; }
.-low .intro, .-low #notice, .-low #number, .-low #call, .-low #search, .-low #path { margin-top: 0; margin-bottom: 0; }
Button:focus { background: $field; color: $field-text; text-style: bold underline; }
OptionList { scrollbar-gutter: stable; }  /* else lines are folded for a width that the bar takes a part of */
OptionList, OptionList:focus {
    border: none; background: $background; color: $foreground; background-tint: $background 0%;
    & > .option-list--option { color: $foreground; }
    & > .option-list--option-highlighted { background: $background; color: $foreground; text-style: bold; }
    & > .option-list--option-disabled { color: $accent; text-style: bold; }
    & > .option-list--option-hover { background: $background; }
}
OptionList:focus > .option-list--option-highlighted { background: $field; color: $field-text; text-style: bold; }
TextArea, TextArea:focus {
    border: none; background: $panel; color: $foreground;
    & > .text-area--cursor-line, & > .text-area--placeholder { background: $panel; color: $foreground; }
    & > .text-area--selection { background: $field-text; color: $field; }
    & > .text-area--cursor { background: $foreground; color: $background; }
}
TextArea:focus { background: $field; color: $field-text; & > .text-area--cursor-line { background: $field; } }
.heading { color: $accent; text-style: bold; }
.fault { color: $accent; text-style: bold; }
.-sixteen Button:focus, .-sixteen OptionList > .option-list--option-highlighted { text-style: none; }
.-plain Input:focus, .-plain Choice:focus, .-plain Button:focus,
.-plain OptionList:focus > .option-list--option-highlighted { text-style: reverse; }
"""
