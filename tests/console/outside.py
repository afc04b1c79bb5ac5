"""What a kiosk may change outside of itself: nothing but its cache; and what it may ask a terminal: nothing."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from tests.console.kiosk_on_pty import ROOT, KioskOnPty

QUESTIONS = re.compile(
    rb"\x1b\[[>=?]?[0-9;]*c"  # what are you (DA)
    rb"|\x1b\[\??[0-9;]*n"  # where is the cursor, how are you (DSR)
    rb"|\x1b\[\??[0-9;]*\$p"  # which modes are on (DECRQM)
    rb"|\x1b\[>[0-9;]*q"  # version
    rb"|\x1b\[\?u"  # which keyboard mode
    rb"|\x1b\[1[1-9]t|\x1b\[2[01]t"  # sizes, title
    rb"|\x1b\][0-9;]*(?:[^\x07\x1b]*;)?\?"  # colours, clipboard
    rb"|\x1bP[+$]q"  # capabilities, settings
    rb"|\x1b[Z]|\x05"  # the oldest two
)
_CLIPBOARD = re.compile(rb"\x1b\]52;[^;]*;([^\x07\x1b]*)")


def questions(output: bytes) -> list[bytes]:
    """Return what in ``output`` a terminal would answer, as if a visitor typed it."""
    return QUESTIONS.findall(output)


def copied(output: bytes) -> list[bytes]:
    """Return what in ``output`` would be put on the clipboard."""
    return [content for content in _CLIPBOARD.findall(output) if content]


def files(*folders: Path) -> dict[Path, tuple[int, int]]:
    """Return every file below the folders with its size and the time it last changed; our own caches left out."""
    found = {}
    for path in _paths(folders):
        try:
            about = path.lstat()
        except FileNotFoundError:
            continue
        found[path] = (about.st_size, about.st_mtime_ns)
    return found


def places(kiosk: KioskOnPty) -> tuple[Path, ...]:
    """Return where a kiosk could write by mistake: its home, its user's folder, the folder it was started in."""
    return (kiosk.home.parent, ROOT / "kiosk", ROOT / "content")


def _paths(folders: Iterable[Path]) -> Iterable[Path]:
    for folder in folders:
        for parent, inner, names in os.walk(folder):
            if "__pycache__" in inner:
                inner.remove("__pycache__")
            if Path(parent).name == "home" and "cache" in inner:
                inner.remove("cache")
            yield from (Path(parent, name) for name in names)
