"""A pack of a few entries, to be broken by tests."""

import shutil
from pathlib import Path

import pytest

SMALL_PACK = Path(__file__).parent / "small_pack"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the small pack; it is clean and complete."""
    return Path(shutil.copytree(SMALL_PACK, tmp_path / "content"))
