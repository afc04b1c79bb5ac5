"""What staff confirmed counts; what is wrong in their file confirms nothing."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.guide.files.confirmations import FILE_NAME, Confirmation, read_confirmations

from ..changing import quick, told

TEXT = """[hotlines.victimconnect]
confirmed_on = 2026-11-20
by = "AB"
[resources.sparc]
confirmed_on = 2026-11-21
"""


def test_the_day_and_the_person_are_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(TEXT)
    found, faults = read_confirmations(tmp_path)
    assert (found.hotlines, found.resources, faults) == (
        {"victimconnect": Confirmation(date(2026, 11, 20), "AB")},
        {"sparc": Confirmation(date(2026, 11, 21), "")},
        (),
    )


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    found, faults = read_confirmations(tmp_path / "nowhere")
    assert (found.hotline_days(), found.resource_days(), faults) == ({}, {}, ())


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("2026-11-20", '"yesterday"', "key-wrong-kind"),
        ("confirmed_on = 2026-11-20", "", "key-missing"),
        ("[hotlines.", "[hotline.", "key-unknown"),
        ("2026-11-20", "2026-13-20", "toml-broken"),
    ],
)
def test_a_wrong_confirmation_confirms_nothing(tmp_path: Path, old: str, new: str, code: str) -> None:
    (tmp_path / FILE_NAME).write_text(TEXT.replace(old, new))
    found, faults = read_confirmations(tmp_path)
    assert (found.hotline_days(), [fault.code for fault in faults]) == ({}, [code])


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert told(read_confirmations(tmp_path)[1]) == [(FILE_NAME, "file-unreadable", None)]


@settings(quick, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary())
def test_any_bytes_confirm_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert read_confirmations(tmp_path)[0].hotline_days() == {}
