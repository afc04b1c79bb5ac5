"""``kiosk doctor``: look at the computer that the kiosk runs on, and tell what to mend."""

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.doctor.examine import examine
from kiosk.doctor.finding import LEVELS, Finding
from kiosk.doctor.machine import Machine, this_machine
from kiosk.doctor.told import told_lines
from kiosk.guide.files.trusted_words import trusted_words
from kiosk.guide.words import Wording

Write = Callable[[str], None]

ALL_WELL, ATTENTION, BROKEN = 0, 1, 2


def tell(home: Path, as_data: bool, write: Write, machine: Machine | None = None, today: date | None = None) -> int:
    """Look at everything, and write what was found, worst first.

    Args:
        home: The kiosk's home folder.
        as_data: Answer with JSON.
        write: Takes one line.
        machine: What is looked at; this computer when left out.
        today: The day it is; by the computer's clock when left out.

    Returns:
        0 all is well, 1 something should be seen to, 2 something is broken; what was not looked at counts for nothing.

    Raises:
        KioskError: There are no English words to show at all.
    """
    words = trusted_words(home)
    found = examine(machine or this_machine(home), today or date.today(), alone=True)
    if as_data:
        write(json.dumps([_data(finding, words) for finding in found], ensure_ascii=False))
    else:
        for level, told, remedy in told_lines(found, words):
            write(f"{level:10} {told}")
            if remedy:
                write(f"{'':10} {remedy}")
        counts = {level: sum(finding.level == level for finding in found) for level in LEVELS}
        write("")
        write(words("doctor-summary", **counts))
        if counts["unseen"] and os.geteuid() != 0:
            write(words("doctor-as-root"))
    return code_of(found)


def code_of(found: tuple[Finding, ...]) -> int:
    """Return the exit code that the worst of these makes."""
    levels = {finding.level for finding in found}
    return BROKEN if "broken" in levels else ATTENTION if "attention" in levels else ALL_WELL


def _data(finding: Finding, words: Wording) -> dict[str, str]:
    code = finding.key if finding.problem is None else finding.problem.code
    told, remedy = finding.told(words), finding.remedy(words)
    return {"check": finding.check, "level": finding.level, "code": code, "sentence": told, "remedy": remedy}
