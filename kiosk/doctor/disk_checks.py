"""Is there room to save, and may the kiosk save at all?"""

import os
from collections.abc import Iterator
from datetime import date

from kiosk.doctor.finding import Finding, attention, broken, ok
from kiosk.doctor.machine import Machine

LEAST_FREE_MB = 200
"""Below it staff are asked to make room."""

_FULL_MB = 20
"""Below it the next back-up or import may not fit."""


def check_disk(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at the file system that holds the home folder."""
    place = next(folder for folder in (machine.home, *machine.home.parents) if folder.exists())
    about = os.statvfs(place)
    free = about.f_bavail * about.f_frsize // 1_000_000
    if about.f_flag & os.ST_RDONLY or not os.access(place, os.W_OK, effective_ids=True):
        yield broken("disk", "disk-read-only", folder=str(place))
    elif free < _FULL_MB:
        yield broken("disk", "disk-full", free=free)
    elif free < LEAST_FREE_MB:
        yield attention("disk", "disk-low", free=free)
    else:
        yield ok("disk", "disk-room", free=free)
