"""The words of commands, for whoever calls them: root is told nothing that the kiosk's own user may have written."""

import os
from pathlib import Path

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording

_NO_HOME = Path("/nonexistent")


def trusted_words(home: Path) -> Wording:
    """Return the English words of commands.

    To root the words in a home folder of somebody else do not count: whoever has taken the kiosk over could tell root
    there what to type.

    Args:
        home: The kiosk's home folder.

    Raises:
        KioskError: There are no English words at all.
    """
    try:
        is_anothers = os.geteuid() == 0 and home.stat().st_uid != 0
    except OSError:
        is_anothers = False
    return english_words(places(_NO_HOME if is_anothers else home))
