"""The fake printer on a TCP port of this machine, and how its plug is pulled."""

import socket
import struct
import threading
from types import TracebackType
from typing import Literal

from kiosk.printer_settings import PrinterSettings

from .fake_printer import FakePrinter

Fate = Literal["stall", "close", "reset"]


class LoopbackPrinter:
    """Listens from the start to the end of a ``with``; connections are taken one after the other.

    Args:
        printer: What it answers.
        takes: It reads so many bytes of each connection; None for all.
        then: What it does after that: stop reading, close the connection, or cut it off.
        at_once: How many bytes it reads at a time.

    Attributes:
        ends: How each connection ended, as seen by the printer: ``closed`` or ``reset``.
    """

    def __init__(
        self, printer: FakePrinter | None = None, takes: int | None = None, then: Fate = "stall", at_once: int = 4096
    ) -> None:
        self.printer = printer or FakePrinter()
        self.ends: list[str] = []
        self._takes, self._then, self._at_once = takes, then, at_once
        self._resumed = threading.Event()
        self._stopped = threading.Event()
        self._listener = socket.socket()
        # Small, as in a real printer: a sender notices soon when it stops reading.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._listener.getsockname()[1])

    @property
    def settings(self) -> PrinterSettings:
        """The settings that lead to it."""
        return PrinterSettings(kind="network", address=f"127.0.0.1:{self.port}")

    def resume(self) -> None:
        """Go on reading where it had stalled."""
        self._resumed.set()

    def __enter__(self) -> "LoopbackPrinter":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped.set()
        self._resumed.set()
        with socket.socket() as last:  # wakes the one that accepts
            last.connect(("127.0.0.1", self.port))
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            line, _ = self._listener.accept()
            with line:
                if self._stopped.is_set():
                    return
                self.ends.append(self._talk(line))

    def _talk(self, line: socket.socket) -> str:
        left = self._takes
        try:
            while True:
                if left == 0 and not self._resumed.is_set():
                    if self._then != "stall":
                        return self._break_off(line)
                    self._resumed.wait()
                most = self._at_once if left is None or self._resumed.is_set() else min(left, self._at_once)
                data = line.recv(most)
                if not data:
                    return "closed"
                left = None if left is None else max(0, left - len(data))
                line.sendall(self.printer.take(data))
        except ConnectionError:
            return "reset"

    def _break_off(self, line: socket.socket) -> str:
        if self._then == "reset":
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return "broken off"
