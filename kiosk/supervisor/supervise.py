"""Puts the supervisor's parts together on the terminal of this process."""

import termios
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.supervisor.first_picture import Painted
from kiosk.supervisor.hardening import harden_supervisor
from kiosk.supervisor.kept_picture import KeptPicture
from kiosk.supervisor.left_out import WithTls, leave_tls_out
from kiosk.supervisor.service import Serves, Service
from kiosk.supervisor.supervisor import Supervisor
from kiosk.supervisor.terminal import Terminal, TerminalGone
from kiosk.supervisor.watch import Stopped, Watch


@dataclass(frozen=True, slots=True)
class Outcome:
    """What went wrong while the kiosk ran; nothing of any visit.

    Attributes:
        crashes: How often each exit code was seen; a negative one is the number of a signal.
        fault: What the last load of the content raised, if it did.
    """

    crashes: Mapping[int, int] = field(default_factory=dict)
    fault: Exception | None = None


def supervise(build: Callable[[], Service], home: Path, trial: bool, staff: Serves | None = None) -> Outcome:
    """Run a service on the terminal of this process until it is stopped or the terminal is closed.

    Args:
        build: Makes the service, after the first picture is up.
        home: The kiosk's home folder.
        trial: A visit, or Ctrl+backslash, may stop the kiosk.
        staff: The work of staff, if they can come in here.
    """
    harden_supervisor()
    leave_tls_out()
    supervisor: Supervisor | None = None
    try:
        with Terminal(trial, Painted.modes) as terminal, Watch(terminal.fd, trial) as watch:
            in_office = None if staff is None else WithTls(staff)
            supervisor = Supervisor(build(), terminal, watch, KeptPicture(home, trial), trial, in_office)
            supervisor.run(Painted.picture)
    except (Stopped, TerminalGone, termios.error):
        pass
    finally:
        if supervisor is not None:
            supervisor.finish()
    return Outcome() if supervisor is None else Outcome(supervisor.crashes.kinds, supervisor.fault)
