import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.supervisor import environment

# What `kiosk.__main__` would be: it settles, then tells about its process.
_MAIN = """
import json, os, sys
def main():
    from kiosk.supervisor.environment import settle
    settle(sys.argv[1:])
    print(json.dumps([sys.argv, sys.flags.ignore_environment, sys.path, dict(os.environ), os.getpid(), __file__]))
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with a small package of our name."""
    package = tmp_path / "checkout" / "kiosk"
    (package / "supervisor").mkdir(parents=True)
    for name in ("__init__.py", "supervisor/__init__.py"):
        (package / name).touch()
    (package / "__main__.py").write_text(_MAIN)
    shutil.copy(environment.__file__, package / "supervisor")
    return package.parent


def _run(checkout: Path, environ: dict[str, str]) -> tuple[list[str], int, list[str], dict[str, str], bool, str]:
    command = [sys.executable, "-m", "kiosk", "run", "--home", "a folder"]
    with subprocess.Popen(command, cwd=checkout, env=environ, stdout=subprocess.PIPE) as program:
        told, _ = program.communicate(timeout=60)
        argv, ignores, path, left, pid, file = json.loads(told)
        return argv, ignores, path, left, pid == program.pid, file


def test_only_what_is_on_the_list_is_left(checkout: Path) -> None:
    kept = {"TERM": "foot", "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": "/x", "STATE_DIRECTORY": "/s", "HOME": "/h"}
    kept |= {"KIOSK_STAGE": "/run/stage", "RUNTIME_DIRECTORY": "/run/kiosk", "NOTIFY_SOCKET": "/run/systemd/notify"}
    hostile = dict.fromkeys(("TEXTUAL", "TEXTUAL_LOG", "NO_COLOR", "DEBUG", "SHELL", "COLUMNS", "LD_X"), "1")
    assert _run(checkout, kept | hostile)[3] == kept | environment.SET


def test_without_variables_for_python_there_is_no_second_start(checkout: Path) -> None:
    argv, ignores, *_ = _run(checkout, {"TERM": "foot"})
    assert ignores == 0
    assert argv[1:] == ["run", "--home", "a folder"]


def test_variables_for_python_have_no_effect(checkout: Path, tmp_path: Path) -> None:
    kept = {"TERM": "foot", "LC_ALL": "C.UTF-8"}
    _argv, ignores, path, left, *_ = _run(checkout, kept | {"PYTHONPATH": str(tmp_path / "evil")})
    assert ignores == 1
    assert str(tmp_path / "evil") not in path
    assert left == kept | environment.SET


def test_the_second_start_is_the_same_process_with_the_same_command(checkout: Path) -> None:
    argv, _, path, _, same, file = _run(checkout, {"PYTHONUTF8": "1"})
    assert same
    assert argv == ["kiosk", "run", "--home", "a folder"]
    assert file == str(checkout / "kiosk" / "__main__.py")
    assert "" not in path


def test_settling_twice_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {"TERM": "foot", "TEXTUAL_FPS": "1"})
    environment.settle([])
    environment.settle([])
    assert os.environ == {"TERM": "foot"} | environment.SET
