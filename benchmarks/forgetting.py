"""What is left of a visit: copies of what was typed, and growth of the supervisor."""

import os
import signal

from benchmarks.kiosk_run import PROMPT, KioskRun
from benchmarks.memory import resident_kib
from benchmarks.meter import NoAnswer
from benchmarks.plan import Plan
from benchmarks.table import Row
from kiosk.proof.memory import scan_files, scan_processes
from tests.terminals.memory import may_scan

_WORD = "kestrel-ORCHID-57"
# Python keeps a text in one, two or four bytes a letter, by its widest one.
_ENDS = (("F12", _WORD), ("SIGKILL", _WORD), ("F12", f"{_WORD}\u03b8"), ("F12", f"{_WORD}\U0001f600"))
_WARM_UP = 10
_VISITS = 6  # for each unit of effort


def measure_copies(plan: Plan) -> list[Row]:
    """Type a word, end the visit, and look for it in every process that remains, in the home folder, on the screen."""
    what, goal = "copies of a typed word after a visit", "0"
    if not may_scan():
        return [Row(what, goal, "not measured: reading the memory of others needs root")]
    while_it_lived = left = 0
    with KioskRun(plan.small_home) as kiosk:
        for end, word in _ENDS:
            kiosk.begin("4")
            for letter in word:
                kiosk.press(letter)
            while_it_lived += _copies(kiosk, plan, word)
            if end == "F12":
                kiosk.send(end)
            else:
                os.kill(kiosk.front(), signal.SIGKILL)
            kiosk.expect(PROMPT)
            kiosk.wait_for_spare()
            left += _copies(kiosk, plan, word)
    if not while_it_lived:
        raise NoAnswer("the scan did not even find the word while the visit lived")
    return [Row(what, goal, f"{left} ({while_it_lived} while the visits lived; {len(_ENDS)} visits)", held=not left)]


def _copies(kiosk: KioskRun, plan: Plan, word: str) -> int:
    pids = [process.pid for process in kiosk.processes()]
    found = (*scan_processes(pids, word), *scan_files([plan.small_home], word))
    return sum(each.count for each in found) + kiosk.screen.text.count(word)


def measure_growth(plan: Plan) -> list[Row]:
    """Watch the supervisor's memory over many visits."""
    visits = plan.effort * _VISITS
    with KioskRun(plan.small_home) as kiosk:
        for number in range(_WARM_UP + visits):
            if number == _WARM_UP:
                kiosk.wait_for_spare()
                before_kib = resident_kib(kiosk.pid)
            kiosk.begin("4", "s", "Escape", "2", "Enter", "q")
            kiosk.press("F12", 0.05)
            kiosk.expect(PROMPT)
        kiosk.wait_for_spare()
        grown_kib = resident_kib(kiosk.pid) - before_kib
    told = f"{grown_kib} KiB over {visits} visits, from {before_kib / 1024:.1f} MiB"
    return [Row("growth of the supervisor", "0", told, held=grown_kib <= 0)]
