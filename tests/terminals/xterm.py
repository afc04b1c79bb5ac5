"""Run a program in a real xterm on a private display; press, click, resize, read it, take its picture."""

import contextlib
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

import numpy as np
import psutil

from tests.terminals.needs import need
from tests.terminals.process_tree import end, family
from tests.terminals.waiting import until
from tests.terminals.x_display import Pixels, XDisplay

FONT = "DejaVu Sans Mono"
_FONT_FILE = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
_DISPLAY_SIZE = 2600, 1600  # room for 200x60 cells, and for the pointer outside them
_OPTIONS = "-u8 -geometry {columns}x{rows}+0+0 -b 0 +sb -bw 0 -uc +bc -bg black -fg white -tn {term}"
# Keys that only Japanese keyboards have make xterm write its text into a file; the program never sees them.
_RESOURCES = {
    "VT100.translations": "#override <Key>Muhenkan: print()\\n <Key>Henkan_Mode: print-everything()",
    "printerAutoClose": "true",
    "printAttributes": "0",
    "directColor": "true",
    "saveLines": "2000",
}


class XTerm:
    """A program in an xterm of ``columns`` x ``rows`` cells.

    Args:
        argv: The program and its arguments.
        font_pixels: Height of the font's em; 20 gives cells of 12 x 24 pixels.
        true_colour: Set COLORTERM=truecolor for the program (xterm itself takes it away); without it
            ``term`` alone says how many colours there are.
        term: Value of TERM: ``xterm-256color``, or ``linux`` or ``xterm`` for 16 colours.
        env: The environment; the one of the tests when None.

    Attributes:
        pid: Process id of the program.
        terminal_pid: Process id of xterm.
        cell: Width and height of a cell in pixels.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        columns: int = 80,
        rows: int = 24,
        font_pixels: int = 20,
        true_colour: bool = True,
        term: str = "xterm-256color",
        env: Mapping[str, str] | None = None,
    ) -> None:
        need("Xvfb", "xterm", "xdotool", _FONT_FILE)
        self._folder = tempfile.TemporaryDirectory(prefix="xterm-")
        self._display = XDisplay(*_DISPLAY_SIZE)
        self._env = {**(os.environ if env is None else env), "DISPLAY": self._display.name, "TERM": term}
        self._env.setdefault("LANG", "C.UTF-8")
        colour = ["COLORTERM=truecolor"] if true_colour else ["-u", "COLORTERM"]
        self._printed = Path(self._folder.name, "text")
        options = _OPTIONS.format(columns=columns, rows=rows, term=term).split()
        face = ["-fa", f"{FONT}:pixelsize={font_pixels}"]
        command = ["xterm", *options, *face, *_resources(self._printed), "-e", "env", *colour, *argv]
        self._xterm = subprocess.Popen(command, env=self._env, start_new_session=True)
        self.terminal_pid = self._xterm.pid
        try:
            self._window = until(self._find_window, "the window of xterm")
            self._ask("windowfocus", self._window)
            self._move_pointer_away()
            width, height = self._size()
            self.cell = width // columns, height // rows
            self.pid = until(self._find_program, "the program in xterm")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def press(self, *names: str) -> None:
        """Press keys by X's names, alone or together: Down, Return, Escape, Prior, F12, a, ctrl+c."""
        self._ask("key", "--clearmodifiers", *names)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self._ask("type", "--delay", "5", text)

    def click(self, column: int, row: int, button: int = 1) -> None:
        """Click a cell counted from 0. Buttons: 1 left, 2 middle, 3 right, 4 and 5 the wheel."""
        wide, high = self.cell
        place = str(column * wide + wide // 2), str(row * high + high // 2)
        self._ask("mousemove", *place, "click", str(button))
        self._move_pointer_away()

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size and wait until it has it."""
        size = columns * self.cell[0], rows * self.cell[1]
        self._ask("windowsize", self._window, str(size[0]), str(size[1]))
        until(lambda: self._size() == size, f"a window of {columns}x{rows} cells")

    def picture(self) -> Pixels:
        """Take a picture of the window: height x width x RGB."""
        width, height = self._size()
        return self._display.picture(width, height)

    def stable_picture(self, seconds: float = 0.2, deadline: float = 30.0) -> Pixels:
        """Take the first picture that has stayed the same for ``seconds``.

        Raises:
            TimeoutError: it kept changing for ``deadline`` seconds.
        """
        last, since = self.picture(), time.monotonic()

        def unchanged() -> bool:
            nonlocal last, since
            now = self.picture()
            if not np.array_equal(last, now):
                last, since = now, time.monotonic()
            return time.monotonic() - since >= seconds

        until(unchanged, "a picture that stays the same", deadline)
        return last

    def next_picture(self, before: Pixels, deadline: float = 30.0, seconds: float = 0.2) -> Pixels:
        """Take a picture that is another one than ``before`` and has stayed the same for ``seconds``.

        Raises:
            TimeoutError: nothing changed within ``deadline`` seconds.
        """
        until(lambda: not np.array_equal(self.picture(), before), "another picture", deadline)
        return self.stable_picture(seconds)

    def text(self, *, scrollback: bool = False) -> str:
        """Return the text on the screen, or of everything that xterm still has."""
        self._printed.unlink(missing_ok=True)
        for _ in range(5):
            # A window that has just come up may not have the focus yet: it is given again, the key pressed again.
            self._ask("windowfocus", self._window)
            self._ask("key", "Henkan_Mode" if scrollback else "Muhenkan")
            with contextlib.suppress(TimeoutError):
                until(self._printed.exists, "the text of xterm", 2)
                return self._printed.read_text(encoding="utf-8")
        raise TimeoutError("xterm printed no text")

    def wait_for(self, wanted: str | Callable[[Pixels], bool], deadline: float = 30.0) -> Pixels:
        """Wait until a text is on the screen, or ``wanted(picture)`` holds; return a stable picture.

        Raises:
            TimeoutError: not within ``deadline`` seconds.
        """
        if isinstance(wanted, str):
            until(lambda: wanted in self.text(), f"{wanted!r} on the screen of xterm", deadline)
        else:
            until(lambda: wanted(self.picture()), "the wanted picture in xterm", deadline)
        return self.stable_picture()

    def processes(self) -> list[psutil.Process]:
        """Return the program's living processes, without xterm."""
        return family(self.pid)

    def close(self) -> None:
        """End xterm, the program and everything below them, and the display."""
        processes = family(self.terminal_pid)
        self._xterm.terminate()
        end(processes)
        self._xterm.wait(30)
        self._display.close()
        self._folder.cleanup()

    def _ask(self, *command: str) -> str:
        done = subprocess.run(["xdotool", *command], env=self._env, check=False, capture_output=True, text=True)
        return done.stdout

    def _find_window(self) -> str | None:
        if self._xterm.poll() is not None:
            raise RuntimeError(f"xterm ended at once with exit status {self._xterm.returncode}")
        found = self._ask("search", "--onlyvisible", "--class", "xterm").split()
        return found[-1] if found else None

    def _find_program(self) -> int | None:
        with contextlib.suppress(psutil.NoSuchProcess):
            for process in psutil.Process(self.terminal_pid).children():
                if process.name() not in ("xterm", "env"):
                    return process.pid
        return None

    def _size(self) -> tuple[int, int]:
        told = dict(line.split("=") for line in self._ask("getwindowgeometry", "--shell", self._window).split())
        return int(told["WIDTH"]), int(told["HEIGHT"])

    def _move_pointer_away(self) -> None:
        """The pointer is part of the picture."""
        self._ask("mousemove", *(str(length - 1) for length in _DISPLAY_SIZE))


def _resources(printed: Path) -> list[str]:
    # The text is moved into place, so that it is whole as soon as it is there.
    resources = {**_RESOURCES, "printerCommand": f"cat >{printed}.part && mv {printed}.part {printed}"}
    return [word for name, value in resources.items() for word in ("-xrm", f"XTerm*{name}: {value}")]
