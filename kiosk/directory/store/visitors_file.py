"""The visitors' file, ``visitors.db``: made whole from the staff's, with nothing in it that may not be shown."""

import os
from collections.abc import Iterable
from pathlib import Path

from kiosk.directory.provider import Provider
from kiosk.directory.store.file_problem import telling_problems
from kiosk.directory.store.visitors_draft import VisitorsDraft


def build_visitors(providers: Iterable[Provider], draft: Path, revision: int) -> None:
    """Write at ``draft`` a new visitors' file, whole and on the disk when this returns.

    Args:
        providers: All of them, in any order. Only what ``for_visitors`` leaves of each gets in, sorted by name:
            row numbers follow that, so that a search needs no sorting.
        draft: File to make; one that is there is replaced.
        revision: State of the staff's file that it is made from.

    Raises:
        KioskError: ``visitors-full``, ``visitors-closed``, ``visitors-disk``.
    """
    made = VisitorsDraft(draft)
    try:
        made.finish(providers, revision)
    except BaseException:
        made.drop()
        raise


def publish_visitors(draft: Path, visitors: Path) -> None:
    """Put a finished draft in the place of the visitors' file, in one step; readers of the old one keep it.

    Raises:
        KioskError: ``visitors-closed``, ``visitors-full``.
    """
    with telling_problems("visitors", visitors):
        draft.replace(visitors)
        folder = os.open(visitors.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
