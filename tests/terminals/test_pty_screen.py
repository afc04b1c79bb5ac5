"""A program on a pty has a real controlling terminal, and its screen can be looked at."""

import subprocess
import sys

import pytest

from tests.terminals.keys import NAMES, click, key, paste
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

_ECHO_RAW = """
import os, sys, termios, tty
tty.setraw(0)
os.write(1, b"ready\\r\\n")
while (got := os.read(0, 1024)) != b"q":
    os.write(1, repr(got).encode() + b"\\r\\n")
"""


# Whoever started the tests may ignore these signals, and every program below would inherit that.
_WAITING = """import signal, time
for number in (signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
print('ready', flush=True)
time.sleep(60)
"""


def _python(program: str, columns: int = 80, rows: int = 24) -> PtyScreen:
    return PtyScreen([sys.executable, "-c", program], columns=columns, rows=rows)


def _last_words(terminal: PtyScreen) -> list[str]:
    return sorted(process.cmdline()[-1] for process in terminal.processes()[1:])


def test_the_program_has_the_terminal_as_its_controlling_terminal() -> None:
    program = "import os; fd = os.open('/dev/tty', os.O_RDWR); print(os.tcgetpgrp(fd) == os.getsid(0) == os.getpid())"
    with _python(program) as terminal:
        terminal.wait_for("True")


def test_the_program_is_the_process_that_was_started() -> None:
    with _python("import os, time; print('pid', os.getpid(), flush=True); time.sleep(60)") as terminal:
        terminal.wait_for(f"pid {terminal.pid}")


def test_a_key_reaches_the_program_as_its_bytes() -> None:
    with _python(_ECHO_RAW) as terminal:
        terminal.wait_for("ready")
        terminal.press("Down")
        terminal.wait_for(r"b'\x1b[B'")


def test_ctrl_c_is_sigint_for_a_program_that_left_signals_on() -> None:
    with _python(_WAITING) as terminal:
        terminal.wait_for("ready")
        terminal.press("C-c")
        assert terminal.wait() != 0


def test_a_new_size_reaches_the_program() -> None:
    program = (
        "import os, signal; signal.signal(signal.SIGWINCH, lambda *_: print(os.get_terminal_size(), flush=True));"
        "print(os.get_terminal_size(), flush=True)\nwhile True: signal.pause()"
    )
    with _python(program, columns=60, rows=20) as terminal:
        terminal.wait_for("columns=60, lines=20")
        terminal.resize(120, 36)
        terminal.wait_for("columns=120, lines=36")


def test_closing_the_terminal_hangs_up_on_the_program() -> None:
    with _python(_WAITING) as terminal:
        terminal.wait_for("ready")
        terminal.hang_up()
        assert terminal.wait() == -1


def test_output_is_read_while_nobody_waits_for_it() -> None:
    with _python("import sys; sys.stdout.write('x' * 300_000); print('end')") as terminal:
        assert terminal.wait() == 0
        terminal.wait_silent(0.05)
        assert terminal.byte_count == len(terminal.take()) == 300_000 + len("end\r\n")


def test_taken_output_is_not_taken_twice() -> None:
    with _python("print('once')") as terminal:
        terminal.wait_for(lambda screen: screen.cursor == (0, 1))
        first = terminal.take()
        assert (first, terminal.take()) == (b"once\r\n", b"")


def test_a_text_that_never_comes_ends_with_the_screen_in_the_message() -> None:
    with _python("print('something else', flush=True); input()") as terminal:
        terminal.wait_for("something else")
        with pytest.raises(TimeoutError, match="something else"):
            terminal.wait_for("never", deadline=0.05)


def test_processes_below_the_program_and_orphans_belong_to_it() -> None:
    program = (
        "import os, subprocess; subprocess.Popen(['sleep', '61']);"
        "subprocess.run(['sh', '-c', 'sleep 62 & sleep 0']); print('ready', flush=True); input()"
    )
    with _python(program) as terminal:
        terminal.wait_for("ready")
        until(lambda: _last_words(terminal) == ["61", "62"], "both processes")


def test_closing_leaves_no_process_behind() -> None:
    program = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\nprint('ready', flush=True); signal.pause()"
    terminal = _python(f"import os; os.fork()\n{program}")
    terminal.wait_for("ready")
    terminal.close()
    assert terminal.processes() == []


def test_the_settings_tell_what_the_program_did_to_the_terminal() -> None:
    with _python(_ECHO_RAW) as terminal:
        terminal.wait_for("ready")
        raw = terminal.settings()
        subprocess.run(["stty", "-F", terminal.device, "sane"], check=True)
        assert raw != terminal.settings()


@pytest.mark.parametrize("name", NAMES)
def test_each_named_key_is_one_key(name: str) -> None:
    assert len(key(name)) == 1 or key(name).startswith(b"\x1b")


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="F13"):
        key("F13")


def test_control_keys_are_the_control_characters() -> None:
    assert [key("C-a"), key("C-c"), key("C-\\")] == [b"\x01", b"\x03", b"\x1c"]


def test_a_click_counts_cells_from_one_on_the_wire() -> None:
    assert click(0, 9) == b"\x1b[<0;1;10M\x1b[<0;1;10m"


def test_pasted_text_is_bracketed() -> None:
    assert paste("hé") == b"\x1b[200~h\xc3\xa9\x1b[201~"
