"""The staff's app on the terminal of a shell: locked, wiped and left as safely as on the kiosk's own screen."""

import signal

from kiosk.supervisor import processes
from kiosk.supervisor.child import fork
from kiosk.supervisor.front_child import FrontChild
from kiosk.supervisor.hardening import harden_supervisor
from kiosk.supervisor.later import Later
from kiosk.supervisor.service import Serves
from kiosk.supervisor.terminal import Terminal, TerminalGone
from kiosk.supervisor.watch import Stopped, Watch
from kiosk.visit.end_visit import VisitEnd

_LOCKED = {int(VisitEnd.LOCKED), -signal.SIGALRM}


def work(service: Serves, locked: bytes) -> int:
    """Let staff work until they are done; the terminal is wiped at every end.

    Args:
        service: The staff's app.
        locked: What the screen shows after F12 or a quiet time, until a key is pressed.

    Returns:
        How the app ended: an exit code of `VisitEnd`, or the negative number of a signal.
    """
    harden_supervisor()
    try:
        with Terminal(quit_key=False) as terminal, Watch(terminal.fd, quit_signal=False) as watch:
            try:
                terminal.hold()
                terminal.cover(b"")
                while (code := _serve(service, terminal, watch)) in _LOCKED:
                    terminal.cover(locked)
                    while not watch.wait(None).keys:
                        pass
                    terminal.cover(b"")
                return code
            finally:
                processes.sweep()
    except (Stopped, TerminalGone):
        return VisitEnd.LEFT


def _serve(service: Serves, terminal: Terminal, watch: Watch) -> int:
    """Run one process of staff, and take the terminal back from it."""
    later = Later()
    front = FrontChild(fork(service, slowly=False), terminal, later, terminal.size())
    try:
        while True:
            happened = watch.wait(later.pause_s())
            for ended in processes.reap():
                if ended.pid == front.pid:
                    terminal.cover(b"")
                    processes.sweep()
                    return ended.code
            if happened.keys:
                front.keys_came()
            later.do_what_is_due()
    finally:
        front.close()
