"""Changes in folders as a file descriptor to wait on (Linux inotify)."""

import ctypes
import os
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

# <sys/inotify.h>; a write counts when the file is closed, so that no half file is read
_CLOSED_AFTER_WRITE, _MOVED_FROM, _MOVED_TO, _CREATED, _DELETED = 0x8, 0x40, 0x80, 0x100, 0x200
_FOLDER_DELETED, _FOLDER_MOVED, _ONLY_FOLDERS = 0x400, 0x800, 0x01000000
_CHANGES = _CLOSED_AFTER_WRITE | _MOVED_FROM | _MOVED_TO | _CREATED | _DELETED | _FOLDER_DELETED | _FOLDER_MOVED

_EVENT = struct.Struct("=iIII")
_STAFFS_FOLDERS = (b"backups", b"staff")

_libc = ctypes.CDLL(None, use_errno=True)


def watch_files(folders: Iterable[Path]) -> int | None:
    """Return a descriptor that becomes readable when something in ``folders`` changes.

    Folders that are missing are left out. None when the system has no watches to give: the kiosk then
    works on, and a change is seen at its next start.
    """
    fd: int = _libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    if fd < 0:
        return None
    for folder in folders:
        _libc.inotify_add_watch(fd, os.fsencode(folder), _CHANGES | _ONLY_FOLDERS)
    return fd


def drain(fd: int) -> bool:
    """Take everything that was told; say whether any of it may matter to a visit."""
    matters = False
    try:
        while told := os.read(fd, 65_536):
            matters = matters or any(not _is_staffs(name) for name in _names(told))
    except BlockingIOError:
        pass
    return matters


def _names(told: bytes) -> Iterator[bytes]:
    """Yield the name in each event; an empty one tells of the folder itself, or that some were lost."""
    at = 0
    while at < len(told):
        _watch, _mask, _cookie, length = _EVENT.unpack_from(told, at)
        at += _EVENT.size + length
        yield told[at - length : at].rstrip(b"\0")


def _is_staffs(name: bytes) -> bool:
    """Say whether a file is staff's alone, or not finished: what visitors see comes with another name."""
    return name.startswith((b".", b"directory.db")) or name in _STAFFS_FOLDERS
