"""Under cage: can a key or the mouse reach foot itself: its clipboard, its scrollback, a second window with a shell?"""

from collections.abc import Iterator

from kiosk.doctor.finding import Finding, broken, ok
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service
from kiosk.doctor.settings_lines import SettingsLines, parse_lines

FILE = "etc/kiosk/foot.ini"

BOUND = {
    "key-bindings": """
        scrollback-up-page scrollback-down-page clipboard-copy clipboard-paste primary-paste search-start
        spawn-terminal show-urls-launch prompt-prev prompt-next unicode-input font-increase font-decrease font-reset
    """.split(),
    "mouse-bindings": """
        scrollback-up-mouse scrollback-down-mouse font-increase font-decrease primary-paste select-begin
        select-begin-block select-extend select-extend-character-wise select-word select-word-whitespace select-quote
        select-row
    """.split(),
}
"""What foot binds to keys and buttons of its own accord. Source: foot.ini(5), foot 1.21."""

_HIDDEN_SIZE_KEYS = ("font-increase", "font-decrease", "font-reset")
"""May be bound to keys that no keyboard has: the kiosk changes the size of the letters with them."""

_NO_KEYBOARD = frozenset(f"F{number}" for number in range(25, 36))
_NONE = "none"
_NO_ACTION = "selection-override-modifiers"
"""Names keys, but does nothing while nothing can be selected."""


def check_foot(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look at foot's settings: everything that it binds by itself must be taken away."""
    if not installed.is_cage:
        return
    text = machine.text(FILE)
    if text is None:
        yield broken("clipboard", "clipboard-no-file", file=f"/{FILE}")
        return
    settings = parse_lines(text)
    bound = next(_bound(settings), None)
    if bound is not None:
        yield broken("clipboard", "clipboard-bound", action=bound, file=f"/{FILE}")
    elif settings.last("scrollback", "lines") != "0":
        yield broken("clipboard", "clipboard-scrollback", file=f"/{FILE}")
    elif settings.last("security", "osc52") != "disabled":
        yield broken("clipboard", "clipboard-open", file=f"/{FILE}")
    else:
        yield ok("clipboard", "clipboard-none")


def _bound(settings: SettingsLines) -> Iterator[str]:
    """Yield each action that some key or button still does."""
    for section, actions in BOUND.items():
        for action in actions:
            if not _is_away(action, settings.last(section, action)):
                yield action
    for (section, action), values in settings.lines.items():
        is_known = action in BOUND.get(section, ()) or action == _NO_ACTION
        if section in (*BOUND, "text-bindings") and not is_known and values and values[-1] != _NONE:
            yield action


def _is_away(action: str, value: str) -> bool:
    return value == _NONE or (action in _HIDDEN_SIZE_KEYS and bool(value) and all(map(_is_hidden, value.split())))


def _is_hidden(key: str) -> bool:
    return key.rpartition("+")[2] in _NO_KEYBOARD
