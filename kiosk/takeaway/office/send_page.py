"""Handing a page to a queue of CUPS with `lp`, which Debian has in the package cups-client."""

import os
import re
import subprocess

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.office.cups_server import socket_path

LONGEST_SEND = 10.0
"""Seconds that `lp` may take; what it hands over is a few ten thousand bytes."""

_MEDIA = {"letter": "na_letter_8.5x11in", "a4": "iso_a4_210x297mm"}
_TITLE = "slip"  # CUPS shows and logs titles: this one is always the same
_TAKEN = re.compile(rb"-(\d+) \(")


def send_page(pdf: bytes, queue: str, paper: Paper) -> int:
    """Hand a page over through a pipe, and return the number of its job.

    Raises:
        KioskError: ``printer-paper`` for a roll, ``printer-no-server`` without `lp`, ``printer-silent`` when it takes
            too long, ``printer-not-taken`` when CUPS refuses the page: its disk may be full.
    """
    if paper not in _MEDIA:
        raise KioskError(Problem("printer-paper"))
    # A banner page would tell who printed and when; two sides would need a hand.
    options = (f"media={_MEDIA[paper]}", "sides=one-sided", "job-sheets=none,none")
    command = ["lp", "-h", socket_path(), "-d", queue, "-t", _TITLE]
    command += [word for option in options for word in ("-o", option)]
    # Without HOME, so that nobody's own options of `lp` have a say.
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603  # a fixed program; the name of the queue is what staff set
            [*command, "-"], input=pdf, env=environment, capture_output=True, timeout=LONGEST_SEND, check=False
        )
    except FileNotFoundError:
        raise KioskError(Problem("printer-no-server")) from None
    except subprocess.TimeoutExpired:
        raise KioskError(Problem("printer-silent")) from None
    taken = _TAKEN.search(done.stdout)
    if done.returncode or taken is None:
        raise KioskError(Problem("printer-not-taken"))
    return int(taken[1])
