"""A service without Textual: it does as single capital letters tell it, and shows small letters as typed."""

import ctypes
import json
import os
import resource
import signal
import subprocess
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from kiosk.problem import KioskError, Problem
from kiosk.supervisor.pulse import Pulse
from kiosk.visit.end_visit import VisitEnd
from kiosk.visit.go import read_go

NEUTRAL = "Press any key"
PLAIN = "Call 911"
PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_GET_CHILD_SUBREAPER = 2, 3, 37
DIRTY = "\x1b[?1000h\x1b[?1003h\x1b[?1006h\x1b[?2004h\x1b[?1h\x1b=\x1b(0\x1b[5;9r\x1b[?5h\x1b[4h"


class FakeService:
    """Shows the words in the file ``home/words``; ``home/broken`` makes it unloadable.

    Files in ``home/unwatched`` tell more: ``unbuilt`` keeps it from being built,
    ``crashes`` kills each visit at its start, ``unmountable`` before it, ``quits`` ends each visit at once,
    ``mounting`` keeps it from being mounted, ``deaf`` lets it hang from the start, ``threaded`` leaves a
    thread running, ``warms`` changes the words once it serves, ``drawing`` keeps the neutral screen from being drawn,
    ``jammed`` keeps a printer from being seen to. In a visit ``J`` notes a job, and ``E`` that it is done.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.words = ""
        while self._told("unbuilt"):
            time.sleep(0.01)
        write_whole(home / "unwatched" / "supervisor.json", json.dumps(process_state()))

    def load(self) -> None:
        if (self.home / "broken").exists():
            raise KioskError(Problem("broken"))
        if self._told("threaded"):
            import threading

            threading.Thread(target=threading.Event().wait, daemon=True).start()
        self.words = (self.home / "words").read_text() if (self.home / "words").exists() else ""

    def warm(self) -> Iterator[object]:
        if self._told("warms"):
            self.words = "warm"
            yield self
            write_whole(self.home / "unwatched" / "warmed", "")

    def neutral(self, columns: int, rows: int) -> bytes:
        while self._told("drawing"):
            (self.home / "unwatched" / "draws").touch()
            time.sleep(0.01)
        return f"{NEUTRAL} {columns}x{rows}".encode()

    def plain(self, columns: int, rows: int) -> bytes:
        return f"\x1b[H\x1b[2J{PLAIN} {columns}x{rows}".encode()

    def watched(self) -> tuple[Path, ...]:
        return (self.home, self.home / "content")

    def serve(self, go: int, pulse: Pulse) -> None:
        if self._told("unmountable"):
            os.kill(os.getpid(), signal.SIGKILL)
        while self._told("mounting"):
            time.sleep(0.01)
        if read_go(go) is None:
            os._exit(VisitEnd.LEFT)
        if self._told("crashes"):
            os.kill(os.getpid(), signal.SIGSEGV)
        if self._told("quits"):
            os._exit(VisitEnd.LEFT)
        if self._told("deaf"):
            signal.pause()
        show(f"\x1b[?1049h\x1b[H\x1b[2JVisit {os.getpid()} {self.words}.\r\n")
        while typed := os.read(0, 1):
            pulse.beat()
            letter = typed.decode()
            if letter in JOBS:
                pulse.note_job(JOBS[letter])
            if letter in ACTS:
                ACTS[letter](self)
            show(letter)
        os._exit(VisitEnd.LEFT)

    def tidy(self, job: int) -> None:
        tidied = self.home / "unwatched" / f"tidied-{os.getpid()}.json"
        write_whole(tidied.with_suffix(".begun"), "")
        while self._told("jammed"):
            time.sleep(0.01)
        write_whole(tidied, json.dumps({"job": job, **process_state(terminal=False)}))

    def _told(self, name: str) -> bool:
        return (self.home / "unwatched" / name).exists()


def show(text: str) -> None:
    os.write(1, text.encode())


def _end(code: int) -> Callable[[FakeService], None]:
    return lambda _service: os._exit(code)


def _kill(number: int) -> Callable[[FakeService], None]:
    return lambda _service: os.kill(os.getpid(), number)


def _busy(_service: FakeService) -> NoReturn:
    while True:
        pass


def _blocked_write(service: FakeService) -> None:
    termios.tcflow(1, termios.TCOOFF)
    (service.home / "unwatched" / "blocked").touch()
    show("never seen")


def _raise(_service: FakeService) -> None:
    typed_by_a_visitor = "secret-word"
    raise RuntimeError(typed_by_a_visitor)


def _scribble() -> None:
    """A daemon with its own session and no parent, which writes over the screen for as long as it lives."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            while True:
                os.write(1, b"scribble")
        os._exit(0)
    os.wait()


