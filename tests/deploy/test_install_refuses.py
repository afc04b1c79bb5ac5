"""Where the installer cannot do its work it says why in one sentence, and changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.debian_tree import DebianTree
from tests.deploy.installed import need_debian_trees
from tests.deploy.layers import ROOT, fresh_layers

pytestmark = [pytest.mark.root, pytest.mark.slow]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle that was damaged on its way."""
    folder = tmp_path_factory.mktemp("bundle")
    (folder / "wheels").mkdir()
    (folder / "requirements.txt").write_text("other words\n")
    (folder / "SHA256SUMS").write_text(f"{'0' * 64}  ./requirements.txt\n")
    return folder


@pytest.fixture(scope="module")
def tree(bundle: Path) -> Iterator[DebianTree]:
    need_debian_trees()
    with DebianTree(fresh_layers(), {"/deploy": ROOT / "deploy", "/bundle": bundle}) as opened:
        yield opened


def refusal(tree: DebianTree, *arguments: str, first: str = "true", user: str | None = None) -> str:
    """Run the installer after a command that prepares its surroundings, for it alone; return what it complains of."""
    command = f"{first} && exec sh /deploy/install.sh {' '.join(arguments)}"
    done = tree.run(*(() if user else ("unshare", "--mount")), "sh", "-c", command, user=user)
    assert done.returncode in (1, 2)
    assert not tree.path("/opt/kiosk").exists()
    return done.stderr


def with_system(text: str) -> str:
    return f"echo '{text}' | tr ' ' '\\n' >/tmp/system && mount --bind /tmp/system /etc/os-release"


def test_without_a_stack_it_explains_both(tree: DebianTree) -> None:
    assert "--stack cage" in refusal(tree) and "--stack console" in refusal(tree)


def test_an_unknown_stack_is_named(tree: DebianTree) -> None:
    assert '"x11"' in refusal(tree, "--stack", "x11")


def test_an_unknown_word_gets_the_page_of_help(tree: DebianTree) -> None:
    assert refusal(tree, "--stack", "console", "--now").startswith("Usage:")


def test_who_is_not_root_is_told_so(tree: DebianTree) -> None:
    assert "sudo" in refusal(tree, "--stack", "console", user="games")


def test_another_system_is_named(tree: DebianTree) -> None:
    assert '"ubuntu 24.04"' in refusal(tree, "--stack", "console", first=with_system("ID=ubuntu VERSION_ID=24.04"))


def test_debian_12_is_told_to_take_the_console(tree: DebianTree) -> None:
    assert "--stack console" in refusal(tree, "--stack", "cage", first=with_system("ID=debian VERSION_ID=12"))


def test_too_small_a_disk_is_told_with_both_sizes(tree: DebianTree) -> None:
    told = refusal(tree, "--stack", "console", first="mount -t tmpfs -o size=20m tmpfs /opt")
    assert "/opt has 20 MB left" in told and "300 MB" in told


def test_a_folder_that_is_no_bundle_is_named(tree: DebianTree) -> None:
    assert '"/etc" is no bundle' in refusal(tree, "--stack", "console", "--offline", "/etc")


def test_a_damaged_bundle_is_not_used(tree: DebianTree) -> None:
    told = refusal(tree, "--stack", "console", "--offline", "/bundle")
    assert "./requirements.txt: FAILED" in told and "damaged" in told


def test_an_unknown_printer_is_named(tree: DebianTree) -> None:
    assert '"laser"' in refusal(tree, "--stack", "console", "--printer", "laser")


def test_an_address_of_a_printer_that_is_none_is_named(tree: DebianTree) -> None:
    assert '"the-hall"' in refusal(tree, "--stack", "console", "--printer", "network=the-hall")


def test_purge_alone_is_refused(tree: DebianTree) -> None:
    assert refusal(tree, "--purge").startswith("Usage:")
