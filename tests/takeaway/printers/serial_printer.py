"""The fake printer at the other end of a serial line: a pseudo terminal."""

import os
import select
import threading
from types import TracebackType

from kiosk.printer_settings import PrinterSettings

from .fake_printer import FakePrinter


class SerialPrinter:
    """Reads the line from the start to the end of a ``with``.

    Args:
        printer: What it answers.
        takes: It reads so many bytes and then says XOFF; None for all.
    """

    def __init__(self, printer: FakePrinter | None = None, takes: int | None = None) -> None:
        self.printer = printer or FakePrinter()
        self._takes = takes
        self._near, self._far = os.openpty()
        self.path = os.ttyname(self._far)
        self._stopped, self._stop = os.pipe()
        self._thread = threading.Thread(target=self._serve)

    @property
    def settings(self) -> PrinterSettings:
        """The settings that lead to it."""
        return PrinterSettings(kind="serial", address=f"{self.path}:115200")

    def unplug(self) -> None:
        """Pull the line out."""
        os.write(self._stop, b"x")
        self._thread.join()

    def __enter__(self) -> "SerialPrinter":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()
        for fd in (self._far, self._stopped, self._stop):
            os.close(fd)

    def _serve(self) -> None:
        left = self._takes
        while True:
            readable, _, _ = select.select([self._near, self._stopped], [], [])
            if self._stopped in readable:
                os.close(self._near)
                return
            data = os.read(self._near, 512)
            os.write(self._near, self.printer.take(data))
            left = None if left is None else left - len(data)
            if left is not None and left <= 0:
                os.write(self._near, b"\x13")
                left = None
