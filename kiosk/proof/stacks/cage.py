"""The kiosk under cage, without a screen: the stage starts foot with the kiosk in it, and replaces it after a visit."""

import os
import shutil
import string
import subprocess
import time
from pathlib import Path

from kiosk.problem import KioskError, Problem
from kiosk.proof.memory import CELLS, scan_processes
from kiosk.proof.processes import below, name_of
from kiosk.proof.stack import until
from kiosk.proof.stacks.virtual_keyboard import VirtualKeyboard
from kiosk.proof.started_kiosk import Descendants, ProvedKiosk, start
from kiosk.stage.terminal_pair import SETTINGS
from kiosk.stage.wayland import CompositorGone, Wayland

_HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
_SIGNS = string.ascii_lowercase + string.digits + "\u0416\U0001f600"
_COMPARED = 20
"""Letters of a sentence that are looked for: a row of the screen is in memory by itself."""

_BETWEEN_LOOKS_S = 0.2
"""A look takes a while of the processor, which the kiosk needs to get on."""


class CageStack:
    """See ``kiosk.proof.stack.Stack``. The screen is read in foot's own memory, as nobody else knows its letters.

    Args:
        proved: The kiosk to start.

    Raises:
        KioskError: ``prove-no-cage``.
    """

    name = "cage"

    def __init__(self, proved: ProvedKiosk) -> None:
        self._proved, self._descendants = proved, Descendants()
        missing = [name for name in ("cage", "foot") if shutil.which(name) is None]
        missing += [] if SETTINGS.exists() else [str(SETTINGS)]
        if missing or proved.account.user == 0:  # cage will not run as root
            raise KioskError(Problem("prove-no-cage", facts={"missing": ", ".join(missing) or "user"}))
        self._runtime = proved.home.parent / "runtime"
        self._runtime.mkdir(mode=0o700)
        os.chown(self._runtime, proved.account.user, proved.account.group)
        self._cage: subprocess.Popen[bytes] | None = None
        self._wayland: Wayland | None = None
        self._keyboard: VirtualKeyboard | None = None
        self._used: int | None = None

    def start(self) -> None:
        """Start cage; the stage in it starts the kiosk again by itself."""
        if self._cage is not None and self._cage.poll() is None:
            return
        command = ("cage", "--", *self._proved.program, "stage", "--home", str(self._proved.home))
        self._cage = start(self._proved, command, {**_HEADLESS, "XDG_RUNTIME_DIR": str(self._runtime)})
        until(self._connected, "cage")

    def press(self, keys: bytes) -> None:
        """Press a key that the compositor gives to the window in front."""
        self._used = self._foot()
        if self._keyboard is not None:
            self._keyboard.press(keys.decode())

    def shows(self, words: str) -> bool:
        """Look into the newest foot's screen."""
        foot = self._foot()
        if foot is not None and self._has(foot, words[:_COMPARED].strip()):
            return True
        time.sleep(_BETWEEN_LOOKS_S)
        return False

    def keeps(self, word: str) -> tuple[str, ...]:
        """Look into the screens of every foot that is there."""
        return tuple("screen" for foot in self._feet() if self._has(foot, word))[:1]

    def supervisor(self) -> int | None:
        """The kiosk in the newest foot."""
        foot = self._foot()
        return None if foot is None else min(below(foot), default=None)

    def processes(self) -> tuple[int, ...]:
        """Compositor, stage, terminals and kiosks."""
        return self._descendants.living()

    def renewed(self) -> float | None:
        """Wait until the foot that a visit was in is gone, and its follower alone is there."""
        begin, used = time.monotonic(), self._used
        until(lambda: used not in self._feet() and len(self._feet()) == 1, "a new terminal")
        return time.monotonic() - begin

    def close(self) -> None:
        """End cage, and with it everything in it."""
        if self._wayland is not None:
            self._wayland.close()
        self._descendants.end(self._cage)

    def _connected(self) -> bool:
        sockets = [place for place in self._runtime.glob("wayland-?") if place.is_socket()]
        if not sockets:
            return False
        try:
            self._wayland = Wayland(str(sockets[0]))
            self._keyboard = VirtualKeyboard(self._wayland, _SIGNS)
        except (CompositorGone, StopIteration):
            return False
        return True

    def _feet(self) -> tuple[int, ...]:
        inside = () if self._cage is None else below(self._cage.pid)
        return tuple(pid for pid in inside if name_of(pid) == "foot")

    def _foot(self) -> int | None:
        return max(self._feet(), key=_started, default=None)

    def _has(self, foot: int, words: str) -> bool:
        return any(found.encoding == CELLS for found in scan_processes([foot], words, cells=True))


def _started(pid: int) -> int:
    """Return when a process was started, in ticks since the machine was."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[19])
    except OSError:
        return 0
