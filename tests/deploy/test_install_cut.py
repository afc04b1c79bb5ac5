"""The power fails while a newer kiosk takes the place of the older one: at every moment a whole one is there."""

from collections.abc import Iterator

import pytest

from tests.deploy.debian_tree import DebianTree
from tests.deploy.installed import need_debian_trees, open_installed

pytestmark = [pytest.mark.root, pytest.mark.slow]

KIOSK = "/opt/kiosk/bin/kiosk"
STEPS = '. /src/deploy/steps/10-say.sh; . /src/deploy/steps/40-program.sh; here=/src/deploy dry=""'
# The installer's own lines, killed before the command whose number is given; bash tells when each one begins.
CUT = f"{STEPS}; at=0; set -eT; trap '[ $((at++)) -lt \"$0\" ] || kill -9 $$' DEBUG; switch_program"
CUT_OFF = -9


@pytest.fixture
def tree() -> Iterator[DebianTree]:
    """A machine with a kiosk in use, and a newer one made beside it."""
    need_debian_trees()
    with open_installed("console") as opened:
        opened.succeed("cp", "--archive", "/opt/kiosk", "/opt/kiosk.new")
        opened.path("/opt/kiosk/made-from").write_text("old\n")
        opened.path("/opt/kiosk.new/made-from").write_text("new\n")
        yield opened


def age(tree: DebianTree) -> str:
    """Return which kiosk is in its place; it runs."""
    assert tree.run(KIOSK, "--version").stdout.startswith("shelter-kiosk "), "there is no kiosk that runs"
    return tree.path("/opt/kiosk/made-from").read_text().strip()


def cut_everywhere(tree: DebianTree) -> list[str]:
    """Cut before each command of the switch, from the first to the last; return which kiosk was there after each."""
    found: list[str] = []
    while True:
        done = tree.run("bash", "-c", CUT, str(len(found)))
        found.append(age(tree))
        assert done.returncode in (0, CUT_OFF), done.stderr
        if not tree.path("/opt/kiosk.new").exists():
            return found
        if found[-1] == "new":  # the same again from the beginning
            tree.succeed("python3", "/src/deploy/steps/exchange.py", "/opt/kiosk", "/opt/kiosk.new")


def test_wherever_it_is_cut_a_whole_kiosk_is_in_its_place(tree: DebianTree) -> None:
    *cuts, last = cut_everywhere(tree)
    assert (cuts[0], cuts[-1], last) == ("old", "new", "new")
    assert cuts == sorted(cuts, reverse=True), "once new, always new"
    assert tree.succeed("ls", "/opt") == "kiosk\n"


def test_two_paths_of_which_one_is_not_there_stay_as_they_are(tree: DebianTree) -> None:
    done = tree.run("python3", "/src/deploy/steps/exchange.py", "/opt/kiosk", "/opt/none")
    assert (done.returncode, age(tree)) == (1, "old")


def test_where_nothing_can_be_exchanged_the_next_run_mends_what_was_cut(tree: DebianTree) -> None:
    """A file system that cannot do it is stood in for by a program that refuses."""
    tree.succeed("mount", "--bind", "/bin/false", "/src/deploy/steps/exchange.py")
    lost = 0
    for number in range(10):
        done = tree.run("bash", "-c", CUT, str(number))
        assert done.returncode == CUT_OFF, done.stderr
        lost += not tree.path(KIOSK).exists()
        tree.succeed("bash", "-euc", f"{STEPS}; take_up_switch")
        if age(tree) == "new":
            break
    assert (lost, age(tree)) == (1, "new")
    assert tree.succeed("ls", "/opt") == "kiosk\n"
