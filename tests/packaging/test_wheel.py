"""The wheel in an empty environment, away from the checkout: the command works, and the content is inside."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.wheel

# Nothing of the checkout or of the one who runs the tests may help.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}


def call(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def succeed(*command: str | Path, folder: Path) -> str:
    done = call(*command, folder=folder)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder)
    succeed(*build, ROOT, folder=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and its pinned requirements; returns its command."""
    folder = tmp_path_factory.mktemp("elsewhere")
    succeed(sys.executable, "-m", "venv", folder / "venv", folder=folder)
    python = folder / "venv" / "bin" / "python"
    pip = (python, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")
    succeed(*pip, "--require-hashes", "--requirement", ROOT / "requirements.txt", folder=folder)
    succeed(*pip, "--no-deps", wheel, folder=folder)
    return folder / "venv" / "bin" / "kiosk"


def test_the_wheel_holds_the_whole_pack(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    pack = {f"kiosk/_content/{path.relative_to(ROOT / 'content')}" for path in (ROOT / "content").rglob("*.*")}
    assert pack - inside == set()


def test_the_wheel_holds_nothing_but_the_program_and_its_pack(wheel: Path) -> None:
    inside = zipfile.ZipFile(wheel).namelist()
    assert [name for name in inside if not name.startswith(("kiosk/", "shelter_kiosk-"))] == []


def test_the_installed_command_tells_its_version(installed: Path, tmp_path: Path) -> None:
    from kiosk import __version__

    assert succeed(installed, "--version", folder=tmp_path) == f"shelter-kiosk {__version__}\n"


def test_the_installed_command_is_not_that_of_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = succeed(installed.with_name("python"), "-c", "import kiosk; print(kiosk.__file__)", folder=tmp_path)
    assert Path(where).is_relative_to(installed.parents[1])


def test_the_installed_content_has_no_fault(installed: Path, tmp_path: Path) -> None:
    succeed(installed, "content", "check", "--home", tmp_path / "home", folder=tmp_path)


def test_the_installed_kiosk_without_a_terminal_says_so(installed: Path, tmp_path: Path) -> None:
    done = call(installed, "run", "--home", tmp_path / "home", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "terminal" in done.stderr
