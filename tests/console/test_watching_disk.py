"""A full disk and one that cannot be written any more: visitors are served, and staff are told."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.directory.backup.home_care import HomeCare
from tests.console.kiosk_on_pty import ROOT, KioskOnPty, make_home
from tests.console.pages import PAGES, go
from tests.directory.providers import SAFE_HARBOR, keep

pytestmark = [pytest.mark.terminal, pytest.mark.root]

WANTED = replace(SAFE_HARBOR, name="Zebra Legal Aid", confirmed_on=date.today())
_ON_A_DISK_OF_ITS_OWN = """
set -e
mount -t tmpfs -o size=8m,mode=0700 kiosk "$1"
cp -a "$1.made/." "$1"
disk=$1; shift
{then}
exec "$@"
"""
FULL = 'dd if=/dev/zero of="$disk/filled" bs=64k 2>/dev/null || true'
READ_ONLY = 'mount -o remount,ro "$disk"'


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Where a disk is put under the home folder, which lies beside it until then."""
    made = make_home(tmp_path / "home.made")
    (made / "visitors.db").unlink()
    keep(made, WANTED)
    HomeCare(made).look()
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@contextmanager
def _kiosk(disk: Path, then: str) -> Iterator[KioskOnPty]:
    """Start a kiosk that alone sees the disk under its home folder."""
    script = _ON_A_DISK_OF_ITS_OWN.format(then=then)
    with KioskOnPty(disk, first=("unshare", "-m", "sh", "-c", script, "sh", str(disk))) as kiosk:
        yield kiosk


def _inside(kiosk: KioskOnPty) -> Path:
    """The home folder as the kiosk sees it."""
    return Path("/proc", str(kiosk.pid), "root", *kiosk.home.parts[1:])


def _in_its_place(kiosk: KioskOnPty, *command: str) -> "subprocess.CompletedProcess[str]":
    """Carry out a command where the kiosk's disk is."""
    inside = ["nsenter", "-t", str(kiosk.pid), "-m", *command]
    return subprocess.run(inside, capture_output=True, text=True, check=False, timeout=120, cwd=ROOT)


def _is_served(kiosk: KioskOnPty) -> None:
    kiosk.begin()
    go(kiosk, PAGES["local help"])
    kiosk.wait_for(WANTED.name)
    kiosk.leave()


@pytest.mark.parametrize("then", [FULL, READ_ONLY], ids=["full", "read-only"])
def test_on_a_disk_that_takes_nothing_visitors_are_served_and_a_crash_ends_nothing(disk: Path, then: str) -> None:
    with _kiosk(disk, then) as kiosk:
        _is_served(kiosk)
        front = kiosk.begin()
        os.kill(front, signal.SIGSEGV)
        kiosk.ready_front(but=front)
        _is_served(kiosk)


def test_a_disk_that_can_no_longer_be_written_while_the_kiosk_runs_ends_no_visit(disk: Path) -> None:
    with _kiosk(disk, "true") as kiosk:
        front = kiosk.begin()
        assert _in_its_place(kiosk, "mount", "-o", "remount,ro", str(disk)).returncode == 0
        go(kiosk, PAGES["local help"])
        kiosk.wait_for(WANTED.name)
        assert kiosk.front() == front
        kiosk.leave()
        assert _in_its_place(kiosk, "touch", str(disk / "new")).returncode != 0
        _is_served(kiosk)


def test_on_a_full_disk_an_edit_is_refused_in_a_sentence_and_the_list_is_whole(disk: Path) -> None:
    with _kiosk(disk, FULL) as kiosk:
        kiosk.wait_neutral()
        before = (_inside(kiosk) / "visitors.db").read_bytes()
        command = (sys.executable, "-m", "kiosk", "providers", "retire", "--home", str(disk), WANTED.key, "--by", "AB")
        told = _in_its_place(kiosk, *command)
        assert told.returncode == 1
        assert "Traceback" not in told.stderr
        assert (_inside(kiosk) / "visitors.db").read_bytes() == before
        _is_served(kiosk)
