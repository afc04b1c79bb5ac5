"""911 and whom to ask here: the lines that no screen is without."""

from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import Line, Role, Span, padded
from kiosk.walkup.wrap import wrap

_ROLE: Role = "urgent"


def urgent_lines(kit: Kit, columns: int) -> tuple[Line, ...]:
    """In the visit's language: one row where it fits, else as many as it takes. Never cut."""
    return _lines((kit.words("danger-line"), kit.staff_line), columns)


def urgent_in_all(kit: Kit, columns: int, most: int) -> tuple[Line, ...]:
    """The same, and below it in every other language, as long as there are no more than ``most`` rows.

    A shelter's own staff line is in one language, and stands there once.
    """
    lines = urgent_lines(kit, columns)
    for language in kit.other_languages:
        words = language.wording
        staff = () if kit.settings.staff_line or not words.has("staff-line") else (words("staff-line"),)
        more = _lines((words("danger-line"), *staff), columns) if words.has("danger-line") else ()
        lines += more if len(lines) + len(more) <= most else ()
    return lines


def _lines(parts: tuple[str, ...], columns: int) -> tuple[Line, ...]:
    row = Line(tuple(Span(f"{'   ' if place else ' '}{part}", _ROLE) for place, part in enumerate(parts)))
    if row.width <= columns:
        return (padded(row, columns, _ROLE),)
    lines = [line for part in parts for line in wrap([Span(part, _ROLE)], columns - 1, 1)]
    return tuple(padded(Line(tuple(Span(span.text, _ROLE) for span in line.spans)), columns, _ROLE) for line in lines)
