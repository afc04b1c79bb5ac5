"""Whether the tests may look into the memory of other processes; see ``kiosk.proof.memory`` for how."""

import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.terminals.needs import not_run

_PR_SET_DUMPABLE = 4


@cache
def may_scan() -> bool:
    """Say whether this process may read the memory of another one that hides it (needs CAP_SYS_PTRACE)."""
    hide = f"import ctypes; ctypes.CDLL(None).prctl({_PR_SET_DUMPABLE}, 0); print(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", hide], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as hidden:
        assert hidden.stdout is not None
        hidden.stdout.readline()
        try:
            with Path(f"/proc/{hidden.pid}/mem").open("rb"):
                return True
        except OSError:
            return False
        finally:
            hidden.kill()


def need_scan() -> None:
    """Go on only when the memory of other processes can be read."""
    if not may_scan():
        not_run("needs the right to read the memory of other processes: run it as root")
