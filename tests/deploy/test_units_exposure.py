"""How much of the machine the service can reach, by systemd's own measure, and that systemd understands every line."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.deploy.booted import exposure, exposure_in
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import ROOT, Stack
from tests.terminals.needs import not_run

UNITS = ROOT / "deploy" / "systemd"

# Stack, printer, and the most that is allowed.
LIMITS: tuple[tuple[Stack, str, float], ...] = (
    ("console", "", 0.2),
    ("console", "printer-cups", 0.2),
    ("console", "printer-usb", 0.4),
    ("console", "printer-usb-hotplug", 0.4),
    ("console", "printer-network", 1.0),
    ("cage", "", 0.9),
)


def put_together(folder: Path, stack: str, printer: str) -> Path:
    """Lay a stack's unit into a folder, with a printer's drop-in."""
    (folder / "kiosk.service.d").mkdir(parents=True)
    if printer:
        shutil.copy(UNITS / "drop-ins" / f"{printer}.conf", folder / "kiosk.service.d")
    return Path(shutil.copy(UNITS / stack / "kiosk.service", folder))


@pytest.mark.parametrize(("stack", "printer", "limit"), LIMITS)
def test_the_service_is_as_closed_as_promised(tmp_path: Path, stack: Stack, printer: str, limit: float) -> None:
    if shutil.which("systemd-analyze") is None:
        not_run("needs the Debian packages: systemd")
    assert exposure(put_together(tmp_path / "units", stack, printer)) <= limit


def test_a_line_that_is_lost_shows(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        not_run("needs the Debian packages: systemd")
    unit = put_together(tmp_path / "units", "console", "")
    unit.write_text(unit.read_text().replace("PrivateNetwork=yes\n", ""))
    assert exposure(unit) > 0.2


@pytest.mark.root
@pytest.mark.parametrize(("stack", "printer", "limit"), LIMITS)
def test_the_systemd_of_debian_13_finds_the_same(
    installed_tree: Callable[[Stack], DebianTree], stack: Stack, printer: str, limit: float
) -> None:
    tree = installed_tree("console")
    folder = tree.path(f"/tmp/units-{stack}-{printer}")
    if not folder.exists():
        put_together(folder, stack, printer)
    assert exposure_in(tree, f"/tmp/{folder.name}/kiosk.service") <= limit


@pytest.mark.root
@pytest.mark.parametrize("stack", ["console", "cage"])
def test_systemd_understands_every_line_of_what_was_installed(
    installed_tree: Callable[[Stack], DebianTree], stack: Stack
) -> None:
    tree = installed_tree(stack)
    folders = (UNITS, UNITS / stack)
    names = sorted(path.name for folder in folders for path in folder.iterdir() if path.is_file() and path.suffix)
    done = tree.run("systemd-analyze", "verify", "--recursive-errors=no", "--man=no", *names)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
