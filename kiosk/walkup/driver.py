"""A Textual driver without threads: the event loop itself reads the terminal.

Textual's own driver polls from a thread ten times a second and asks the terminal questions whose late
answers would be input for the next visitor. This one sleeps until a key comes.
It starts on hold: the app mounts and lays itself out while nothing touches the terminal.
"""

import asyncio
import codecs
import contextlib
import fcntl
import os
import signal
import struct
import termios
import time
from typing import Any

from textual import events
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.driver import Driver
from textual.geometry import Size
from textual.message import Message

from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.key_sequences import ESCAPE
from kiosk.walkup.kitty_keys import KITTY_ON, speaks_kitty

TERMINAL = 0
READ_AT_MOST = 4096
PASTE_MUST_END_S = 2.0
_PASTE_BEGINS = b"\x1b[200~"

KEYS_AT_MOST = 256
"""More signs than that in one read, outside a paste, are no person typing: the rest is dropped."""

QUEUE_AT_MOST = 200
"""Keys waiting for the app; what a flood adds beyond them is dropped, leave keys excepted."""

_ON = "\x1b[?7l\x1b[?2004h\x1b[?25h"
"""No wrapping, bracketed paste, and the terminal's own cursor, which a braille display follows."""

_STEADY = "\x1b[4 q"
"""A cursor that does not blink, where the terminal knows how."""

_MOUSE_ON = "\x1b[?1000h\x1b[?1006h"


class TerminalDriver(Driver):
    """Reads and writes the terminal on file descriptors 0 and 1.

    Args:
        app: The app.
        debug, mouse, size: As Textual passes them.
    """

    watch: InputWatch
    """Set by the app's maker before the app runs: finds leave keys and counts the reads."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._on_hold = True
        self._waiting: list[str] = []
        self._flush_soon: asyncio.Handle | None = None
        self._tick_soon: asyncio.TimerHandle | None = None
        self._rest_soon: asyncio.TimerHandle | None = None
        self._paste_end: asyncio.TimerHandle | None = None
        self._parser = XTermParser(False)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def write(self, data: str) -> None:
        """Write soon; several pieces of one update leave together."""
        if self._on_hold:
            return
        self._waiting.append(data)
        if self._flush_soon is None:
            self._flush_soon = self._loop.call_soon(self.flush)

    def flush(self) -> None:
        """Write what waits. A terminal that is gone takes nothing more; its closing ends the visit."""
        self._flush_soon = None
        view = memoryview("".join(self._waiting).encode("utf-8", "replace"))
        self._waiting.clear()
        with contextlib.suppress(OSError):
            while view:
                view = view[os.write(1, view) :]

    def start_application_mode(self) -> None:
        """Begin on hold: only the size is asked for. Signals stay as they are, as this may be the supervisor still."""
        self._loop = asyncio.get_running_loop()
        self._send_size()

    def take_terminal(self, painted: tuple[int, int] | None = None) -> None:
        """Take over the terminal, and draw if its size is another than the app was laid out for.

        Args:
            painted: Columns and rows for which the screen was painted before, if it was: another size now is drawn,
                even if the app was laid out for it.
        """
        self._on_hold = False
        for number in (signal.SIGTSTP, signal.SIGTTOU, signal.SIGTTIN, signal.SIGPIPE, signal.SIGQUIT, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        self._loop.add_signal_handler(signal.SIGWINCH, self._send_size)
        with contextlib.suppress(termios.error):
            modes = termios.tcgetattr(TERMINAL)
            modes[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
            modes[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR | termios.ISTRIP)
            modes[6][termios.VMIN], modes[6][termios.VTIME] = 1, 0
            termios.tcsetattr(TERMINAL, termios.TCSANOW, modes)
        console = os.environ.get("TERM", "") == "linux"
        self.write(_ON + ("" if console else _STEADY + _MOUSE_ON) + (KITTY_ON if speaks_kitty(os.environ) else ""))
        self._loop.add_reader(TERMINAL, self._read)
        # Asked when changes are told already: one that came before that told nobody.
        size = self._size_now()
        if size != self._app.size or size != (painted or size):
            self._send_size()

    def _size_now(self) -> Size:
        rows = columns = 0
        with contextlib.suppress(OSError):
            rows, columns, _, _ = struct.unpack("HHHH", fcntl.ioctl(TERMINAL, termios.TIOCGWINSZ, b"\0" * 8))
        return Size(columns or 80, rows or 24)

    def _send_size(self) -> None:
        size = self._size_now()
        self._app.post_message(events.Resize(size, size))

    def _read(self) -> None:
        try:
            data = os.read(TERMINAL, READ_AT_MOST)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        was_pasting = self.watch.is_pasting
        self._take(self.watch.takes(data), was_pasting)
        if self._rest_soon is not None:
            self._rest_soon.cancel()
        waits_s = self.watch.waits_s
        self._rest_soon = None if waits_s is None else self._loop.call_later(waits_s, self._read_no_more)

    def _read_no_more(self) -> None:
        """Nothing followed what looked like the beginning of a key."""
        self._take(self.watch.rest(), self.watch.is_pasting)

    def _take(self, keys: tuple[bytes, ...], was_pasting: bool) -> None:
        if not keys:
            return
        if self._app._message_queue.qsize() > QUEUE_AT_MOST:
            self._parser = XTermParser(False)
            return
        pastes = was_pasting or self.watch.is_pasting or any(_PASTE_BEGINS in piece for piece in keys)
        room = READ_AT_MOST if pastes else KEYS_AT_MOST
        for piece in keys:
            text = self._decoder.decode(piece)
            self._feed(text[:room], is_escape=piece == ESCAPE)
            if len(text) > room:
                self._parser = XTermParser(False)
                break
            room -= len(text)
        self._arm_tick()
        self._expect_paste_end()

    def _feed(self, text: str, *, is_escape: bool) -> None:
        """Hand keys on. Textual's parser would wait whether more follows Escape, and take that for one key with it."""
        if is_escape:
            text = text.removesuffix("\x1b")
        for event in self._parser.feed(text) if text else ():
            self.process_message(event)
        if is_escape:
            self.process_message(events.Key("escape", "\x1b"))

    def _arm_tick(self) -> None:
        """Escape alone is a key once nothing follows it for a moment (the parser's own time-out)."""
        if self._tick_soon is not None:
            self._tick_soon.cancel()
            self._tick_soon = None
        when = self._parser._timeout_time
        if when is not None:
            delay = max(0.0, when - time.monotonic()) + 0.001
            self._tick_soon = self._loop.call_later(delay, self._tick)

    def _tick(self) -> None:
        self._tick_soon = None
        for event in self._parser.tick():
            self.process_message(event)
        self._arm_tick()

    def _expect_paste_end(self) -> None:
        """A paste whose end got lost would swallow every key: give it two seconds."""
        if self.watch.is_pasting and self._paste_end is None:
            self._paste_end = self._loop.call_later(PASTE_MUST_END_S, self._give_up_paste)
        elif not self.watch.is_pasting and self._paste_end is not None:
            self._paste_end.cancel()
            self._paste_end = None

    def _give_up_paste(self) -> None:
        self._paste_end = None
        self._parser = XTermParser(False)
        self.watch.end_paste()

    def send_message(self, message: Message) -> None:
        """Hand an event to the app: same thread, same loop."""
        self._app.post_message(message)

    def disable_input(self) -> None:
        """Read no more."""
        self._loop.remove_reader(TERMINAL)

    def stop_application_mode(self) -> None:
        """Nothing to give back: the supervisor takes the terminal."""
        self.disable_input()
