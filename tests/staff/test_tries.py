"""The wait after wrong PINs."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.tries import LONGEST_WAIT_S, Tries, TriesFile


@given(wrong=st.integers(0, 10_000), last=st.integers(0, 2**40), now=st.integers(0, 2**40))
@settings(derandomize=True, max_examples=200)
def test_no_wait_is_longer_than_five_minutes(wrong: int, last: int, now: int) -> None:
    assert 0 <= Tries(wrong, last).wait_s(now) <= LONGEST_WAIT_S


def test_each_wait_is_longer_than_the_one_before_up_to_the_longest() -> None:
    waits = [Tries(wrong, 0).wait_s(0) for wrong in range(12)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]


def test_time_gone_by_counts() -> None:
    assert Tries(4, 100).wait_s(107) == 3


def test_a_clock_that_was_set_back_shuts_nobody_out_for_longer() -> None:
    far = Tries(20, 10_000_000).seen(100)
    assert far.wait_s(400) == 0


def test_what_is_written_is_there_after_a_restart(tmp_path: Path) -> None:
    with TriesFile(tmp_path / "tries").changing() as (tries, write):
        write(tries.one_more(1_800_000_000))
    with TriesFile(tmp_path / "tries").changing() as (tries, _):
        assert tries == Tries(1, 1_800_000_000)


@pytest.mark.parametrize("data", [b"0", b"0 0 0", b"-1 5", b"\xff\xfe", b"x" * 500])
def test_a_damaged_file_counts_as_wrong_tries(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "tries").write_bytes(data)
    with TriesFile(tmp_path / "tries").changing() as (tries, _):
        assert tries.wrong > 10


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    with TriesFile(tmp_path / "tries").changing():
        pass
    assert (tmp_path / "tries").stat().st_mode & 0o777 == 0o600
