"""A Debian tree: what is done in it stays in it, and nothing of it remains."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.debian_tree import DebianTree
from tests.deploy.installed import need_debian_trees
from tests.deploy.layers import fresh_layers
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.slow]


@pytest.fixture(scope="module")
def layers() -> tuple[Path, ...]:
    need_debian_trees()
    return fresh_layers()


@pytest.fixture(scope="module")
def tree(layers: tuple[Path, ...]) -> Iterator[DebianTree]:
    with DebianTree(layers) as opened:
        yield opened


def test_a_command_in_it_is_debians(tree: DebianTree) -> None:
    assert "trixie" in tree.succeed("cat", "/etc/os-release")


def test_a_command_is_run_as_somebody_else(tree: DebianTree) -> None:
    assert tree.succeed("id", "--user", "--name", user="games") == "games\n"


def test_a_command_gets_its_input_and_tells_its_code(tree: DebianTree) -> None:
    done = tree.run("sh", "-c", "cat; exit 3", input="told")
    assert (done.returncode, done.stdout) == (3, "told")


def test_what_is_written_is_seen_from_outside_and_not_in_the_layer(tree: DebianTree, layers: tuple[Path, ...]) -> None:
    tree.succeed("sh", "-c", "echo here >/etc/mark")
    assert (tree.path("/etc/mark").read_text(), (layers[0] / "etc/mark").exists()) == ("here\n", False)


def test_a_shared_folder_cannot_be_written(layers: tuple[Path, ...], tmp_path: Path) -> None:
    with DebianTree(layers, {"/shared": tmp_path}) as tree:
        assert "Read-only" in tree.run("touch", "/shared/mark").stderr


def test_what_was_written_can_be_kept_as_a_layer(layers: tuple[Path, ...], tmp_path: Path) -> None:
    with DebianTree(layers, kept=tmp_path) as tree:
        tree.succeed("sh", "-c", "echo here >/etc/mark")
    with DebianTree((tmp_path / "upper", *layers)) as tree:
        assert tree.succeed("cat", "/etc/mark") == "here\n"


def test_it_reaches_no_network(tree: DebianTree) -> None:
    assert tree.succeed("ip", "-oneline", "-brief", "link", "show").split()[0] == "lo"


def test_a_signal_reaches_what_was_started(tree: DebianTree) -> None:
    started = tree.start("sh", "-c", "trap 'echo got >/tmp/signal' TERM; touch /tmp/ready; sleep 600 & wait")
    until(tree.path("/tmp/ready").exists, "the program runs")
    os.killpg(started.pid, signal.SIGTERM)
    started.wait()
    until(lambda: tree.path("/tmp/signal").exists(), "the program got the signal")


def test_orphans_are_taken_in(tree: DebianTree) -> None:
    tree.succeed("sh", "-c", "(sleep 0) &")
    until(lambda: "<defunct>" not in tree.succeed("ps", "-e"), "no dead process is left")


def test_nothing_runs_on_after_it_was_closed(layers: tuple[Path, ...]) -> None:
    with DebianTree(layers) as tree:
        started = tree.start("setsid", "sleep", "600")
        until(lambda: "sleep" in tree.succeed("ps", "-e"), "the program runs")
    assert started.wait() != 0
