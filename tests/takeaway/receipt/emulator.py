"""A receipt printer in memory, written from Epson's list of commands; it shares no code with what writes them.

It knows what a slip may send and calls all else a fault: text outside pictures, unknown commands, cash drawers.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # height x width, 0 black, 255 white

NUL, DLE, ESC, GS = 0x00, 0x10, 0x1B, 0x1D
LINE = 30  # dots that a line feed moves the paper
WIDEST = 640

# Obeyed the moment they arrive, also in the middle of a picture: DLE EOT, DLE ENQ, DLE DC4.
_AT_ONCE = {0x04: "status asked in the data", 0x05: "recovery asked for in the data", 0x14: "cash drawer or power"}


@dataclass(slots=True)
class Printed:
    """What came out of the printer.

    Attributes:
        papers: One picture for each cut, as wide as the paper; blank feeds at its end are kept.
        hanging: What was printed and not cut off.
        faults: What no slip may do, such as ``drawer``, with the place in the data.
    """

    papers: list[Picture] = field(default_factory=list)
    hanging: Picture = field(default_factory=lambda: np.zeros((0, 1), np.uint8))
    faults: list[str] = field(default_factory=list)


class Emulator:
    """Prints bytes on endless paper; what a picture still waits for is waited for over several calls.

    Args:
        dots: Width of the paper.
    """

    def __init__(self, dots: int = 576) -> None:
        self._dots = dots
        self._data = bytearray()
        self._at = 0
        self._rows: list[Picture] = []
        self.printed = Printed()

    def take(self, data: bytes) -> Printed:
        """Take bytes as they arrive, and print what is whole."""
        old = len(self._data)
        self._data += data
        for at in range(max(0, old - 1), len(self._data) - 1):
            if self._data[at] == DLE and self._data[at + 1] in _AT_ONCE:
                self._fault(_AT_ONCE[self._data[at + 1]], at)
        with memoryview(self._data) as view:
            while self._at < len(view) and (length := self._obey(view)):
                self._at += length
        self.printed.hanging = self._paper()
        return self.printed

    def _obey(self, view: memoryview) -> int:
        with view[self._at :] as rest:
            return self._command(rest)

    def _command(self, data: memoryview) -> int:
        """Obey the command at the front and return its length, 0 while it is not whole."""
        match data[0]:
            case 0x00:
                return 1
            case 0x0A:
                return self._feed(LINE, 1)
            case 0x1B:
                return self._escape(data)
            case 0x1D:
                return self._group(data)
        self._fault(f"text or unknown {data[0]:#04x}", self._at)
        return 1

    def _escape(self, data: memoryview) -> int:
        if len(data) < 2:
            return 0
        if data[1] in b"@":
            return 2
        if data[1] in b"JdaM23t" and len(data) < 3:
            return 2 if data[1] in b"2" else 0
        if data[1] in b"Jd":
            return self._feed(data[2] * (LINE if data[1] in b"d" else 1), 3)
        if data[1] in b"p":
            self._fault("drawer", self._at)
            return 5
        if data[1] != NUL:  # ESC NUL is what is left of a command that was cut off and filled up
            self._fault(f"unknown ESC {data[1]:#04x}", self._at)
        return 2

    def _group(self, data: memoryview) -> int:
        if len(data) < 3:
            return 0
        if data[1] in b"V":
            length = 4 if data[2] in (65, 66) else 3
            if len(data) < length:
                return 0
            self._feed(data[3] if length == 4 else 0, 0)
            self._cut()
            return length
        if data[1] in b"v":
            return self._raster(data)
        if data[1] != NUL:
            self._fault(f"unknown GS {data[1]:#04x}", self._at)
        return 2

    def _raster(self, data: memoryview) -> int:
        if data[2] not in b"0":
            return 3  # the rest of a command that was cut off
        if len(data) < 8:
            return 0
        width, height = data[4] + 256 * data[5], data[6] + 256 * data[7]
        if not width or not height:
            return 8
        length = 8 + width * height
        if len(data) < length:
            return 0
        if data[3] not in (0, 48):
            self._fault("stretched picture", self._at)
        dots = np.unpackbits(np.frombuffer(bytes(data[8:length]), np.uint8).reshape(height, width), axis=1)
        if dots.shape[1] > self._dots and dots[:, self._dots :].any():
            self._fault("wider than the paper", self._at)
        row = np.full((height, self._dots), 255, np.uint8)
        seen = min(self._dots, dots.shape[1])
        row[:, :seen] = np.where(dots[:, :seen], 0, 255)
        self._rows.append(row)
        return length

    def _feed(self, dots: int, length: int) -> int:
        self._rows.append(np.full((dots, self._dots), 255, np.uint8))
        return length

    def _cut(self) -> None:
        self.printed.papers.append(self._paper())
        self._rows = []

    def _paper(self) -> Picture:
        return np.concatenate(self._rows) if self._rows else np.zeros((0, self._dots), np.uint8)

    def _fault(self, what: str, at: int) -> None:
        self.printed.faults.append(f"{what} at byte {at}")
