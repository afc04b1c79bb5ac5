"""Say what a test needs of the machine: a missing piece fails under CI and is told elsewhere."""

import os
import shutil
from pathlib import Path

import pytest

# What the tests call or open -> the Debian package that brings it.
PACKAGES = {
    "Xvfb": "xvfb",
    "xterm": "xterm",
    "xdotool": "xdotool",
    "tmux": "tmux",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf": "fonts-dejavu-core",
    "cupsd": "cups-daemon",
    "lp": "cups-client",
    "ippeveprinter": "cups-ipp-utils",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters-core-drivers",
    "dbus-daemon": "dbus-daemon",
    "pdftoppm": "poppler-utils",
    "mmdebstrap": "mmdebstrap",
    "faketime": "faketime",
}


def need(*things: str) -> None:
    """Go on only when each program (or file) of ``PACKAGES`` is there."""
    missing = [PACKAGES[thing] for thing in things if not (shutil.which(thing) or Path(thing).is_file())]
    if missing:
        not_run(f"needs the Debian packages: {' '.join(missing)}")


def not_run(reason: str) -> None:
    """End the test: a failure under CI, where nothing may be left out, else a skip that tells the reason."""
    if os.environ.get("CI", "").lower() in ("1", "true", "yes"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
