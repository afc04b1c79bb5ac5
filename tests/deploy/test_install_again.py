"""Running the installer again, taking the kiosk away, and what is left then."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.debian_tree import DebianTree
from tests.deploy.installed import need_debian_trees
from tests.deploy.layers import bundle, installed_layers

pytestmark = [pytest.mark.root, pytest.mark.slow]

STICK = "/media/stick of ours"
# What changes by itself, or is not the installer's.
ELSEWHERE = ("tmp/", "var/lib/kiosk/", "var/log/", "run", "root/")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    need_debian_trees()
    return tmp_path


@pytest.fixture
def tree(kept: Path) -> Iterator[DebianTree]:
    with DebianTree(installed_layers("console"), {STICK: bundle()}, kept=kept) as opened:
        yield opened


def install(tree: DebianTree, *arguments: str) -> str:
    return tree.succeed("sh", f"{STICK}/deploy/install.sh", *arguments)


def written(kept: Path) -> list[str]:
    upper = kept / "upper"
    names = (str(path.relative_to(upper)) for path in sorted(upper.rglob("*")) if not path.is_dir())
    return [name for name in names if not name.startswith(ELSEWHERE)]


def test_run_again_it_leaves_what_is_right_alone(tree: DebianTree, kept: Path) -> None:
    install(tree, "--stack", "console", "--offline", STICK)
    assert written(kept) == ["usr/local/lib/kiosk/placed"]


def test_a_dry_run_prints_each_step_and_changes_nothing(tree: DebianTree, kept: Path) -> None:
    told = install(tree, "--stack", "cage", "--offline", STICK, "--dry-run")
    assert ("foot.ini" in told, "systemctl enable kiosk.service" in told, written(kept)) == (True, True, [])


def test_a_dry_run_of_taking_it_away_changes_nothing(tree: DebianTree, kept: Path) -> None:
    told = install(tree, "--uninstall", "--purge", "--dry-run")
    assert ("rm -rf /opt/kiosk" in told, written(kept)) == (True, [])


def test_what_the_power_left_half_done_and_a_changed_unit_are_put_right(tree: DebianTree) -> None:
    tree.succeed("mv", "/opt/kiosk", "/opt/kiosk.old")
    unit = tree.path("/etc/systemd/system/kiosk.service")
    whole = unit.read_text()
    unit.write_text("[Service]\nUser=root\n")
    install(tree, "--stack", "console", "--offline", STICK)
    assert tree.succeed("ls", "/opt") == "kiosk\n"
    assert unit.read_text() == whole


def test_a_printer_is_let_in_and_stays_until_it_is_taken_back(tree: DebianTree) -> None:
    address = tree.path("/etc/systemd/system/kiosk.service.d/printer-address.conf")
    install(tree, "--stack", "console", "--offline", STICK, "--printer", "network=192.0.2.7")
    install(tree, "--stack", "console", "--offline", STICK)
    before = address.read_text().splitlines()[-1]
    install(tree, "--stack", "console", "--offline", STICK, "--printer", "none")
    assert (before, address.exists()) == ("IPAddressAllow=192.0.2.7", False)


def test_taken_away_only_what_staff_own_is_left_and_the_console_may_log_in_again(tree: DebianTree) -> None:
    install(tree, "--uninstall")
    found = tree.run(
        "find", "/opt/kiosk", "/etc/kiosk", "/usr/local/bin/kiosk", "/usr/local/lib/kiosk", "/var/lib/kiosk"
    )
    assert found.stdout.split() == ["/var/lib/kiosk"]
    units = tree.run("find", "/etc", "-name", "*kiosk*", "-not", "-path", "/etc/*-")
    assert units.stdout == ""
    assert tree.run("systemctl", "is-enabled", "getty@tty1.service").stdout == "enabled\n"


def test_purged_nothing_is_left(tree: DebianTree) -> None:
    install(tree, "--uninstall", "--purge")
    assert (tree.path("/var/lib/kiosk").exists(), tree.run("getent", "passwd", "kiosk").stdout) == (False, "")
