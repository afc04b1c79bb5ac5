"""A headless Chromium in kiosk mode that shows the kiosk's text, driven and timed through its DevTools pipe."""

import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self, TypeAlias

import psutil

from benchmarks.kiosk_run import ENVIRONMENT
from benchmarks.meter import NoAnswer
from tests.terminals.process_tree import end, family

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Table: TypeAlias = "dict[str, Json]"

_OPTIONS = (
    "--headless=new --kiosk --no-sandbox --no-first-run --disable-gpu --disable-background-networking "
    "--disable-component-update --disable-sync --disable-extensions --window-size=1280,800 --remote-debugging-pipe"
).split()
_CODES = {"Enter": 13, "Escape": 27, "PageDown": 34, "Home": 36, "ArrowUp": 38, "ArrowDown": 40}
_DEADLINE_S = 15.0
_PAINTED = "new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))"


def installed() -> str | None:
    """Return the path of Chromium, or None where there is none."""
    return shutil.which("chromium")


def version() -> str:
    """Return its name and version."""
    told = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=False)
    return " ".join(told.stdout.split()[:2])


class Chromium:
    """A browser with one page, in a new profile.

    Args:
        page: The page; it calls ``shown()`` in the second animation frame after each key.
    """

    def __init__(self, page: Path) -> None:
        self._profile = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        self._program = self._start(theirs_in, theirs_out)
        self._ready = select.poll()
        self._ready.register(self._in, select.POLLIN)
        self._rest = b""
        self._number = 0
        self._session = ""
        try:
            self._show(page)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def press(self, name: str) -> float:
        """Press a key; return the milliseconds until its second animation frame.

        Raises:
            NoAnswer: There was none.
        """
        fields: Table = {"key": name, "code": name, "windowsVirtualKeyCode": _CODES[name]}
        began_s = time.perf_counter()
        self._send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **fields})
        self._wait_for("Runtime.bindingCalled")
        took_ms = (time.perf_counter() - began_s) * 1000
        self._ask("Input.dispatchKeyEvent", {"type": "keyUp", **fields})
        return took_ms

    def processes(self) -> list[psutil.Process]:
        """Return its living processes."""
        return family(self._program.pid)

    def close(self) -> None:
        """End it, and forget its profile."""
        processes = self.processes()
        os.close(self._out)
        os.close(self._in)
        self._program.send_signal(signal.SIGTERM)
        end([*processes, *self.processes()])
        self._program.wait()
        self._profile.cleanup()

    def _start(self, read: int, write: int) -> "subprocess.Popen[bytes]":
        """Start it with the pipes where it looks for them: it reads descriptor 3 and writes descriptor 4."""
        above = [fcntl.fcntl(pipe, fcntl.F_DUPFD, 10) for pipe in (read, write)]
        become = f'exec "$@" 3<&{above[0]} 4>&{above[1]}'
        command = ["/bin/bash", "-c", become, "bash", "chromium", *_OPTIONS, f"--user-data-dir={self._profile.name}"]
        quiet = subprocess.DEVNULL
        try:
            return subprocess.Popen(
                [*command, "about:blank"],
                env={**ENVIRONMENT, "TMPDIR": self._profile.name},
                pass_fds=above,
                stdin=quiet,
                stdout=quiet,
                stderr=quiet,
                start_new_session=True,
            )
        finally:
            for pipe in (read, write, *above):
                os.close(pipe)

    def _show(self, page: Path) -> None:
        """Show the page in the one window there is, and learn to see when it calls ``shown``."""
        latest_s = time.monotonic() + _DEADLINE_S
        while not (windows := self._windows()):
            if time.monotonic() > latest_s:
                raise NoAnswer("chromium opens no window")
            time.sleep(0.05)
        attached = self._ask("Target.attachToTarget", {"targetId": windows[0], "flatten": True})
        self._session = str(attached["sessionId"])
        self._ask("Page.enable", {})
        self._ask("Runtime.enable", {})
        self._ask("Runtime.addBinding", {"name": "shown"})
        self._send("Page.navigate", {"url": page.as_uri()})
        self._wait_for("Page.loadEventFired")
        # Keys that come before the first frames are lost.
        self._ask("Runtime.evaluate", {"expression": _PAINTED, "awaitPromise": True})

    def _windows(self) -> list[Json]:
        targets = self._ask("Target.getTargets", {})["targetInfos"]
        assert isinstance(targets, list)
        return [target["targetId"] for target in targets if isinstance(target, dict) and target["type"] == "page"]

    def _ask(self, method: str, fields: Table) -> Table:
        number = self._send(method, fields)
        while True:
            message = self._next()
            if message.get("id") == number:
                result = message.get("result")
                if not isinstance(result, dict):
                    raise NoAnswer(f"chromium: {method}: {message}")
                return result

    def _send(self, method: str, fields: Table) -> int:
        self._number += 1
        message: Table = {"id": self._number, "method": method, "params": fields}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        return self._number

    def _wait_for(self, event: str) -> None:
        while self._next().get("method") != event:
            pass

    def _next(self) -> Table:
        while b"\0" not in self._rest:
            if not self._ready.poll(_DEADLINE_S * 1000):
                raise NoAnswer("chromium says nothing")
            data = os.read(self._in, 65536)
            if not data:
                raise NoAnswer("chromium has ended")
            self._rest += data
        message, _, self._rest = self._rest.partition(b"\0")
        found: Table = json.loads(message)
        return found
