"""Asking the print server of this machine, over its local socket and never the network."""

import http.client
import os
import pwd
import socket

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.office.ipp_message import Answer, Operation, Value, question, read_answer

LONGEST_WAIT = 2.5
"""Seconds that the server may be silent before it counts as out of order."""

_USUAL_SOCKET = "/run/cups/cups.sock"


def socket_path() -> str:
    """Return where CUPS listens: ``CUPS_SERVER`` when it names a local socket, else where Debian has it."""
    named = os.environ.get("CUPS_SERVER", "")
    return named if named.startswith("/") else _USUAL_SOCKET


def ask(operation: Operation, **attributes: Value) -> Answer:
    """Ask the server and return its answer, whatever it says.

    Args:
        operation: What is asked.
        attributes: What about, with ``_`` in place of ``-``.

    Raises:
        KioskError: ``printer-no-server`` when it does not answer, or with something else than an answer.
    """
    named = {name.replace("_", "-"): value for name, value in attributes.items()}
    user = _user()
    body = question(operation, {**named, "requesting-user-name": user})
    # The kernel tells CUPS who asks: a job's owner may end it, and needs no password.
    headers = {"Content-Type": "application/ipp", "Authorization": f"PeerCred {user}"}
    connection = _LocalConnection("localhost", timeout=LONGEST_WAIT)
    try:
        connection.request("POST", "/", body, headers)
        return read_answer(connection.getresponse().read())
    except (OSError, http.client.HTTPException):
        raise KioskError(Problem("printer-no-server")) from None
    finally:
        connection.close()


def queue_uri(queue: str) -> str:
    """Return how the server calls a queue."""
    return f"ipp://localhost/printers/{queue}"


def _user() -> str:
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())


class _LocalConnection(http.client.HTTPConnection):
    """HTTP over a socket of this machine."""

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(socket_path())
