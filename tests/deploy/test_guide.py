"""The deploy guide, word by word, where it was not known before: a fresh Debian 13 with a stick in it."""

from collections.abc import Iterator

import pytest

from kiosk.stage.night import night_of
from kiosk.stage.screen import diagonal_of
from tests.deploy.debian_tree import DebianTree
from tests.deploy.guide import commands, other_commands
from tests.deploy.installed import need_debian_trees
from tests.deploy.layers import STICK, bundle, install_command, installed_layers

pytestmark = [pytest.mark.root, pytest.mark.slow]

# Some systems come without sudo; here everybody is root already.
SUDO = '#!/bin/sh\nexec "$@"\n'

NO_SYSTEM = "this tree has no systemd at work, no disks and no network"
BY_ANOTHER_TEST = "seen to by another test"
NOT_TYPED = {
    "make bundle BUNDLE=/media/stick/kiosk": "the stick was filled by the same script: tests/deploy/layers.py",
    "lsblk": NO_SYSTEM,
    "sudo mount /dev/sda1 /mnt": NO_SYSTEM,
    "sudo umount /mnt": NO_SYSTEM,
    "sudo reboot": f"{BY_ANOTHER_TEST}: test_units_booted_cage.py",
    "sudo kiosk prove": f"{BY_ANOTHER_TEST}: tests/proof",
    "sudo sh /mnt/kiosk/deploy/install.sh --uninstall": f"{BY_ANOTHER_TEST}: test_install_booted.py",
    "sudo timedatectl set-timezone America/Chicago": NO_SYSTEM,
    'sudo timedatectl set-time "2026-11-23 14:05"': "there is but one clock, and it is this machine's",
    "sudo apt install openssh-server": NO_SYSTEM,
    "sudo apt upgrade": NO_SYSTEM,
    "sudo passwd root": "asks at a terminal",
    "sudo kiosk …": "no command, but what all of them have in common",
}


@pytest.fixture(scope="module")
def followed() -> Iterator[dict[str, tuple[int, str]]]:
    """Type each framed command, in its order, in the tree that the first one has made; give code and output of each."""
    need_debian_trees()
    with DebianTree(installed_layers("cage"), {STICK: bundle()}) as tree:
        tree.path("/usr/local/bin/sudo").write_text(SUDO)
        tree.path("/usr/local/bin/sudo").chmod(0o755)
        tree.path("/mnt/programs.csv").write_text("name,phone,city\nHope House,202-555-0134,Akron\n")
        answers = {"set-pin": "493817\n"}
        told = {}
        for command in commands():
            done = tree.run(
                "sh", "-c", command, input=next((a for word, a in answers.items() if word in command), None)
            )
            told[command] = (done.returncode, done.stdout + done.stderr)
        yield told


def one(followed: dict[str, tuple[int, str]], word: str) -> tuple[int, str]:
    return next(answer for command, answer in followed.items() if word in command)


def test_the_guide_frames_what_is_typed_exactly() -> None:
    assert [word for word in ("install.sh", "set-pin", "import", "doctor") if word not in " ".join(commands())] == []


def test_the_first_command_is_the_one_that_made_the_tree() -> None:
    assert commands()[0] == " ".join(("sudo", *install_command("cage")))


def test_every_other_command_is_one_that_is_known_not_to_be_typed() -> None:
    assert set(other_commands()) == set(NOT_TYPED)


def test_what_is_written_for_screen_and_night_is_understood(followed: dict[str, tuple[int, str]]) -> None:
    screen, night = one(followed, "/etc/kiosk/screen")[1], one(followed, "/etc/kiosk/night")[1]
    assert diagonal_of(screen) == pytest.approx(15.6 * 25.4)
    assert night_of(night) is not None


def test_the_command_that_installs_works(followed: dict[str, tuple[int, str]]) -> None:
    code, told = one(followed, "install.sh")
    assert (code, told.rstrip().splitlines()[-1].startswith("The kiosk is set up")) == (0, True)


def test_the_pin_is_set(followed: dict[str, tuple[int, str]]) -> None:
    assert one(followed, "set-pin")[0] == 0


def test_the_list_on_the_stick_is_brought_in(followed: dict[str, tuple[int, str]]) -> None:
    assert one(followed, "import")[0] == 0


def test_the_doctor_finds_what_was_done(followed: dict[str, tuple[int, str]]) -> None:
    code, told = one(followed, "doctor")
    assert code in (0, 1, 2) and "no PIN" not in told and "no local program" not in told
