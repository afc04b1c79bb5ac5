"""The proof of forgetting under cage, in an installed Debian: passed, and failed where there is a leak.

Two ways of ending a visit are tried here: by a key, and by the end of the whole kiosk. `make boot` tries all of them.
"""

import json
from collections.abc import Callable

import pytest

from kiosk.proof.traces import Trace
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import Stack
from tests.terminals.memory import need_scan

pytestmark = [pytest.mark.root, pytest.mark.terminal]

PYTHON = "/opt/kiosk/bin/python"
WAYS = ("leave", "supervisor")


@pytest.fixture(scope="module")
def tree(installed_tree: Callable[[Stack], DebianTree]) -> DebianTree:
    need_scan()
    return installed_tree("cage")


def test_nothing_is_left_of_a_visit_and_its_terminal_is_replaced(tree: DebianTree) -> None:
    told = json.loads(tree.succeed(PYTHON, "/src/tests/deploy/prove_ways.py", "cage", *WAYS))
    assert told == {"ways": list(WAYS), "left": [], "fault": None, "is_renewed": True}


def test_what_is_left_in_a_file_in_a_process_and_in_the_new_terminal_is_found(tree: DebianTree) -> None:
    places = {name: f"/tmp/leaks/{name}" for name in ("temporary", "spool", "names")}
    for place in places.values():
        tree.succeed("install", "-d", "-m", "0777", place)
    tree.succeed("install", "-m", "0666", "/dev/null", "/tmp/leaks/journal")
    named = json.dumps({**places, "journal": "/tmp/leaks/journal"})
    told = json.loads(tree.succeed(PYTHON, "/src/tests/proof/leaky_kiosk.py", "prove", "/var/lib/kiosk", named, "cage"))
    left = [Trace(**trace) for trace in told["left"]]
    in_memory = {trace.where.split()[0] for trace in left if trace.kind == "memory"}
    assert told["fault"] is None
    assert f"{places['temporary']}/words.txt" in {trace.where for trace in left}
    assert in_memory == {"foot", "python"}
