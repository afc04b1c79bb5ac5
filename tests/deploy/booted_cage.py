"""The cage stack as a shelter starts it: systemd, seatd, cage, the stage, foot and the kiosk, on a screen of memory.

What differs from a shelter, and only because there is no screen and no keyboard here: cage draws into memory
(``WLR_BACKENDS=headless,libinput``: it asks seatd for a seat, but for no screen); seatd leaves the consoles of this
machine alone (``SEATD_VTBOUND=0``); and the console behind the picture is another than tty1, so that its lock fails.
"""

import contextlib

import cv2
import numpy as np
import psutil

from tests.deploy.booted import Booted
from tests.deploy.cage import CHECKOUT, KEYBOARD
from tests.deploy.debian_tree import DebianTree
from tests.terminals.decoders import Picture

DISPLAY = ("XDG_RUNTIME_DIR=/run/kiosk", "WAYLAND_DISPLAY=wayland-0")


class BootedCage(Booted):
    """A tree in which systemd runs the cage stack, until it is closed.

    Args:
        tree: With the kiosk installed for cage, and nobody else's.
    """

    def __init__(self, tree: DebianTree) -> None:
        place = tree.path("/etc/systemd/system/seatd.service.d")
        place.mkdir()
        (place / "consoles.conf").write_text("[Service]\nEnvironment=SEATD_VTBOUND=0\n")
        super().__init__(tree, "Environment=WLR_BACKENDS=headless,libinput")

    def stage(self) -> psutil.Process | None:
        """Return what cage runs; None while there is none."""
        for one in self.family("kiosk"):
            with contextlib.suppress(psutil.NoSuchProcess):
                if "stage" in one.cmdline():
                    return one
        return None

    def supervisor(self) -> psutil.Process | None:
        """Return the kiosk's first process in its only terminal, once systemd was told that it serves; else None."""
        feet = self.family("foot") if self.serves() else []
        if len(feet) != 1:
            return None
        with contextlib.suppress(psutil.NoSuchProcess):
            inside = feet[0].children()
            return inside[0] if len(inside) == 1 and len(inside[0].children()) == 2 else None
        return None

    def key(self, *words: str) -> None:
        """Press keys of an American keyboard, as ``virtual_keyboard`` names them."""
        checkout = (f"{name}={value}" for name, value in CHECKOUT.items())
        done = self.run("env", *DISPLAY, *checkout, *KEYBOARD, "us", *words, user="kiosk")
        assert done.returncode == 0, done.stderr.decode()

    def picture(self) -> Picture | None:
        """Return what is on the screen, height x width x RGB; None while nothing draws."""
        done = self.run("env", *DISPLAY, "grim", "-", user="kiosk")
        if done.returncode != 0:
            return None
        return np.asarray(cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_COLOR_RGB), np.uint8)
