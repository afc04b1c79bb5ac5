"""Can the terminal show the kiosk: its size, colours and signs; and which keys and pointers does it tell of?"""

from collections.abc import Iterator
from datetime import date

from kiosk.doctor.finding import Finding, attention, broken, ok, unseen
from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.service import service
from kiosk.doctor.terminal_seen import TerminalSeen, kiosk_terminal
from kiosk.guide.fonts import fonts_have
from kiosk.walkup.console_signs import HALF_BLOCKS
from kiosk.walkup.glyphs import RICH, glyphs_for
from kiosk.walkup.painter import colours_of

COLUMNS, ROWS = 80, 24
"""The smallest screen on which every page is whole."""

LETTERS = "áéíóúüñ¿¡ÁÉÍÓÚÜÑ"
"""What Spanish needs beside plain letters."""


def check_terminal(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at the terminal that visitors see."""
    try:
        seen = kiosk_terminal(machine)
    except UnseenError:
        yield unseen("terminal", "terminal-none" if service(machine) is None else "terminal-elsewhere")
        return
    yield _size(seen)
    yield _colours(seen, machine)
    yield _signs(seen, machine)
    yield _keys(seen, machine)
    yield ok("mouse", "mouse-none" if _is_console(seen) else "mouse-there")


def _size(seen: TerminalSeen) -> Finding:
    if not seen.columns or not seen.rows:
        return unseen("terminal", "terminal-unsized")
    if seen.columns < COLUMNS or seen.rows < ROWS:
        return attention("terminal", "terminal-small", columns=seen.columns, rows=seen.rows)
    return ok("terminal", "terminal-size", columns=seen.columns, rows=seen.rows)


def _colours(seen: TerminalSeen, machine: Machine) -> Finding:
    told = {"TERM": seen.term, "COLORTERM": machine.environment.get("COLORTERM", "") if not _is_console(seen) else ""}
    colours = colours_of(told)
    if colours is None:
        return attention("colors", "colors-none", term=seen.term)
    return ok("colors", "colors-full" if colours.name == "TRUECOLOR" else "colors-few")


def _signs(seen: TerminalSeen, machine: Machine) -> Finding:
    if seen.signs is not None:
        if not seen.signs.issuperset(HALF_BLOCKS):
            return broken("signs", "signs-no-codes")
        if missing := "".join(sign for sign in LETTERS if sign not in seen.signs):
            return attention("signs", "signs-no-letters", letters=missing)
        return ok("signs", "signs-there")
    if not _is_foot(seen, machine):
        return unseen("signs", "signs-try")
    # Within the locked-down service no other program may run, and then the fonts cannot be asked for.
    wanted = HALF_BLOCKS + LETTERS + "".join((RICH.leave, RICH.bar, RICH.bullet, RICH.more))
    return ok("signs", "signs-there") if fonts_have(wanted) else unseen("signs", "signs-try")


def _keys(seen: TerminalSeen, machine: Machine) -> Finding:
    return ok("keys", "keys-shift" if _is_foot(seen, machine) else "keys-plain")


def _is_console(seen: TerminalSeen) -> bool:
    return seen.signs is not None or glyphs_for(seen.term) is not RICH


def _is_foot(seen: TerminalSeen, machine: Machine) -> bool:
    return "KIOSK_STAGE" in machine.environment or seen.term.startswith("foot")
