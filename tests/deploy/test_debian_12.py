"""The kiosk on Debian 12, which has an older systemd, Python and console: the installer has set it up from a stick."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from tests.deploy.booted import exposure_in
from tests.deploy.debian_tree import DebianTree
from tests.deploy.installed import need_debian_trees, open_installed
from tests.terminals.pty_screen import PtyScreen

pytestmark = [pytest.mark.root, pytest.mark.slow]

WORDS = english_words(places(Path("/nowhere")))


@pytest.fixture(scope="module")
def debian() -> Iterator[DebianTree]:
    need_debian_trees()
    with open_installed("console", suite="bookworm") as tree:
        yield tree


def test_it_is_the_older_debian(debian: DebianTree) -> None:
    assert debian.succeed("cat", "/etc/debian_version").startswith("12.")


def test_its_systemd_understands_every_line_and_finds_it_closed(debian: DebianTree) -> None:
    units = debian.succeed("sh", "-c", "cd /etc/systemd/system && ls kiosk*.*").split()
    done = debian.run("systemd-analyze", "verify", "--recursive-errors=no", "--man=no", *units)
    assert ("kiosk.service" in units, done.returncode, done.stdout, done.stderr) == (True, 0, "", "")
    assert exposure_in(debian, "/etc/systemd/system/kiosk.service") <= 0.2


def test_it_starts_with_the_machine_and_no_login_does(debian: DebianTree) -> None:
    states = debian.run("systemctl", "is-enabled", "kiosk.service", "getty@tty1.service", "autovt@.service").stdout
    assert states.split() == ["enabled", "masked", "masked"]


def test_its_first_screen_is_drawn_there_and_a_key_begins_a_visit(debian: DebianTree) -> None:
    environment = {"STATE_DIRECTORY": "/var/lib/kiosk", "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    command = debian.command(("/opt/kiosk/bin/kiosk", "run"), "kiosk")
    with PtyScreen(command, env=environment, term="linux") as screen:
        screen.wait_for(lambda drawn: WORDS("neutral-prompt") in drawn.text)
        screen.send(b" ")
        screen.wait_for(lambda drawn: WORDS("home-title") in drawn.text)


def test_its_doctor_and_its_pin_work(debian: DebianTree) -> None:
    assert debian.run("kiosk", "staff", "set-pin", input="493817\n").returncode == 0
    done = debian.run("kiosk", "doctor")
    assert done.returncode in (0, 1, 2) and "no PIN" not in done.stdout
