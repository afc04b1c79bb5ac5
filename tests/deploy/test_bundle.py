"""A bundle is for every machine that a shelter may have, although it is filled on one."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.deploy.layers import ROOT


def test_no_requirement_depends_on_the_age_of_python() -> None:
    """Whoever fills a bundle has one Python; what only another one needs would be missing in it."""
    markers = re.findall(r"(?m)^\S+==\S+ ; (.*?) *\\?$", (ROOT / "requirements.txt").read_text())
    assert [marker for marker in markers if "version" in marker] == []


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels/a name.whl").write_text("whole")
    subprocess.run(("sh", ROOT / "deploy/bundle/sums.sh", tmp_path), check=True)
    return tmp_path


def faults(bundle: Path) -> str:
    command = ("sha256sum", "--quiet", "--strict", "--check", "SHA256SUMS")
    return subprocess.run(command, cwd=bundle, capture_output=True, text=True, check=False).stdout


def test_a_whole_bundle_has_no_fault(bundle: Path) -> None:
    assert faults(bundle) == ""


def test_a_damaged_file_is_named(bundle: Path) -> None:
    (bundle / "wheels/a name.whl").write_text("wholly")
    assert faults(bundle) == "./wheels/a name.whl: FAILED\n"


def test_filled_again_a_bundle_does_not_list_its_own_sums(bundle: Path) -> None:
    subprocess.run(("sh", ROOT / "deploy/bundle/sums.sh", bundle), check=True)
    assert (bundle / "SHA256SUMS").read_text().count("\n") == 1


@pytest.mark.parametrize("script", sorted((ROOT / "deploy").rglob("*.sh"), key=str), ids=lambda path: path.name)
def test_each_script_can_be_read_by_the_plainest_shell(script: Path) -> None:
    done = subprocess.run(("sh", "-n", script), capture_output=True, text=True, check=False)
    assert done.stderr == ""
