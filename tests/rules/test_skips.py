"""Where every test must run, one that is skipped is a failure."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .tree import ROOT

SKIPPED = "import pytest\n\n\ndef test_left_out() -> None:\n    pytest.skip('no reason')\n"
NOTHING_SKIPPED = "def test_run() -> None:\n    pass\n"


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [(SKIPPED, [], 0), (SKIPPED, ["--fail-on-skip"], 1), (NOTHING_SKIPPED, ["--fail-on-skip"], 0)],
)
def test_a_skipped_test_fails_only_where_all_must_run(tmp_path: Path, text: str, options: list[str], code: int) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_planted.py").write_text(text)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == code
