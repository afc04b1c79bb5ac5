"""The service that proves, by systemd and beside the kiosk at work: both stacks, and every way of ending a visit."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date

import pytest

from kiosk import __version__
from tests.deploy.booted import PROGRAM, Booted, BootedConsole
from tests.deploy.booted_cage import BootedCage
from tests.deploy.installed import need_debian_trees, open_installed
from tests.terminals.memory import need_scan
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.booted, pytest.mark.slow]

SERVICE = "kiosk-prove.service"
HOME = "/var/lib/kiosk"
LONGEST_S = 1800
"""As long as systemd gives the service."""

# The kernel's consoles as a machine has them: no udev runs here that makes their files, and what stands for /dev/tty0
# elsewhere in the tree is none. Only this service sees them.
CONSOLES = """
mkdir -p /run/consoles /etc/systemd/system/kiosk-prove.service.d
mknod -m 600 /run/consoles/tty0 c 4 0
for number in $(seq 1 63); do
    test -e /dev/vcsa$number || mknod -m 600 /dev/vcsa$number c 7 $((128 + number))
done
printf '[Service]\\nBindPaths=/run/consoles/tty0:/dev/tty0\\n' >/etc/systemd/system/kiosk-prove.service.d/tty0.conf
systemctl daemon-reload
"""


@pytest.fixture(scope="module", params=["console", "cage"])
def proved(request: pytest.FixtureRequest) -> Iterator[Booted]:
    """A machine that serves, on which the proof was carried out."""
    need_debian_trees()
    need_scan()
    with ExitStack() as opened:
        tree = opened.enter_context(open_installed(request.param))
        machine: BootedConsole | BootedCage
        machine = BootedConsole(tree) if request.param == "console" else BootedCage(tree)
        opened.enter_context(machine)
        until(machine.supervisor, "a kiosk that serves")
        made = machine.run("sh", "-c", CONSOLES)
        assert made.returncode == 0, made.stderr.decode()
        machine.ask("start", "--no-block", SERVICE)
        until(lambda: machine.told("Result", SERVICE) and ended(machine), "the end of the proof", LONGEST_S, 1.0)
        yield machine


def ended(machine: Booted) -> bool:
    return machine.told("ExecMainExitTimestampMonotonic", SERVICE) not in ("", "0")


def stack(machine: Booted) -> str:
    return machine.tree.path("/etc/kiosk/stack").read_text().strip()


def test_it_tells_the_journal_that_nothing_is_left(proved: Booted) -> None:
    told = proved.run("journalctl", f"--unit={SERVICE}", "--output=cat", "--no-pager").stdout.decode()
    assert f"PASS. Nothing was left of 7 visits ({stack(proved)}, version {__version__})." in told, told
    assert proved.told("Result", SERVICE) == "success"


def test_the_result_is_kept_with_its_day_for_staff_and_is_theirs(proved: Booted) -> None:
    kept = proved.tree.path(f"{HOME}/staff/proof.toml")
    assert f"day = {date.today().isoformat()}\npassed = true\n" in kept.read_text()
    assert kept.stat().st_uid == proved.tree.path(HOME).stat().st_uid != 0


def test_the_doctor_sees_it(proved: Booted) -> None:
    found = json.loads(proved.run(PROGRAM, "doctor", "--json", "--home", HOME).stdout)
    (about,) = (finding for finding in found if finding["check"] == "proof")
    assert about["level"] == "ok"


def test_the_kiosk_beside_it_went_on(proved: Booted) -> None:
    assert (proved.restarts(), proved.serves()) == (0, True)
