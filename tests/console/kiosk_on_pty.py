"""The real kiosk on a pseudo-terminal, with a home folder of its own."""

import contextlib
import fcntl
import os
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from kiosk.directory.store.visitors_file import build_visitors
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from tests.console.kiosk_family import KioskFamily
from tests.directory.make_many import make_many
from tests.guide.confirmed_today import confirm_today
from tests.terminals.keys import key
from tests.terminals.pty_screen import PtyScreen, fresh_settings
from tests.terminals.virtual_screen import VirtualScreen

ROOT = Path(__file__).parents[2]
WORDS = english_words(places(Path("/nowhere")))
NEUTRAL = WORDS("neutral-prompt")
HOME_TITLE = WORDS("home-title")
LEAVE_WORD = WORDS("leave-word")
_DRAWN_LAST = WORDS("danger-line").encode()
STOP = key("C-\\")

LEAVE_KEYS: Mapping[str, bytes] = MappingProxyType(
    {
        "F12": key("F12"),
        **{name: key(name) for name in ("C-c", "C-q", "C-d", "C-w", "C-x", "C-z")},
        "Alt+F4": b"\x1b[1;3S",
        "Alt+F4 of rxvt": b"\x1b\x1b[14~",
        "Alt+F4 of the console": b"\x1b\x1b[[D",
        "Shift+F12": b"\x1b[24;2~",
    }
)


def make_home(folder: Path, providers: int = 300, settings: str = "") -> Path:
    """Make a home folder with a directory and settings, in which no page is too old; return it."""
    folder.mkdir(mode=0o700, parents=True)
    confirm_today(folder)
    if providers:
        build_visitors(make_many(providers), folder / "visitors.db", 1)
    if settings:
        (folder / "kiosk.toml").write_text(settings)
    return folder


def plain_environment(user_folder: Path) -> dict[str, str]:
    """Return what a program needs, and nothing that could change Python, Textual or the folders used."""
    return {"PATH": os.environ["PATH"], "HOME": str(user_folder), "LANG": "C.UTF-8"}


def start_command(home: Path, trial: bool = False) -> list[str]:
    """Return what starts the kiosk."""
    return [sys.executable, "-m", "kiosk", "run", "--home", str(home), *(["--trial"] if trial else [])]


def is_neutral(screen: VirtualScreen) -> bool:
    """Say whether a screen shows the neutral page alone, and no row of another."""
    return NEUTRAL in screen.text and LEAVE_WORD not in screen.text


def is_home(screen: VirtualScreen) -> bool:
    """Say whether a screen shows home alone."""
    return HOME_TITLE in screen.text and NEUTRAL not in screen.text


class KioskOnPty(KioskFamily, PtyScreen):
    """`kiosk run`, whose terminal the test holds.

    Args:
        home: Its home folder.
        trial: Ctrl+backslash stops it, and it then tells of visits that ended by a fault.
        env: More variables of the environment.
        term: TERM; None leaves it out.
        first: A command before it, such as ``nice``.
    """

    def __init__(
        self,
        home: Path,
        *,
        trial: bool = False,
        env: Mapping[str, str] | None = None,
        term: str | None = "xterm-256color",
        columns: int = 80,
        rows: int = 24,
        first: tuple[str, ...] = (),
    ) -> None:
        self.home = home
        without = ("env", "-u", "TERM") if term is None else ()
        environment = {**plain_environment(home.parent), **(env or {})}
        command = [*without, *first, *start_command(home, trial)]
        super().__init__(command, env=environment, term=term or "", folder=ROOT, columns=columns, rows=rows)

    @property
    def is_as_found(self) -> bool:
        """Say whether the terminal is set as every new one is, and its screen empty with the cursor at its begin."""
        screen = self.look()
        return self.settings() == fresh_settings() and not screen.text.strip() and screen.cursor == (0, 0)

    # A visit

    def wait_neutral(self, deadline: float = 60.0) -> None:
        """Wait until the neutral screen is up, and a child that answers keys behind it."""
        self.wait_for(is_neutral, deadline)
        self.ready_front()

    def wait_words(self, name: str, deadline: float = 60.0) -> None:
        """Wait until the words of a message are on the screen, wherever its lines are broken."""
        wanted = " ".join(WORDS(name).split())
        try:
            self.wait_for(lambda screen: wanted in " ".join(screen.text.split()), deadline)
        except TimeoutError:
            raise TimeoutError(f"{wanted!r} did not come within {deadline} s on this screen:\n{self.text}") from None

    def begin(self) -> int:
        """Begin a visit; return its process once home is up."""
        self.wait_neutral()
        front = self.ready_front()
        self.press("Enter")
        self.wait_for(is_home)
        return front

    def leave(self, how: bytes = LEAVE_KEYS["F12"], deadline: float = 60.0) -> float:
        """Leave with these bytes; return the seconds until the neutral screen had come, down to its last line."""
        self.drop_output()
        start = time.perf_counter()
        self.send(how)
        with self._news:
            self._news.wait_for(lambda: _DRAWN_LAST in self._output, deadline)
        seconds = time.perf_counter() - start
        self.wait_for(is_neutral, deadline)
        return seconds

    def stop(self) -> str:
        """Stop a trial; return what it then tells in its terminal."""
        for _ in range(20):
            self.send(STOP)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.wait(3)
                return " ".join(self.text.split())
        raise TimeoutError("a trial that does not stop")

    def signal(self, number: int) -> None:
        """Send the supervisor a signal."""
        os.kill(self.pid, number)

    # The terminal

    @contextlib.contextmanager
    def output_stopped(self) -> Iterator[None]:
        """Let no output through, as Ctrl+S or a slow line would; whoever writes much then waits."""
        termios.tcflow(self._slave, termios.TCOOFF)
        yield
        with contextlib.suppress(OSError, termios.error):
            termios.tcflow(self._slave, termios.TCOON)

    @contextlib.contextmanager
    def nobody_reads(self) -> Iterator[None]:
        """Read nothing of what it writes: the line fills up, and who writes on has to wait."""
        with self._news:
            yield

    def unread(self) -> int:
        """Return how many bytes that were sent nobody has read yet."""
        return int.from_bytes(fcntl.ioctl(self._slave, termios.FIONREAD, bytes(4)), sys.byteorder)

    def drop_output(self) -> None:
        """Drop the bytes it has written so far; the screen keeps what they drew."""
        self.look()
        with self._news:
            del self._output[: self._drawn]
            self._drawn = self._taken = 0

    def forget_screen(self) -> None:
        """Drop what it has written so far without drawing it, and look at an empty screen."""
        with self._news:
            self._output.clear()
            self._drawn = self._taken = 0
        self.screen = VirtualScreen(self.screen.pyte.columns, self.screen.pyte.lines)

    def close(self) -> None:
        """End it even when it is stopped."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGCONT)
        super().close()
