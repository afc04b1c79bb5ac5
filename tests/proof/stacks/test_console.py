"""The proof on a console of the kernel, which it finds and gives back."""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.problem import KioskError
from kiosk.proof.prove import prove
from kiosk.proof.stacks import console
from kiosk.proof.stacks.console import ConsoleStack
from kiosk.proof.started_kiosk import Account, ProvedKiosk
from tests.terminals.memory import need_scan
from tests.terminals.needs import not_run
from tests.terminals.waiting import until

PROGRAM = "#!/bin/sh\necho it is here\nread word\necho then $word\nexec sleep 600\n"
_VCSA = 128

pytestmark = [pytest.mark.root, pytest.mark.terminal]


@pytest.fixture(scope="module", autouse=True)
def consoles() -> None:
    """Make the files through which the kernel shows its consoles, where nobody else made them."""
    try:
        os.close(os.open("/dev/tty0", os.O_RDONLY | os.O_NOCTTY))
    except OSError:
        not_run("needs the kernel's consoles: /dev/tty0")
    for number in range(1, 20):
        file = Path(f"/dev/vcsa{number}")
        if not file.exists():
            os.mknod(file, 0o600 | stat.S_IFCHR, os.makedev(7, _VCSA + number))


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[ConsoleStack]:
    program = tmp_path / "program"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    me = Account(os.geteuid(), os.getegid(), ())
    with closing(ConsoleStack(ProvedKiosk(tmp_path, me, (str(program),)))) as made:
        yield made


def test_keys_reach_the_program_and_its_answer_is_on_the_screen(stack: ConsoleStack) -> None:
    stack.start()
    until(lambda: stack.shows("it is here"), "its begin")
    stack.press(b"canary\n")
    until(lambda: stack.shows("then canary"), "its answer")
    assert (stack.keeps("canary"), stack.keeps("nowhere"), stack.renewed()) == (("screen",), (), None)


def test_it_can_be_started_again_after_its_end(stack: ConsoleStack) -> None:
    stack.start()
    first = until(stack.supervisor, "its process")
    until(lambda: stack.shows("it is here"), "its begin")
    os.kill(first, 9)
    until(lambda: stack.supervisor() is None, "its end")
    stack.start()
    assert until(stack.supervisor, "its process") in stack.processes()
    stack.press(b"again\n")
    until(lambda: stack.shows("then again"), "its answer")


def test_where_there_is_no_console_the_proof_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> int:
        raise OSError(6, "No such device or address")

    monkeypatch.setattr(console, "_free_console", none)
    with pytest.raises(KioskError) as caught:
        ConsoleStack(ProvedKiosk(tmp_path, Account(0, 0, ())))
    assert caught.value.problem.code == "prove-no-console"


def test_a_visit_on_the_console_is_forgotten(tmp_path: Path) -> None:
    need_scan()
    (tmp_path / "home").mkdir()
    proof = prove(tmp_path / "home", "console", ways=("leave", "full", "supervisor"))
    assert (proof.fault, proof.left, proof.ways) == (None, (), ("leave", "full", "supervisor"))
