"""What udev makes of the rules: every line is understood, and printers become the kiosk's and nothing else does."""

from collections.abc import Callable

import pytest

from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import ROOT, Stack

pytestmark = pytest.mark.root

RULES = ("70-kiosk.rules", "91-kiosk-console.rules")


@pytest.fixture
def tree(installed_tree: Callable[[Stack], DebianTree]) -> DebianTree:
    return installed_tree("console")


def test_udev_understands_every_line_of_what_was_installed(tree: DebianTree) -> None:
    done = tree.run("udevadm", "verify", *(f"/etc/udev/rules.d/{name}" for name in RULES))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_a_line_that_udev_does_not_understand_would_be_found(tree: DebianTree) -> None:
    tree.path("/tmp/99-bad.rules").write_text('SUBSYSTEM=="usbmisc", GROPU="kiosk"\n')
    assert tree.run("udevadm", "verify", "/tmp/99-bad.rules").returncode != 0


def test_only_printers_and_serial_lines_of_usb_become_the_kiosks() -> None:
    lines = (ROOT / "deploy" / "udev" / RULES[0]).read_text().splitlines()
    given = [line.split(", ")[:2] for line in lines if 'GROUP="kiosk"' in line and 'MODE="0660"' in line]
    assert given == [
        ['SUBSYSTEM=="usbmisc"', 'KERNEL=="lp[0-9]*"'],
        ['SUBSYSTEM=="tty"', 'KERNEL=="ttyUSB[0-9]*|ttyACM[0-9]*"'],
    ]
