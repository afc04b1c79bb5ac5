"""When something breaks inside a visit, its process ends in silence."""

import subprocess
import sys

import pytest

from kiosk.visit.end_visit import VisitEnd

_CHILD = """
import asyncio
from kiosk.walkup.crash_guard import end_visit, guard_loop, silence
from kiosk.visit.end_visit import VisitEnd
secret = "canary-word"
silence()
"""

_FAULTS = {
    "an error nobody caught": "raise ValueError(secret)",
    "an error in a callback": """
async def main():
    loop = asyncio.get_running_loop()
    guard_loop(loop)
    loop.call_soon(lambda: int(secret))
    await asyncio.sleep(60)
asyncio.run(main())
""",
    "an error in a task": """
async def broken():
    raise ValueError(secret)
async def main():
    loop = asyncio.get_running_loop()
    guard_loop(loop)
    task = loop.create_task(broken())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(60)
asyncio.run(main())
""",
}


def ran(program: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", _CHILD + program], capture_output=True, timeout=30, check=False)


@pytest.mark.parametrize("fault", _FAULTS)
def test_a_fault_ends_the_process_as_a_crash(fault: str) -> None:
    assert ran(_FAULTS[fault]).returncode == VisitEnd.CRASHED


@pytest.mark.parametrize("fault", _FAULTS)
def test_a_fault_says_nothing(fault: str) -> None:
    done = ran(_FAULTS[fault])
    assert done.stdout + done.stderr == b""


def test_a_visit_ends_with_the_code_of_its_end() -> None:
    assert ran("end_visit(VisitEnd.STOP_KIOSK)").returncode == VisitEnd.STOP_KIOSK


def test_the_logs_of_libraries_are_silent() -> None:
    assert ran("import logging; logging.error(secret)").stderr == b""
