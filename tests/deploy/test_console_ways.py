"""No key leads from the kiosk's console to another: tried on the kernel's own consoles and key tables."""

import contextlib
import fcntl
import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.deploy.booted import free_console
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import ROOT, Stack

pytestmark = pytest.mark.root

LIBRARY = ROOT / "deploy" / "lib"
WAYS = re.compile(r"\b(Console_\d+|\w+_Console|Spawn_Console|KeyboardSignal|Boot|SAK|Scroll_\w+|Show_\w+|Hold)\b")

# <linux/vt.h>
GET_STATE, ACTIVATE = 0x5603, 0x5606

# What keyboards have by default, should the machine's own table have lost it.
PLANTED = """
alt keycode 59 = Console_1
altgr keycode 59 = Console_13
control alt keycode 59 = Console_1
control alt keycode 111 = Boot
alt keycode 105 = Decr_Console
alt keycode 103 = KeyboardSignal
keycode 84 = Last_Console
keycode 70 = Scroll_Lock
shift keycode 70 = Show_Memory
altgr keycode 70 = Show_Registers
control keycode 70 = Show_State
shift keycode 104 = Scroll_Backward
shift control keycode 99 = SAK
"""

# In one go, so that the machine has its own table back whatever happens.
TRY_KEYS = """
dumpkeys --console "$1" --full-table >/tmp/own
trap 'loadkeys --quiet --console "$1" /tmp/own' EXIT
echo "$2" | loadkeys --quiet --console "$1"
dumpkeys --console "$1" --full-table >/tmp/before
sh /src/deploy/lib/console_keys.sh "$1"
dumpkeys --console "$1" --full-table >/tmp/after
"""


@pytest.fixture(scope="module")
def tables(installed_tree: Callable[[Stack], DebianTree]) -> tuple[list[str], list[str]]:
    """Return the key table before and after, as lines."""
    tree = installed_tree("console")
    tree.succeed("bash", "-euc", TRY_KEYS, "try", f"/dev/tty{free_console()}", PLANTED)
    before, after = (tree.path(f"/tmp/{name}").read_text(errors="replace").splitlines() for name in ("before", "after"))
    return before, after


def test_no_key_is_left_that_leads_away(tables: tuple[list[str], list[str]]) -> None:
    before, after = tables
    planted = {line.split(" = ")[1] for line in PLANTED.strip().splitlines()}
    assert planted <= {word for line in before for word in WAYS.findall(line)}
    assert [line for line in after if WAYS.search(line)] == []


def test_every_other_key_stays_as_it_was(tables: tuple[list[str], list[str]]) -> None:
    before, after = tables
    assert [WAYS.sub("VoidSymbol", line).split() for line in before] == [line.split() for line in after]


@pytest.fixture
def locked() -> Iterator[int]:
    """Give a console's descriptor while the one in front is locked; afterwards it may be switched as before."""
    free_console()
    console = os.open("/dev/tty0", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    program = [sys.executable, "-I", str(LIBRARY / "console_lock.py")]
    subprocess.run([*program, str(in_front(console))], check=True)
    try:
        yield console
    finally:
        subprocess.run([*program, "0"], check=True)
        os.close(console)


def in_front(console: int) -> int:
    return int(struct.unpack("HHH", fcntl.ioctl(console, GET_STATE, bytes(6)))[0])


def test_a_locked_console_stays_in_front(locked: int) -> None:
    before = in_front(locked)
    with contextlib.suppress(OSError):  # some kernels say so, others do nothing
        fcntl.ioctl(locked, ACTIVATE, free_console())
    assert in_front(locked) == before
