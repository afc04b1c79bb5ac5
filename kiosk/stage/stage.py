"""The stage: shows the kiosk under cage, and lets no terminal live longer than a visit."""

import os
import select
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import FrameType

from kiosk.stage.ending import Ending
from kiosk.stage.hidden_keys import LARGER, USUAL, HiddenKeys
from kiosk.stage.lifeline import Lifeline
from kiosk.stage.night import night_of
from kiosk.stage.night_screen import NightScreen
from kiosk.stage.output import Output
from kiosk.stage.screen import Screen, diagonal_of, font_pixels
from kiosk.stage.terminal_pair import SIZES, TerminalPair, start_pair
from kiosk.stage.turns import Turns
from kiosk.stage.wayland import CompositorGone, Wayland
from kiosk.supervisor import stage_line
from kiosk.supervisor.systemd_notify import SystemdNotify
from kiosk.walkup import text_size

OWN_SCREEN = Path("/etc/kiosk/screen")
"""Where staff write the diagonal of a screen that does not know its size: ``15.6 in``."""

OWN_NIGHT = Path("/etc/kiosk/night")
"""Where they write when the screen may be dark: ``22:00 06:00``. Without it, it never is."""

UNKNOWN_SCREEN = Screen(1280, 720)

_STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Stage:
    """Starts terminals until it is stopped or the compositor ends.

    Args:
        wayland: The compositor.
        program: The kiosk's command.
        environment: What terminal and kiosk get.
        folder: Where their sockets lie; nobody else's.
        systemd: Who wants to hear that all is alive, if systemd started cage.
    """

    def __init__(
        self,
        wayland: Wayland,
        program: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        systemd: SystemdNotify | None = None,
    ) -> None:
        self._wayland, self._program, self._environment, self._folder = wayland, program, environment, folder
        self._numbers = count(1)
        self._pairs: dict[int, TerminalPair] = {}
        self._ending = Ending()
        self._stopped = False
        self._turns = Turns(self._start, self._end)
        self._keys = HiddenKeys(wayland)
        self._lifeline = None if systemd is None else Lifeline(wayland, systemd)
        self._output = Output(wayland, self._turns.renew)
        night = night_of(_text_of(OWN_NIGHT))
        self._night = None if night is None else NightScreen(wayland, night, self._turns.hurry)
        self._wake, self._feed = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)

    def run(self) -> bool:
        """Serve; when this returns every terminal has been ended.

        Returns:
            False when no terminal could be started.
        """
        signal.set_wakeup_fd(self._feed, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, self._note)
        for number in _STOPS:
            signal.signal(number, self._stop)
        try:
            while not self._stopped and not self._turns.is_hopeless:
                self._turns.go_on()
                self._wait()
        except CompositorGone:
            pass
        finally:
            for pair in tuple(self._pairs.values()):
                self._end(pair)
            self._wayland.close()
        return not self._turns.is_hopeless

    def _note(self, number: int, frame: FrameType | None) -> None:
        """Let the signal reach the wake-up pipe; without a handler it would not."""

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._stopped = True

    def _wait(self) -> None:
        """Sleep until something happens, and answer it."""
        lines = {pair.line.fileno(): pair for pair in self._pairs.values()}
        compositor = self._wayland.fileno()
        places = [self._wake, compositor, *lines, *self._ending.descriptors]
        readable, _, _ = select.select(places, (), (), self._pause_s())
        if compositor in readable:
            self._wayland.take()
        for line in readable:
            if line in lines:
                self._hear(lines[line])
        with suppress(BlockingIOError):
            os.read(self._wake, 4096)
        self._reap()
        self._ending.go_on()
        if self._night is not None:
            self._night.go_on()

    def _pause_s(self) -> float | None:
        pauses = (self._turns.pause_s(), self._ending.pause_s(), self._night.pause_s() if self._night else None)
        return min((one for one in pauses if one is not None), default=None)

    def _hear(self, pair: TerminalPair) -> None:
        """Take what the kiosk of a pair tells, unless it has been ended meanwhile."""
        messages = pair.messages() if pair.pid in self._pairs else ()
        for message in messages:
            match message:
                case text_size.BEGUN:
                    self._turns.begun(pair)
                case text_size.LARGER:
                    self._next_size(pair)
                case stage_line.OVER:
                    self._usual_size(pair)
                    self._turns.over(pair)
                case stage_line.READY | stage_line.RESTING:
                    self._turns.ready(pair)
            if self._lifeline is not None and pair is self._turns.top:  # one that is covered speaks for nobody
                self._lifeline.hand_on(message)

    # Size of the text

    def _next_size(self, pair: TerminalPair) -> None:
        if pair is not self._turns.top:  # another one would get the key
            return
        pair.size = (pair.size + 1) % SIZES
        self._keys.press([LARGER if pair.size else USUAL])

    def _usual_size(self, pair: TerminalPair) -> None:
        if pair.size and pair is self._turns.top:
            pair.size = 0
            self._keys.press([USUAL])

    # Terminals

    def _start(self) -> TerminalPair:
        font_px = font_pixels(self._output.screen or UNKNOWN_SCREEN, diagonal_of(_text_of(OWN_SCREEN)))
        address = self._folder / f"kiosk-stage-{next(self._numbers)}"
        pair = start_pair(self._program, font_px, self._environment, address)
        self._pairs[pair.pid] = pair
        return pair

    def _end(self, pair: TerminalPair) -> None:
        self._pairs.pop(pair.pid, None)
        self._ending.add(pair.end())

    def _reap(self) -> None:
        with suppress(ChildProcessError):
            while (pid := os.waitpid(-1, os.WNOHANG)[0]) != 0:
                pair = self._pairs.pop(pid, None)
                if pair is not None:
                    pair.close()
                    self._turns.ended(pair)


def _text_of(path: Path) -> str:
    """Return what staff wrote there; nothing where they wrote nothing."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
