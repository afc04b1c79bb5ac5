"""``kiosk staff``: the staff's screens on the terminal this is typed in; ``kiosk staff set-pin``: their PIN."""

import getpass
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.glyphs import without_hidden
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem
from kiosk.supervisor import environment

FAULT = 1
NOT_A_TERMINAL = 2


def run(home: Path) -> int:
    """Let staff work on this terminal; return 0, 1 when their app broke down, or 2 when this is not a terminal.

    Args:
        home: The kiosk's home folder.
    """
    environment.settle(["staff", "--home", str(home)])
    words = english_words(places(home))
    if not (os.isatty(0) and os.isatty(1)):
        _tell(words, Problem("not-a-terminal"))
        return NOT_A_TERMINAL
    from kiosk.directory.backup.erasing import finish_erasing
    from kiosk.staff.build import StaffService
    from kiosk.supervisor.staff_session import work
    from kiosk.visit.end_visit import VisitEnd

    with suppress(KioskError, OSError):  # stays due; where no kiosk runs beside this, nobody else would come to it
        finish_erasing(home)
    service = StaffService(home, trial=False, in_shell=True)
    service.prepare()
    code = work(service, b"\x1b[H" + words("staff-locked").encode())
    if code != VisitEnd.LEFT:
        _tell(words, Problem("staff-broke-down", facts={"code": code}))
        return FAULT
    return 0


def set_pin(home: Path, as_data: bool = False) -> int:
    """Ask for a new PIN and keep it; the old one is not asked for, as only whoever may write the folder can do this.

    Without a terminal the PIN is the first line of the standard input.

    Args:
        home: The kiosk's home folder.
        as_data: Answer with JSON.

    Returns:
        0; 1 when the two did not match.

    Raises:
        KioskError: It cannot be a PIN, or it cannot be written.
    """
    from kiosk.staff.pin import StaffPin, fault_of_new_pin

    words = english_words(places(home))
    if not os.isatty(0):
        new = again = sys.stdin.readline().strip()
    else:
        new = getpass.getpass(words("staff-set-pin-new") + " ")
        if fault := fault_of_new_pin(new):
            raise KioskError(fault)
        again = getpass.getpass(words("staff-set-pin-again") + " ")
    if new != again:
        _tell(words, Problem("pins-differ"))
        return FAULT
    StaffPin(home).set(new)
    sys.stdout.write((json.dumps({"pin_set": True}) if as_data else words("staff-set-pin-done")) + "\n")
    return 0


def _tell(words: Wording, problem: Problem) -> None:
    sys.stderr.write(without_hidden(words.sentences(problem)) + "\n")
