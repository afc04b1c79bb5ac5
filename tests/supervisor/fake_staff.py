"""The program the tests of the staff's session run on a terminal: capital letters tell it how to end.

Use: python -m tests.supervisor.fake_staff
"""

import os
import signal
import sys

from kiosk.supervisor.pulse import Pulse
from kiosk.supervisor.staff_session import work
from kiosk.visit.end_visit import VisitEnd
from kiosk.visit.go import read_go

LOCKED = "Press a key"
ENDS = {"X": VisitEnd.LEFT, "L": VisitEnd.LOCKED, "C": VisitEnd.CRASHED}


class FakeStaff:
    """Shows its process and what is typed."""

    def serve(self, go: int, pulse: Pulse) -> None:
        if read_go(go) is None:
            os._exit(VisitEnd.LEFT)
        os.write(1, f"\x1b[?1049h\x1b[HWork {os.getpid()}.\r\n".encode())
        while typed := os.read(0, 1):
            pulse.beat()
            letter = typed.decode()
            if letter in ENDS:
                os._exit(ENDS[letter])
            if letter == "A":
                os.kill(os.getpid(), signal.SIGALRM)
            while letter == "H":
                pass
            os.write(1, typed)


if __name__ == "__main__":
    sys.exit(work(FakeStaff(), LOCKED.encode()) % 256)