def _run_away(_service: FakeService) -> None:
    """A process that is another one before it can be found: each forks the next and ends."""
    if os.fork() == 0:
        while os.fork() == 0:
            pass
        os._exit(0)


def write_whole(path: Path, text: str) -> None:
    new = path.with_suffix(".new")
    new.write_text(text)
    new.rename(path)


def process_state(*, terminal: bool = True) -> dict[str, object]:
    """What a test wants to know about this process; ``terminal``: it has one."""
    prctl = ctypes.CDLL(None).prctl
    orphans, at_parents_death = ctypes.c_int(), ctypes.c_int()
    prctl(PR_GET_CHILD_SUBREAPER, ctypes.byref(orphans), 0, 0, 0)
    prctl(PR_GET_PDEATHSIG, ctypes.byref(at_parents_death), 0, 0, 0)
    status = dict(line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return {
        "pid": os.getpid(),
        "group": os.getpgrp(),
        "front": os.tcgetpgrp(0) if terminal else 0,
        "standard": [str(Path(f"/proc/self/fd/{number}").readlink()) for number in range(3)],
        "descriptors": sorted(int(path.name) for path in Path("/proc/self/fd").iterdir())[:-1],
        "error": str(Path("/proc/self/fd/2").readlink()),
        "nice": os.nice(0),
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "memory": resource.getrlimit(resource.RLIMIT_AS)[0],
        "dumpable": prctl(PR_GET_DUMPABLE, 0, 0, 0, 0),
        "takes orphans": orphans.value,
        "at parent's death": at_parents_death.value,
        "blocked": status["SigBlk"].strip(),
        "ignored": status["SigIgn"].strip(),
        "caught": status["SigCgt"].strip(),
    }


def _flood(_service: FakeService) -> NoReturn:
    while True:
        show("flood")


JOBS = {"J": 1, "E": 0}

ACTS: dict[str, Callable[[FakeService], object]] = {
    "X": _end(VisitEnd.LEFT),
    "S": _end(VisitEnd.STAFF),
    "Q": _end(VisitEnd.STOP_KIOSK),
    "\x1c": _end(VisitEnd.STOP_KIOSK),
    "R": _raise,
    "K": _kill(signal.SIGKILL),
    "V": _kill(signal.SIGSEGV),
    "T": _kill(signal.SIGTERM),
    "H": _kill(signal.SIGHUP),
    "Z": _kill(signal.SIGSTOP),
    "Y": _kill(signal.SIGTSTP),
    "A": lambda _service: signal.setitimer(signal.ITIMER_REAL, 0.05),
    "B": _busy,
    "W": lambda _service: signal.pause(),
    "O": _blocked_write,
    "P": lambda _service: subprocess.Popen(["sleep", "1000"]),
    "D": lambda _service: _scribble(),
    "N": _run_away,
    "M": lambda _service: show(DIRTY),
    "I": lambda service: write_whole(service.home / "unwatched" / "state.json", json.dumps(process_state())),
    "F": _flood,
    "G": lambda _service: bytearray(2 << 30),
}
