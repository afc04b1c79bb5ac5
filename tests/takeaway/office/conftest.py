"""One print server for the tests of a file, as new for each test."""

from collections.abc import Iterator

import pytest

from kiosk.takeaway.office.cups_queue import cancel_all, print_page
from kiosk.takeaway.office.page_pdf import page_pdf
from tests.takeaway.office.print_server import QUEUE, PrintServer
from tests.takeaway.receipt.every_slip import slip_of


@pytest.fixture(scope="module")
def running() -> Iterator[PrintServer]:
    with PrintServer() as server:
        yield server


@pytest.fixture
def server(running: PrintServer, monkeypatch: pytest.MonkeyPatch) -> PrintServer:
    """The print server of this file, which is also the one that the kiosk talks to."""
    monkeypatch.setenv("CUPS_SERVER", running.socket)
    cancel_all(QUEUE)
    running.unplug()
    running.plug_in()
    if "none" not in running.alerts():  # CUPS takes a fault back with the next page
        print_page(page_pdf(slip_of("digits", "en"), "letter"), QUEUE, "letter")
        running.unplug()
        running.plug_in()
    return running
