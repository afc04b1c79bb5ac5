import os
import shutil
import stat
from pathlib import Path

import pytest

from kiosk.stage.terminal_pair import TerminalPair, start_pair
from tests.stage.fake_foot import FakeFoot
from tests.terminals.waiting import until


@pytest.fixture
def foot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeFoot:
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return FakeFoot(tmp_path)


def _pair(folder: Path) -> TerminalPair:
    return start_pair(["/bin/kiosk", "run"], 24, dict(os.environ), folder / "line")


def _end(pair: TerminalPair) -> None:
    for process in pair.end():
        os.close(process)
    os.waitpid(pair.pid, 0)


def test_foot_is_started_with_the_kiosk_in_the_size_that_was_wanted(tmp_path: Path, foot: FakeFoot) -> None:
    pair = _pair(tmp_path)
    arguments = foot.nth(1).arguments
    _end(pair)
    assert "pixelsize=24" in arguments
    assert "font-size-adjustment=6px" in arguments
    assert arguments.endswith("-- /bin/kiosk run")
    assert "--config=/etc/kiosk/foot.ini" in arguments


def test_what_the_kiosk_tells_is_heard_in_order(tmp_path: Path, foot: FakeFoot) -> None:
    pair = _pair(tmp_path)
    kiosk = foot.nth(1)
    for message in (b"ready", b"begun", b"over"):
        kiosk.tell(message)
    assert pair.messages() == [b"ready", b"begun", b"over"]
    assert pair.messages() == []
    _end(pair)


def test_nobody_else_may_tell_anything(tmp_path: Path, foot: FakeFoot) -> None:
    pair = _pair(tmp_path)
    assert stat.S_IMODE((tmp_path / "line").stat().st_mode) == 0o600
    _end(pair)


def test_its_end_leaves_no_process_and_no_socket(tmp_path: Path, foot: FakeFoot) -> None:
    pair = _pair(tmp_path)
    started = foot.nth(1)
    _end(pair)
    assert not started.lives()
    assert not (tmp_path / "line").exists()


def test_its_end_tells_what_ran_in_it(tmp_path: Path, foot: FakeFoot) -> None:
    (tmp_path / "foot").write_text("#!/bin/sh\nsleep 1000 &\nwait\n")
    pair = _pair(tmp_path)
    children = Path(f"/proc/{pair.pid}/task/{pair.pid}/children")
    inside = int(until(lambda: children.read_text().split() or None, "what runs in it")[0])
    (process,) = pair.end()
    os.waitpid(pair.pid, 0)
    assert Path(f"/proc/self/fdinfo/{process}").read_text().split("Pid:")[1].split()[0] == str(inside)
    os.close(process)
    os.kill(inside, 9)


def test_without_foot_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("foot") is None
    with pytest.raises(OSError, match="foot"):
        _pair(tmp_path)
    assert not (tmp_path / "line").exists()
