"""Root looks into a folder with the rights of its owner."""

import os
from pathlib import Path

import pytest

from kiosk.doctor.as_owner import as_owner

OTHER = 54_321


@pytest.mark.root
def test_inside_the_block_root_may_no_more_than_the_owner(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(mode=0o700)
    os.chown(tmp_path / "home", OTHER, OTHER)
    tmp_path.chmod(0o711)
    before = (os.geteuid(), os.getegid(), os.getgroups())
    with as_owner(tmp_path / "home", (7,)):
        assert (os.geteuid(), os.getegid(), os.getgroups()) == (OTHER, OTHER, [7, OTHER])
    assert (os.geteuid(), os.getegid(), os.getgroups()) == before


def test_nothing_changes_where_nothing_is_to_be_given_up(tmp_path: Path) -> None:
    before = (os.geteuid(), os.getegid(), os.getgroups())
    with as_owner(tmp_path / "not-yet", ()):
        assert (os.geteuid(), os.getegid(), os.getgroups()) == before
