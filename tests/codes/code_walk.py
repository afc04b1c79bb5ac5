"""A walk through the kiosk in a real xterm that stops at every page with a code."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from kiosk.commands.providers_import import import_file
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.places import places
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.resource import Coalition
from kiosk.takeaway.make_code import Level, make_code
from tests.guide.confirmed_today import confirm_today
from tests.terminals.decoders import DECODERS
from tests.terminals.waiting import until
from tests.terminals.x_display import Pixels
from tests.terminals.xterm import XTerm

SITE, NUMBER = "https://example.org/help", "1-202-555-0143"
_PROVIDERS = f"Name,Phone,Website\nA Program With a Page,202-555-0142,{SITE}\nA Program Without,{NUMBER},\n"
Stop = tuple[str, Pixels]
"""What the code has to hold, and the screen that shows it."""


def start(home: Path, columns: int, rows: int, theme: str, state: str) -> XTerm:
    """Start the kiosk in an xterm, with two programs in the directory of its home folder."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "kiosk.toml").write_text(f'state = "{state}"\n[screen]\ntheme = "{theme}"\n', encoding="utf-8")
    confirm_today(home)
    spreadsheet = home.parent / "providers.csv"
    spreadsheet.write_text(_PROVIDERS, encoding="utf-8")
    told: list[str] = []
    assert import_file(home, spreadsheet, False, told.append) == 0, told
    argv = [sys.executable, "-m", "kiosk", "run", "--trial", "--home", str(home)]
    console = theme == "console"
    return XTerm(
        argv, columns=columns, rows=rows, true_colour=not console, term="xterm" if console else "xterm-256color"
    )


def shipped() -> Pack:
    """The pack of this checkout."""
    return load_pack(places(Path("/nonexistent")), Confirmations()).pack


def code_sizes(coalitions: tuple[Coalition, ...]) -> set[tuple[int, Level]]:
    """Version and level of each code that these coalitions' pages make."""
    codes = [make_code(one.website) for one in coalitions if one.website]
    return {(code.version, code.level) for code in codes}


class Walk:
    """Presses keys and waits until the picture has changed and stands still."""

    def __init__(self, xterm: XTerm) -> None:
        self._xterm = xterm
        xterm.wait_for("Press any key", 30)
        self.picture: Pixels = xterm.stable_picture()

    def press(self, *names: str) -> None:
        """Press keys one by one; each of them changes the screen."""
        for name in names:
            self._xterm.press(name)
            self.picture = self._xterm.next_picture(self.picture, seconds=0.06)

    def code(self, *names: str) -> Pixels:
        """Press keys at once, the last of which draws a code; where none can be read, the screen after a while.

        Raises:
            TimeoutError: the keys changed nothing.
        """
        before, xterm = self.picture, self._xterm
        xterm.press(*names)
        until(lambda: not np.array_equal(xterm.picture(), before), "another picture")
        with contextlib.suppress(TimeoutError):
            until(lambda: _shows_code(xterm.picture()), "a code", 20)
        self.picture = xterm.stable_picture(0.06)
        return self.picture

    def resources(self, pack: LanguagePack) -> Iterator[Stop]:
        """Every page elsewhere with its code: home, the list of steps, its last line."""
        self.press("space", "2", "End", "Return")
        for number, resource in enumerate(pack.resources.values()):
            yield resource.url, self.code(*(["Down"] if number else []), "Return", "q")
            self.press("Escape", "Escape")
        self.press("Escape", "Escape")

    def hotlines(self, pack: LanguagePack) -> Iterator[Stop]:
        """Every hotline's chat and page, or its number where it has neither, from home."""
        self.press("3")
        in_order = sorted(pack.hotlines.values(), key=lambda line: line.tier)
        for number, line in enumerate(in_order):
            down = ["Down"] if number else []
            addresses = [url for url in dict.fromkeys((line.chat, line.site)) if url]
            if len(addresses) < 2:
                yield (addresses or [line.voice or line.videophone])[0], self.code(*down, "Return", "q")
            else:
                self.press(*down, "Return", "q")
                for place, address in enumerate(addresses, 1):
                    yield address, self.code(str(place))
                    self.press("Escape")
            self.press("Escape", "Escape")
        self.press("Escape")

    def local_help(self, coalitions: tuple[Coalition, ...]) -> Iterator[Stop]:
        """The two programs, each code with the whole screen too; then a search in vain and the state's coalitions."""
        self.press("4")
        for number, payload in enumerate((SITE, NUMBER)):
            yield payload, self.code(*(["Down"] if number else []), "Return", "q")
            yield payload, self.code("f")
            yield payload, self.code("f")
            self.press("Escape", "Escape")
        self.press("z", "z", "z")
        for number, one in enumerate(coalitions):
            self.press(*(["Down"] if number else []))
            if one.website:
                yield one.website, self.code("Return", "q")
                self.press("Escape", "Escape")
        self.press("Escape")


def _shows_code(picture: Pixels) -> bool:
    return DECODERS["zxing"](np.ascontiguousarray(picture[:, :, 1])) is not None
