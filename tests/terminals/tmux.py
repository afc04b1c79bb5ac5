"""Run a program in a private tmux: a terminal with scrollback whose server's memory can be looked at."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from typing import Self

import psutil

from tests.terminals.needs import need
from tests.terminals.process_tree import end, family
from tests.terminals.waiting import until

_OPTIONS = {
    "default-terminal": "tmux-256color",
    "status": "off",
    "remain-on-exit": "on",
    "remain-on-exit-format": "",  # its own words would scroll the program's last screen
}


class Tmux:
    """A tmux server of its own, without anybody's configuration, with one pane for one program.

    The server's grid keeps letters apart from each other, so a memory scan of it finds only what it read
    and did not give back, and also what ``type`` sent and ``text`` or ``scrollback`` asked for: scan first, look then.

    Attributes:
        server_pid: Process id of the server, which holds the screen and the scrollback.
        pid: Process id of the program.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
    ) -> None:
        need("tmux")
        self._folder = tempfile.TemporaryDirectory(prefix="tmux-")
        self._env = {key: value for key, value in (os.environ if env is None else env).items() if key != "TMUX"}
        self.server_pid = self.pid = 0
        before = [word for option, value in _OPTIONS.items() for word in ("set", "-g", option, value, ";")]
        try:
            self._tell("start-server", ";", *before, "new-session", "-d", "-x", f"{columns}", "-y", f"{rows}", *argv)
            self.server_pid = int(self._tell("display-message", "-p", "#{pid}"))
            self.pid = int(self._tell("display-message", "-p", "#{pane_pid}"))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def press(self, *names: str) -> None:
        """Press keys by tmux's names: Enter, Escape, Down, F12, C-c, NPage, BSpace, a."""
        self._tell("send-keys", *names)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self._tell("send-keys", "-l", text)

    def resize(self, columns: int, rows: int) -> None:
        """Give the pane another size."""
        self._tell("resize-window", "-x", f"{columns}", "-y", f"{rows}")

    @property
    def text(self) -> str:
        """The text on the screen now."""
        return self._tell("capture-pane", "-p")

    @property
    def scrollback(self) -> str:
        """The text of everything that scrolled away and of the screen, from the oldest line on."""
        return self._tell("capture-pane", "-p", "-S", "-")

    @property
    def ended(self) -> bool:
        """The program has ended; its last screen is still there."""
        return self._tell("display-message", "-p", "#{pane_dead}").strip() == "1"

    def wait_for(self, text: str, deadline: float = 30.0) -> str:
        """Wait until ``text`` is on the screen and return the whole screen.

        Raises:
            TimeoutError: not within ``deadline`` seconds.
        """

        def shown() -> str | None:
            screen = self.text
            return screen if text in screen else None

        return until(shown, f"{text!r} on the screen of tmux", deadline)

    def processes(self) -> list[psutil.Process]:
        """Return the program's living processes, without the server."""
        return family(self.pid)

    def close(self) -> None:
        """End the server, the program and all below it."""
        processes = [*family(self.pid), *family(self.server_pid)] if self.server_pid else []
        with contextlib.suppress(subprocess.CalledProcessError):
            self._tell("kill-server")
        end(processes)
        self._folder.cleanup()

    def _tell(self, *command: str) -> str:
        argv = ["tmux", "-S", f"{self._folder.name}/socket", "-f", "/dev/null", *command]
        return subprocess.run(argv, env=self._env, check=True, capture_output=True, text=True).stdout
