"""A private X display without a screen, a picture of which can be taken at any time."""

import os
import subprocess
import tempfile
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from tests.terminals.needs import need

Pixels = NDArray[np.uint8]  # height x width x (red, green, blue)


class XDisplay:
    """An Xvfb of our own; its picture lies in a file, so that no program is needed to take it.

    Attributes:
        name: The display's name, such as ``:7``.
    """

    def __init__(self, width: int, height: int) -> None:
        need("Xvfb")
        self._folder = tempfile.TemporaryDirectory(prefix="xvfb-")
        told, tell = os.pipe()
        size = f"{width}x{height}x24"
        options = ["-displayfd", f"{tell}", "-fbdir", self._folder.name, "-dpi", "96", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(
            ["Xvfb", *options, "-screen", "0", size],
            pass_fds=(tell,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        # Read on until the line is whole: a server whose reader went away in between would die of it.
        with os.fdopen(told, encoding="ascii") as answer:
            self.name = f":{answer.readline().strip()}"
        if self.name == ":":
            self.close()
            raise RuntimeError(f"Xvfb did not start (exit status {self._server.returncode})")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def picture(self, wide: int, high: int) -> Pixels:
        """Take a picture of the upper left corner of the display, ``wide`` by ``high`` pixels.

        Source: XWDFile.h of the X Window System: 25 numbers, then the window's name, the colours, the pixels.
        """
        path = Path(self._folder.name, "Xvfb_screen0")
        header = np.fromfile(path, ">u4", 25)
        height, line, colours = (int(header[index]) for index in (5, 12, 19))
        # Mapped, not read: only the part that is wanted is copied.
        start = int(header[0]) + 12 * colours
        pixels = np.memmap(path, np.uint8, "r", start, (height, line // 4, 4))
        blue_first = pixels[:high, :wide, :3]
        return np.ascontiguousarray(blue_first[:, :, ::-1])

    def close(self) -> None:
        """End the display."""
        self._server.terminate()
        self._server.wait(30)
        self._folder.cleanup()
