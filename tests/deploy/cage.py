"""The kiosk as a shelter shows it: cage without a screen, foot, and the kiosk in it, in a Debian tree."""

import contextlib
import shlex
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import cv2
import numpy as np
import psutil

from tests.deploy.debian_tree import DebianTree
from tests.terminals.decoders import Picture
from tests.terminals.process_tree import end
from tests.terminals.waiting import until

RUNTIME = "/run/kiosk"
HEADLESS = {
    "XDG_RUNTIME_DIR": RUNTIME,
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
}
KEYBOARD = ("python3", "-m", "tests.deploy.virtual_keyboard")
CHECKOUT = {"PYTHONPATH": "/src", "PYTHONDONTWRITEBYTECODE": "yes"}


class HeadlessCage:
    """A running cage with the stage in it; grim takes its pictures, and a virtual keyboard presses its keys.

    Args:
        tree: Where; the checkout is at /src in it.
        program: What cage runs: the stage.
        user: As whom, who has no other process there; cage refuses root.
        environment: More than cage without a screen needs.
    """

    def __init__(
        self,
        tree: DebianTree,
        program: Sequence[str] = ("/opt/kiosk/bin/kiosk", "stage"),
        user: str = "kiosk",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.tree, self._user = tree, user
        self._number = int(tree.succeed("id", "-u", user))
        tree.succeed("rm", "-rf", RUNTIME)
        tree.succeed("install", "-d", "-m", "0700", "-o", user, "-g", user, RUNTIME)
        self._environment = HEADLESS | dict(environment or {})
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed by close)
        self._started = tree.start(
            "cage", "--", *program, user=user, environment=self._environment, stdout=self._log, stderr=self._log
        )
        self._display = self._environment | {"WAYLAND_DISPLAY": self._wayland_display()}

    def processes(self, *names: str) -> list[psutil.Process]:
        """Return the living processes of the kiosk's user, the oldest first; of these names only, if any are given."""
        there = self.tree.path("/proc/1/ns/pid").stat().st_ino
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.NoSuchProcess, FileNotFoundError):
                ours = process.uids().real == self._number and process.status() != psutil.STATUS_ZOMBIE
                if ours and Path(f"/proc/{process.pid}/ns/pid").stat().st_ino == there:
                    found.append((process.create_time(), process.pid, process, process.name()))
        return [process for _, _, process, name in sorted(found, key=lambda one: one[:2]) if name in names or not names]

    def kiosks(self) -> list[psutil.Process]:
        """Return the living supervisors and visits, the oldest first."""
        return [process for process in self.processes("kiosk") if "run" in _command(process)]

    def stage(self) -> psutil.Process:
        """Return what cage runs."""
        (stage,) = (process for process in self.processes("kiosk") if "stage" in _command(process))
        return stage

    def picture(self) -> Picture:
        """Return what is on the screen: height x width x RGB."""
        data = np.frombuffer(self._output_of("grim", "-"), np.uint8)
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR_RGB), np.uint8)

    def key(self, *words: str, layout: str = "us") -> None:
        """Press keys of a keyboard with this layout, as ``virtual_keyboard`` names them: ``f12``, ``+shift``, ``a``."""
        command = (*KEYBOARD, layout, *words)
        done = self.tree.run(*command, user=self._user, environment=self._display | CHECKOUT)
        assert done.returncode == 0, f"{shlex.join(command)}: {done.stderr}"

    def wait_for_picture(self, picture: Picture) -> None:
        """Wait until the screen shows exactly that."""
        until(lambda: np.array_equal(self.picture(), picture), "that picture")

    def ended(self) -> bool:
        """Say whether cage has ended, upon which a service manager would start it again."""
        return self._started.poll() is not None

    def log(self) -> str:
        """Return what cage, the stage and foot have complained of."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def close(self) -> None:
        """End it, and all that it started."""
        end(self.processes())
        self._started.wait()
        self._log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _wayland_display(self) -> str:
        folder = self.tree.path(RUNTIME)

        def display() -> str | None:
            assert self._started.poll() is None, f"cage ended: {self.log()}"
            return next((one.name for one in folder.glob("wayland-?") if one.is_socket()), None)

        return until(display, "cage's socket")

    def _output_of(self, *command: str) -> bytes:
        with tempfile.TemporaryFile() as output:
            process = self.tree.start(*command, user=self._user, environment=self._display, stdout=output)
            assert process.wait() == 0, f"{shlex.join(command)} failed"
            output.seek(0)
            return output.read()


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except (psutil.NoSuchProcess, FileNotFoundError):  # it has ended meanwhile
        return []
