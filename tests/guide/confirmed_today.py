"""What staff of a test's kiosk confirmed today, so that nothing is hidden for its age however old the pack gets."""

from datetime import date
from functools import cache
from pathlib import Path

from kiosk.guide.files.confirmations import FILE_NAME
from kiosk.guide.files.kept_entries import kept_entries
from kiosk.guide.freshness import is_held_back
from kiosk.guide.hotline import Hotline
from kiosk.guide.topic import Topic


def confirm_today(home: Path) -> None:
    """Note in the home folder that each web page, topic and coalition that the pack shows was right today."""
    (home / FILE_NAME).write_text(_noted(date.today()), encoding="utf-8")


@cache
def _noted(today: date) -> str:
    entries = kept_entries(Path("/nonexistent"), today, 365)
    aged = (entry for entry in entries if not isinstance(entry.item, Hotline))
    kept = (entry for entry in aged if isinstance(entry.item, Topic) or not is_held_back(entry.item))
    return "".join(f'[{entry.id}]\nconfirmed_on = {today}\nby = "AB"\n' for entry in kept)
