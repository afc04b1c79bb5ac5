"""Files of a system below a folder: missing is nothing, forbidden is unseen."""

from pathlib import Path

import pytest

from kiosk.doctor.machine import LONGEST_BYTES, Machine, UnseenError, this_machine


def test_a_file_is_read_below_the_root(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "name").write_text(" a \n")
    machine = Machine(tmp_path, tmp_path)
    assert (machine.text("etc/name"), machine.kernel_text("/etc/name"), machine.text("etc/x")) == (" a \n", "a", None)


def test_what_the_kernel_hides_is_unseen(tmp_path: Path) -> None:
    with pytest.raises(UnseenError):
        Machine(tmp_path, tmp_path).kernel_text("proc/swaps")


def test_what_cannot_be_read_is_unseen(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnseenError):
        Machine(tmp_path, tmp_path).text("folder")


def test_a_file_without_end_is_read_in_part(tmp_path: Path) -> None:
    (tmp_path / "zero").symlink_to("/dev/zero")
    assert len(Machine(tmp_path, tmp_path).data("zero") or b"") == LONGEST_BYTES


def test_this_computer_is_looked_at_from_its_root(tmp_path: Path) -> None:
    assert (this_machine(tmp_path).root, this_machine(tmp_path).owner) == (Path("/"), 0)
