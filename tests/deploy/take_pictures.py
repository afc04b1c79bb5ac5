"""Take the pictures of the deploy guide anew: cage as the installer sets it up. Run by ``make pictures``."""

import sys
from pathlib import Path

import numpy as np
from PIL import Image

from tests.deploy.cage import HeadlessCage
from tests.deploy.installed import open_installed
from tests.terminals.decoders import Picture
from tests.terminals.waiting import until

SETTINGS = 'shelter_name = "Hope House"\nstaff_line = "Press the bell, or call extension 12"\nstate = "OH"\n'


def take(folder: Path) -> None:
    """Save the screen between two visits, and the first page of a visit, as PNG."""
    home = {"STATE_DIRECTORY": "/var/lib/kiosk", "LANG": "C.UTF-8"}
    with open_installed("cage") as tree:
        tree.path("/var/lib/kiosk/kiosk.toml").write_text(SETTINGS)
        tree.succeed("chown", "kiosk:kiosk", "/var/lib/kiosk/kiosk.toml")
        with HeadlessCage(tree, environment=home) as cage:
            until(lambda: len(cage.kiosks()) == 3, "a visit that waits")
            neutral = cage.picture()
            _save(neutral, folder / "deploy-neutral.png")
            cage.key("space")
            home_page = until(lambda: _another(cage, neutral), "the first page")
            _save(home_page, folder / "deploy-home.png")


def _another(cage: HeadlessCage, before: Picture) -> Picture | None:
    now = cage.picture()
    return None if np.array_equal(now, before) else now


def _save(picture: Picture, path: Path) -> None:
    Image.fromarray(picture).quantize(32).save(path, optimize=True)


if __name__ == "__main__":
    take(Path(sys.argv[1]))
