"""``kiosk providers export``: the list of local programs as a file for others."""

import json
from collections.abc import Callable
from pathlib import Path

from kiosk.directory.exchange.export_providers import export_providers
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words


def export(home: Path, file: Path, with_withheld: bool, as_data: bool, write: Callable[[str], None]) -> int:
    """Write the list to a file, and tell how much of it.

    Args:
        home: The kiosk's home folder.
        file: Where to; what its name ends in tells the format.
        with_withheld: Write hidden addresses and notes of staff too.
        as_data: Answer with JSON.
        write: Takes one line.

    Returns:
        0.

    Raises:
        KioskError: It could not be written; what was there before is as it was.
    """
    done = export_providers(home, file, with_withheld)
    if as_data:
        write(json.dumps({"file": str(file), "written": done.written, "left_out": done.left_out}))
        return 0
    words = english_words(places(home))
    write(words("export-done", count=done.written, file=str(file)))
    if done.left_out:
        write(words("export-left-out", count=done.left_out))
    if with_withheld:
        write(words("export-holds-addresses"))
    return 0
