"""Take the picture of the README: the kiosk's home page in a real xterm. Run by ``make picture``."""

import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.terminals.xterm import XTerm


def take(path: Path) -> None:
    """Start the kiosk, go to home, and save what xterm shows as PNG."""
    with tempfile.TemporaryDirectory() as home:
        argv = [sys.executable, "-m", "kiosk", "run", "--home", home]
        with XTerm(argv, columns=80, rows=24) as xterm:
            before = xterm.wait_for("Press any key", 30)
            xterm.press("space")
            picture = xterm.next_picture(before)
    Image.fromarray(picture).quantize(32).save(path, optimize=True)


if __name__ == "__main__":
    take(Path(sys.argv[1]))
