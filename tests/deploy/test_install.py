"""What the installer has made of a fresh Debian: who owns what, what starts, and what the command does there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import Stack
from tests.terminals.pty_screen import PtyScreen

pytestmark = [pytest.mark.root, pytest.mark.slow]

WORDS = english_words(places(Path("/nowhere")))
MASKED = ("getty@tty1.service", "autovt@.service", "ctrl-alt-del.target")


@pytest.fixture(params=["cage", "console"])
def tree(request: pytest.FixtureRequest, installed_tree: Callable[[Stack], DebianTree]) -> DebianTree:
    return installed_tree(request.param)


@pytest.fixture
def console(installed_tree: Callable[[Stack], DebianTree]) -> DebianTree:
    return installed_tree("console")


def rights(tree: DebianTree, *paths: str) -> list[str]:
    return tree.succeed("stat", "--format=%A %U:%G", *paths).splitlines()


def test_the_user_can_log_in_nowhere(tree: DebianTree) -> None:
    assert tree.succeed("getent", "passwd", "kiosk").endswith(":/var/lib/kiosk:/usr/sbin/nologin\n")


def test_the_home_folder_is_the_services_alone(tree: DebianTree) -> None:
    assert rights(tree, "/var/lib/kiosk") == ["drwx------ kiosk:kiosk"]


def test_program_and_settings_are_roots(tree: DebianTree) -> None:
    assert set(rights(tree, "/opt/kiosk", "/etc/kiosk", "/etc/kiosk/content")) == {"drwxr-xr-x root:root"}


def test_nothing_of_the_program_can_be_changed_by_others(tree: DebianTree) -> None:
    found = tree.succeed(
        "find", "/opt/kiosk", "-not", "-type", "l", "(", "-not", "-user", "root", "-or", "-perm", "/022", ")"
    )
    assert found == ""


def test_the_stack_is_noted(installed_tree: Callable[[Stack], DebianTree]) -> None:
    assert installed_tree("cage").path("/etc/kiosk/stack").read_text() == "cage\n"


def test_the_service_starts_with_the_machine_and_no_login_does(tree: DebianTree) -> None:
    states = tree.run("systemctl", "is-enabled", "kiosk.service", *MASKED).stdout.split()
    assert states == ["enabled", "masked", "masked", "masked"]


def test_the_other_stacks_files_are_gone(console: DebianTree) -> None:
    left = [
        path for path in ("/etc/systemd/system/seatd.service", "/etc/kiosk/foot.ini") if console.path(path).exists()
    ]
    assert left == []


def test_no_half_made_program_is_left(tree: DebianTree) -> None:
    assert tree.succeed("ls", "/opt") == "kiosk\n"


def test_the_compiled_program_is_whole_and_names_the_place_it_lies_in(console: DebianTree) -> None:
    assert console.run("grep", "--recursive", "--files-with-matches", "kiosk.new", "/opt/kiosk").stdout == ""


def test_the_installer_ended_with_the_doctor(console: DebianTree) -> None:
    """It ran when the tree was made; that it set up the tree is seen by all tests here."""
    from tests.deploy.layers import installed_layers

    told = (installed_layers("console")[0].parent / "told").read_text()
    assert told.splitlines().index("* kiosk doctor") > 0 and told.rstrip().endswith("sudo kiosk doctor")


def test_a_list_is_brought_in_from_where_only_root_can_read(console: DebianTree) -> None:
    console.succeed("mkdir", "--mode=700", "/home/list")
    console.path("/home/list/programs.csv").write_text("name,phone\nHope House,202-555-0134\n")
    console.succeed("kiosk", "providers", "import", "/home/list/programs.csv", "--yes", "--by", "AB")
    assert set(rights(console, "/var/lib/kiosk/directory.db")) == {"-rw------- kiosk:kiosk"}


def test_the_pin_can_be_set_and_belongs_to_the_service(console: DebianTree) -> None:
    done = console.run("kiosk", "staff", "set-pin", input="493817\n")
    assert (done.returncode, rights(console, "/var/lib/kiosk/staff/pin")) == (0, ["-rw------- kiosk:kiosk"])


@pytest.mark.parametrize(
    ("link", "leads_to", "command", "written"),
    [
        (
            "directory.db",
            "/etc/made",
            ("providers", "import", "/home/led/programs.csv", "--yes", "--by", "AB"),
            "/etc/made",
        ),
        ("staff", "/etc", ("staff", "set-pin"), "/etc/pin"),
    ],
)
def test_a_link_of_the_kiosks_user_does_not_lead_root_out_of_its_home(
    console: DebianTree, link: str, leads_to: str, command: tuple[str, ...], written: str
) -> None:
    console.succeed("mkdir", "--parents", "--mode=700", "/home/led")
    console.path("/home/led/programs.csv").write_text("name,phone\nHope House,202-555-0134\n")
    console.succeed("rm", "-rf", f"/var/lib/kiosk/{link}")
    console.succeed("ln", "-s", leads_to, f"/var/lib/kiosk/{link}", user="kiosk")
    done = console.run("kiosk", *command, input="493817\n")
    console.succeed("rm", f"/var/lib/kiosk/{link}")
    assert (done.returncode, console.path(written).exists()) == (1, False)


def test_who_is_not_root_is_told_to_use_sudo(console: DebianTree) -> None:
    done = console.run("kiosk", "hotlines", user="games")
    assert (done.returncode, done.stdout, "sudo" in done.stderr) == (1, "", True)


def test_its_first_screen_is_drawn_on_a_terminal_there(console: DebianTree) -> None:
    environment = {"STATE_DIRECTORY": "/var/lib/kiosk", "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    command = console.command(("/opt/kiosk/bin/kiosk", "run"), "kiosk")
    with PtyScreen(command, env=environment, term="linux") as screen:
        screen.wait_for(lambda drawn: WORDS("neutral-prompt") in drawn.text)
        screen.send(b" ")
        screen.wait_for(lambda drawn: WORDS("home-title") in drawn.text)
