"""Room for small things, taken once."""

import subprocess
import sys

_LOOK = """
from pathlib import Path
from kiosk.supervisor.spare_room import make_room

def own_pages():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 4 for line in lines if line.startswith("RssAnon"))

def use():
    return [bytes(size) for size in range(2, 470, 16) for _ in range(48)]

own_pages()
if "with" in __import__("sys").argv:
    make_room()
before = own_pages()
used = use()
print(own_pages() - before)
"""


def fresh_pages(*words: str) -> int:
    done = subprocess.run([sys.executable, "-c", _LOOK, *words], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_small_things_need_fewer_fresh_pages_afterwards() -> None:
    assert fresh_pages("with") < fresh_pages() / 4
