"""Room on the disk."""

import os
from pathlib import Path

import pytest

from kiosk.doctor.disk_checks import check_disk
from kiosk.doctor.machine import Machine

from .good_machine import TODAY

BLOCK = 1_000_000


def disk(free_mb: int, flags: int = 0) -> os.statvfs_result:
    return os.statvfs_result((BLOCK, BLOCK, 10**6, free_mb, free_mb, 1, 1, 1, flags, 255))


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (disk(200), "disk-room"),
        (disk(199), "disk-low"),
        (disk(19), "disk-full"),
        (disk(9000, os.ST_RDONLY), "disk-read-only"),
    ],
)
def test_how_much_is_free_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: os.statvfs_result, key: str
) -> None:
    monkeypatch.setattr("os.statvfs", lambda _: state)
    assert [one.key for one in check_disk(Machine(tmp_path / "not" / "yet"), TODAY)] == [key]
