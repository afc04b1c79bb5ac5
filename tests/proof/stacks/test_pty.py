"""The proof as a terminal: it sends keys, sees what is shown, and keeps what is not wiped."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.proof.processes import lives
from kiosk.proof.stacks.pty import PtyStack
from kiosk.proof.started_kiosk import Account, ProvedKiosk
from tests.terminals.waiting import until

PROGRAM = "#!/bin/sh\necho it is here\nread word\nfor i in $(seq 30); do echo; done\necho then $word\nexec sleep 600\n"

pytestmark = [
    pytest.mark.root,
    pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to start programs as somebody else"),
]


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[PtyStack]:
    program = tmp_path / "program"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    me = Account(os.geteuid(), os.getegid(), ())
    with closing(PtyStack(ProvedKiosk(tmp_path, me, (str(program),)))) as made:
        yield made


def test_keys_reach_the_program_and_its_answer_is_seen(stack: PtyStack) -> None:
    stack.start()
    until(lambda: stack.shows("it is here"), "its begin")
    stack.press(b"canary\n")
    until(lambda: stack.shows("then canary"), "its answer")
    assert set(stack.keeps("canary")) == {"screen", "scrollback"}
    assert (stack.shows("it is here"), stack.renewed()) == (False, None)


def test_its_processes_are_known_and_gone_in_the_end(stack: PtyStack) -> None:
    assert (stack.supervisor(), stack.processes()) == (None, ())
    stack.start()
    started = until(stack.supervisor, "its process")
    assert started in stack.processes()
    stack.start()
    again = until(stack.supervisor, "its process")
    assert (lives(started), again == started) == (False, False)
    until(lambda: stack.shows("it is here"), "its begin")
    assert stack.keeps("nowhere") == ()
