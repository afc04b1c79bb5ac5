"""What is installed is pinned with hashes, from any index, and Textual to the one version whose inside is known."""

import re
import tomllib
from pathlib import Path

import pytest

from .tree import ROOT, plant

FILES = ("requirements.txt", "requirements-build.txt", "requirements-dev.txt")
PLACE = re.compile(r"https?:|file:|git\+|^-|^[^#]*\s--(?!hash=)\w|(^|[\s\"'=])(~|[.]{1,2})?/")


def faults(path: Path) -> list[str]:
    """Find what is not ``name==version`` with hashes, and any index, address or machine path."""
    found = []
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if PLACE.search(line):
            found.append(f"{path.name}:{number}: names a place")
    for entry in re.sub(r"(?m)^\s*#.*\n?", "", text).replace("\\\n", " ").splitlines():
        if entry.strip() and not re.match(r"[\w.-]+==\S+( ;[^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*$", entry):
            found.append(f"{path.name}: {entry.split()[0]} is not pinned with hashes")
    return found


def versions(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", path.read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("name", FILES)
def test_requirements_are_hashed_and_name_no_place(name: str) -> None:
    assert faults(ROOT / name) == []


@pytest.mark.parametrize(
    "line",
    [
        "textual==8.2.8",
        "textual>=8 --hash=sha256:" + "0" * 64,
        "--index-url https://example.org/simple",
        "-r /srv/more.txt",
        "textual @ file:///srv/textual.whl",
        "#    uv pip compile -o /home/me/requirements.txt",
    ],
)
def test_a_loose_or_foreign_line_is_found(tmp_path: Path, line: str) -> None:
    assert faults(plant(tmp_path, "requirements.txt", f"{line}\n") / "requirements.txt")


def test_textual_is_pinned_exactly() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "textual==8.2.8" in project["dependencies"]
    assert versions(ROOT / "requirements.txt")["textual"] == {"8.2.8"}


def test_the_developers_have_the_versions_of_the_kiosk() -> None:
    developers = versions(ROOT / "requirements-dev.txt")
    kiosk = versions(ROOT / "requirements.txt") | versions(ROOT / "requirements-build.txt")
    assert {name: developers[name] for name in kiosk} == kiosk


def test_what_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[<=>]", wish)[0].replace(".", "-") for wish in project["dependencies"]}
    assert asked <= set(versions(ROOT / "requirements.txt"))
