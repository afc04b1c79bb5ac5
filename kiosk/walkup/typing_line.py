"""A line to type in: how it looks, and what keys do to it."""

from rich.cells import cell_len

from kiosk.walkup.lines import Line, Span, padded

_LEAST_ROOM = 6


def typing_line(label: str, text: str, columns: int) -> tuple[Line, int]:
    """Draw the line, ``columns`` wide, and tell the column after the text; of a long text its end is seen."""
    label = f"{label} "
    if columns - cell_len(label) < _LEAST_ROOM:  # what is typed matters more
        label = ""
    room = max(1, columns - cell_len(label))
    while text and cell_len(text) >= room:
        text = text[1:]
    shown = padded(Line((Span(text, "field"),)), room, "field")
    return Line((Span(label, "muted"), *shown.spans)), columns - room + cell_len(text)


def typed(text: str, key: str, character: str | None, longest: int) -> str | None:
    """Return the text after a key; None when the key types nothing."""
    if key == "backspace":
        return text[:-1]
    if character and character.isprintable():
        return (text + character)[:longest]
    return None
