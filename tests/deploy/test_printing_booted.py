"""A slip comes out of the installed service, locked down as it is but for what the installer allows for a printer."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.takeaway.receipt.receipt_bytes import feed_and_cut
from tests.console.kiosk_on_pty import WORDS
from tests.deploy.booted import UNIT, BootedConsole
from tests.deploy.installed import need_debian_trees, open_installed
from tests.deploy.layers import ROOT
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted]

PRINTER = "/dev/usb/lp0"
SETTINGS = f'[printer]\nkind = "usb"\naddress = "{PRINTER}"\ncomes_out = "the desk"\n'
WAY = (("\r", "home-title"), ("3", "hotlines-intro"), ("\r", "hint-add"), ("p", "print-title"), ("1", "hint-print-now"))


class ListeningPrinter:
    """What stands for the printer: a FIFO where the device would be; it takes what is sent."""

    def __init__(self, place: Path) -> None:
        self.printed = b""
        self._fd = os.open(place, os.O_RDWR | os.O_CLOEXEC)  # written to as well, it never comes to an end
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self) -> None:
        while True:
            self.printed += os.read(self._fd, 4096)


@pytest.fixture(scope="module")
def booted() -> Iterator[BootedConsole]:
    need_debian_trees()
    with open_installed("console") as tree, BootedConsole(tree) as machine:
        lines = (ROOT / "deploy/systemd/drop-ins/printer-usb.conf").read_text().partition("[Service]")[2]
        machine.drop_in("printer", *lines.splitlines())
        tree.path("/var/lib/kiosk/kiosk.toml").write_text(SETTINGS)
        until(machine.supervisor, "a kiosk that serves")
        made = machine.run("sh", "-c", f"mkdir -p /dev/usb && mkfifo -m 660 {PRINTER} && chown root:kiosk {PRINTER}")
        assert made.returncode == 0, made.stderr.decode()
        machine.ask("daemon-reload")
        machine.ask("restart", UNIT)
        yield machine


def shows(machine: BootedConsole, words: str) -> bool:
    return "".join(words.split()) in "".join(machine.screen().split())


def test_a_visitor_prints_and_is_told_that_the_slip_is_there(booted: BootedConsole) -> None:
    first: psutil.Process = until(booted.supervisor, "a kiosk that serves")
    printer = ListeningPrinter(Path("/proc", str(first.pid), "root", PRINTER.lstrip("/")))
    until(lambda: shows(booted, WORDS("neutral-prompt")), "the neutral screen")
    for key, words in WAY:
        booted.press(key)
        until(lambda words=words: shows(booted, WORDS(words)), words)  # type: ignore[misc]
    booted.press("p")
    until(lambda: shows(booted, WORDS("printing-done")), "a slip that is printed")
    assert printer.printed.endswith(feed_and_cut("default")[-3:])
    assert len(printer.printed) > 2000
