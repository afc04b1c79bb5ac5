"""Root looks into the kiosk's folder as the folder's owner: whatever lies there then leads root nowhere else."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def as_owner(home: Path, groups: Sequence[int]) -> Iterator[None]:
    """Act as the owner of ``home`` inside the block; nothing changes where this is not root, or root owns it.

    The whole process changes: for a command alone, never beside other threads.

    Args:
        home: The folder.
        groups: Numbers of further groups, such as that of the printers.
    """
    place = next(folder for folder in (home, *home.parents) if folder.exists())
    about = place.stat()
    if os.geteuid() != 0 or about.st_uid == 0:
        yield
        return
    before, group = os.getgroups(), os.getegid()
    os.setgroups([about.st_gid, *groups])
    os.setegid(about.st_gid)
    os.seteuid(about.st_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(group)
        os.setgroups(before)
